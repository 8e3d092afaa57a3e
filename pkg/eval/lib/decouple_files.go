package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

func repositoryEmptyNew(c *eval.Call) value.Traced {
	return c.NewInstance("decouple.RepositoryEmpty", &envFile{})
}

func repositoryEnvNew(c *eval.Call) value.Traced {
	return c.NewInstance("decouple.RepositoryEnv", openRepository(c, parseDecoupleEnv))
}

func repositoryIniNew(c *eval.Call) value.Traced {
	return c.NewInstance("decouple.RepositoryIni", openRepository(c, parseSettingsIni))
}

// openRepository reads the file that a repository is made for; one that is not
// there raises.
func openRepository(c *eval.Call, parse func(*eval.Call, *source.File) *envFile) *envFile {
	args := c.Bind("source", "encoding?")
	path, ok := pathText(c, args[0])
	if !ok || !isUTF8(args[1]) {
		c.MayRaise("OSError", "")
		return &envFile{unclear: true}
	}
	requireThere(c, path)
	file, _ := openText(c, path)
	if file == nil {
		return &envFile{unclear: true}
	}
	return parse(c, file)
}

// parseDecoupleEnv reads a .env file as RepositoryEnv does.
func parseDecoupleEnv(c *eval.Call, file *source.File) *envFile {
	return newEnvFile(c, manifest.DecoupleEnv(file))
}

// parseSettingsIni reads the section [settings] of an INI file. What needs more
// of configparser than sections and one-line options makes it unclear:
// interpolation, continued lines, duplicates, defaults.
func parseSettingsIni(_ *eval.Call, file *source.File) *envFile {
	out := &envFile{}
	section, sections := "", map[string]bool{}
	for n := 1; n <= file.LineCount(); n++ {
		span := file.LineSpan(n)
		raw := file.Slice(span)
		line := pyStrip(raw)
		switch {
		case line == "" || line[0] == '#' || line[0] == ';':
			continue
		case line[0] == '[' && strings.HasSuffix(line, "]"):
			section = line[1 : len(line)-1]
			if sections[section] || section == "DEFAULT" {
				return &envFile{unclear: true}
			}
			sections[section] = true
			continue
		}
		i := strings.IndexAny(line, "=:")
		if section == "" || i <= 0 || line != strings.TrimRightFunc(raw, isSpace) {
			return &envFile{unclear: true}
		}
		if section != "settings" {
			continue
		}
		name, text := strings.ToLower(pyStrip(line[:i])), pyStrip(line[i+1:])
		if _, twice := out.values[name]; twice || strings.Contains(text, "%") {
			return &envFile{unclear: true}
		}
		out.set(name, text, source.Location{File: file, Span: span})
	}
	out.foldsCase = true
	return out
}
