package checks

import (
	"cmp"
	"path"
	"slices"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// envFileRead is a statement by which the program reads an environment file.
type envFileRead struct {
	// name is the file's, ".env" unless the program says otherwise.
	name string
	at   source.Location
	// off says that a switch of the settings leaves it out.
	off bool
}

// envFileReads are the first statements of each file of the program's start that
// read an environment file: the files of the settings first, then manage.py and
// the entry points.
func envFileReads(p *lint.Pass) []envFileRead {
	var out []envFileRead
	files := slices.Concat(p.Settings.Files, p.Project.Layout.ManagePy, p.Project.Layout.Entry)
	used := usedNames(p, files)
	for _, file := range files {
		m := p.Project.Python(file)
		if m == nil {
			continue
		}
		pyast.Inspect(m.Body, func(n pyast.Node) bool {
			if name, ok := readsEnvFile(n, used); ok {
				out = append(out, envFileRead{name, source.Location{File: m.File, Span: n.Span()}, leftOut(p, m, n)})
			}
			return true
		})
	}
	return out
}

// leftOut reports whether a statement stands under an "if" whose condition is a
// setting that is off.
func leftOut(p *lint.Pass, m *pyast.Module, n pyast.Node) bool {
	return slices.ContainsFunc(m.Body, func(s pyast.Stmt) bool {
		branch, ok := s.(*pyast.If)
		if !ok || len(branch.Else) > 0 || !branch.Span().Contains(n.Span()) {
			return false
		}
		name, ok := branch.Test.(*pyast.Name)
		return ok && p.Settings.Has(name.ID) && p.Settings.Get(name.ID).Ask(lint.Falsy) == value.Yes
	})
}

// usedNames are the names that occur in some files, but for their imports: what
// one file imports another may use.
func usedNames(p *lint.Pass, files []string) map[string]bool {
	used := map[string]bool{}
	for _, file := range files {
		if m := p.Project.Python(file); m != nil {
			pyast.Inspect(m.Body, func(n pyast.Node) bool {
				if name, ok := n.(*pyast.Name); ok {
					used[name.ID] = true
				}
				return true
			})
		}
	}
	return used
}

// readsEnvFile tells the statements that read a file. python-decouple looks for
// one as soon as its config, where it is imported, is used; the others must be
// told to.
func readsEnvFile(n pyast.Node, used map[string]bool) (string, bool) {
	switch n := n.(type) {
	case *pyast.ImportFrom:
		return ".env", n.Module == "decouple" && n.Level == 0 && slices.ContainsFunc(n.Names, func(a pyast.Alias) bool {
			return a.Name == "*" || (a.Name == "config" || a.Name == "AutoConfig") && used[cmp.Or(a.As, a.Name)]
		})
	case *pyast.Import:
		return ".env", slices.ContainsFunc(n.Names, func(a pyast.Alias) bool {
			return a.Name == "decouple" && used[cmp.Or(a.As, a.Name)]
		})
	case *pyast.Call:
		reader := false
		switch called := n.Func.(type) {
		case *pyast.Name:
			reader = called.ID == "load_dotenv" || called.ID == "dotenv_values"
		case *pyast.Attribute:
			reader = slices.Contains([]string{"read_env", "read_envfile", "load_dotenv", "dotenv_values"}, called.Name)
		}
		return cmp.Or(namedEnvFile(n), ".env"), reader
	}
	return "", false
}

var envFileName = lazyregexp.New(`^(\.env[\w.-]*|[\w-]*\.env)$`)

// namedEnvFile is the name of an environment file in the arguments of a call,
// however its path is put together.
func namedEnvFile(call *pyast.Call) string {
	name := ""
	visit := func(n pyast.Node) bool {
		if s, ok := n.(*pyast.Str); ok && !s.Bytes && envFileName.MatchString(path.Base(s.Value)) {
			name = path.Base(s.Value)
		}
		return name == ""
	}
	pyast.InspectExpr(call, visit)
	return name
}
