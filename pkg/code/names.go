package code

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// ModuleName is the dotted name that a file of the project is imported by.
func ModuleName(p *project.Project, file string) string {
	name := strings.TrimSuffix(file, ".py")
	if p.Root != "." {
		name = strings.TrimPrefix(name, p.Root+"/")
	}
	name = strings.TrimSuffix(name, "/__init__")
	return strings.ReplaceAll(name, "/", ".")
}

// Resolve is the dotted path of what a name, or an attribute of one, stands for
// at the top level of a module; "" where the module does not tell.
func Resolve(p *project.Project, m *pyast.Module, e pyast.Expr) string {
	name := Dotted(e)
	if name == "" {
		return ""
	}
	own := ModuleName(p, m.File.Path())
	first, rest, more := strings.Cut(name, ".")
	full := ""
	for _, stmt := range m.Body {
		switch stmt := stmt.(type) {
		case *pyast.Import:
			for _, alias := range stmt.Names {
				switch {
				case alias.As == first:
					full = alias.Name
				case alias.As == "" && (alias.Name == first || strings.HasPrefix(alias.Name, first+".")):
					full = first
				}
			}
		case *pyast.ImportFrom:
			for _, alias := range stmt.Names {
				if alias.As == first || alias.As == "" && alias.Name == first {
					full = fromModule(stmt, own, m) + "." + alias.Name
				}
			}
		case *pyast.FunctionDef:
			if stmt.Name == first {
				full = own + "." + first
			}
		case *pyast.ClassDef:
			if stmt.Name == first {
				full = own + "." + first
			}
		}
	}
	if full == "" {
		return ""
	}
	full = strings.TrimPrefix(full, ".") // a relative import at the import root
	if more {
		full += "." + rest
	}
	return full
}

// Definition is what a dotted path of the project names: the statement that
// defines it, a function or class. own reports whether the module is one of the
// project's, and known whether it surely binds what it binds where it says so:
// not so behind a star import.
func Definition(p *project.Project, dotted string) (m *pyast.Module, def pyast.Stmt, known bool) {
	i := strings.LastIndexByte(dotted, '.')
	if i < 0 {
		return nil, nil, false
	}
	m = ownModule(p, dotted[:i])
	if m == nil {
		return nil, nil, false
	}
	known = true
	for _, stmt := range m.Body {
		switch stmt := stmt.(type) {
		case *pyast.FunctionDef:
			if stmt.Name == dotted[i+1:] {
				def = stmt
			}
		case *pyast.ClassDef:
			if stmt.Name == dotted[i+1:] {
				def = stmt
			}
		case *pyast.Import, *pyast.ExprStmt, *pyast.Pass:
		case *pyast.ImportFrom:
			known = known && !binds(stmt, dotted[i+1:])
		default:
			known = false // may bind any name
		}
	}
	return m, def, known
}

func binds(stmt *pyast.ImportFrom, name string) bool {
	for _, alias := range stmt.Names {
		if alias.Name == "*" || alias.As == name || alias.As == "" && alias.Name == name {
			return true
		}
	}
	return false
}

// PackageDir is the directory of a package of the project, "" where it has none
// of that name.
func PackageDir(p *project.Project, name string) string {
	dir := path.Join(p.Root, strings.ReplaceAll(name, ".", "/"))
	if p.Python(path.Join(dir, "__init__.py")) == nil {
		return ""
	}
	return dir
}
