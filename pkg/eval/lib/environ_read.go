package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// envReadEnv is Env.read_env: it sets the variables of a file that are not set
// yet. A file that is not there is no error.
func envReadEnv(c *eval.Call) value.Traced {
	path, overwrite, comments, overrides := bindReadEnv(c)
	replace, sure := flag(overwrite, false)
	parseComments, sure2 := flag(comments, false)
	if !sure || !sure2 {
		c.Override("an environment file is read in an unknown way")
	}
	file := readEnvFile(c, path, parseComments)
	for _, k := range overrides {
		if _, inFile := file.values[k.Name]; !inFile {
			supply(c, k.Name, c.Pass(asText(c, k.Value).Value, k.Value), replace)
		}
	}
	for _, name := range file.names {
		supply(c, name, file.values[name], replace)
	}
	return c.Return(value.None{})
}

// bindReadEnv takes the arguments apart: every further keyword is a variable.
func bindReadEnv(c *eval.Call) (path, overwrite, comments value.Traced, overrides []eval.Keyword) {
	named := *c
	named.Keywords = nil
	for _, k := range c.Keywords {
		switch k.Name {
		case "env_file", "overwrite", "parse_comments", "encoding":
			named.Keywords = append(named.Keywords, k)
		default:
			overrides = append(overrides, k)
		}
	}
	a := named.Bind("env_file?", "overwrite?", "parse_comments?", "encoding?")
	return a[0], a[1], a[2], overrides
}

func asText(c *eval.Call, v value.Traced) value.Traced {
	if _, ok := text(v); ok {
		return v
	}
	return c.Invoke(c.Library("builtins.str"), v)
}

// supply sets a variable, unless it is set already.
func supply(c *eval.Call, name string, v value.Traced, replace bool) {
	if _, set := c.Environ().Lookup(name); replace || !set {
		c.Environ().Set(name, v)
	}
}

// readEnvFile reads the file given, or .env beside the calling file.
func readEnvFile(c *eval.Call, from value.Traced, comments bool) *envFile {
	path := joinPath(callerDirectory(c), ".env")
	if !isNone(from) {
		if _, ok := from.Value.(*eval.Instance); ok && !isInstance(from, "environ.Path") {
			return readEnvStream(c, from, comments)
		}
		given, ok := pathText(c, from)
		if !ok {
			return &envFile{}
		}
		path = given
	}
	file, absent := openText(c, path)
	switch {
	case file != nil:
		return newEnvFile(c, manifest.EnvironFile(file, manifest.EnvironOptions{ParseComments: comments}))
	case !absent:
		c.Override("an environment file cannot be read")
	}
	return &envFile{}
}

// readEnvStream reads an environment file that the program has opened.
func readEnvStream(c *eval.Call, stream value.Traced, comments bool) *envFile {
	content := c.Invoke(c.Attribute(stream, "read"))
	s, ok := text(content)
	if !ok {
		c.Override("an environment file is read that is not known")
		return &envFile{}
	}
	file := source.NewFile(literalPath(content), s)
	return newEnvFile(c, manifest.EnvironFile(file, manifest.EnvironOptions{ParseComments: comments}))
}

// literalPath is the file that a text was read from.
func literalPath(v value.Traced) string {
	for _, at := range v.Origin.Literals() {
		return at.Path()
	}
	return ""
}
