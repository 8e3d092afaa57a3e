package project

import (
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/pyast"
)

// entryPoints are the project's own wsgi.py, asgi.py and their variants, those
// for WSGI first.
func (b *builder) entryPoints() []string {
	var out []string
	for _, file := range b.project.Layout.Entry {
		if within(file, b.project.Root) && discover.PathRole(path.Base(file)) != discover.Test {
			out = append(out, file)
		}
	}
	slices.SortStableFunc(out, func(a, c string) int { return asgiLast(a) - asgiLast(c) })
	return out
}

func asgiLast(file string) int {
	if strings.Contains(path.Base(file), "asgi") {
		return 1
	}
	return 0
}

// named is the module of a wanted role that the first of the files names that
// names any. What leads to no file is another text, a variable's name.
func (b *builder) named(files []string, wanted func(discover.Role) bool) []candidate {
	for _, file := range files {
		if !within(file, b.project.Root) {
			continue
		}
		for _, module := range b.namedModules(file) {
			if _, ok := b.moduleFile(module); ok && wanted(discover.RoleOf(module)) {
				return []candidate{{module: module, why: "named by " + file}}
			}
		}
	}
	return nil
}

// namedModules are the modules that an entry point gives to
// DJANGO_SETTINGS_MODULE.
func (b *builder) namedModules(file string) []string {
	m := b.loader.Module(file)
	if m == nil {
		return nil
	}
	var out []string
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.Call:
			if len(n.Args) == 2 && isText(n.Args[0], settingsVariable) {
				out = append(out, texts(n.Args[1])...)
			}
		case *pyast.Assign:
			if s, ok := n.Targets[0].(*pyast.Subscript); ok && isText(s.Index, settingsVariable) {
				out = append(out, texts(n.Value)...)
			}
		}
		return true
	})
	return out
}

func isText(e pyast.Expr, text string) bool {
	s, ok := e.(*pyast.Str)
	return ok && s.Value == text
}

var dottedName = regexp.MustCompile(`^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$`)

// texts are the module names inside an expression. An f-string names none: part
// of its text is not the name.
func texts(e pyast.Expr) []string {
	var out []string
	pyast.Inspect([]pyast.Stmt{&pyast.ExprStmt{Value: e}}, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.JoinedStr:
			return false
		case *pyast.Str:
			if dottedName.MatchString(n.Value) && n.Value != settingsVariable {
				out = append(out, n.Value)
			}
		}
		return true
	})
	return out
}
