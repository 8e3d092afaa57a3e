package code

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// mostClasses bounds how many classes are looked at on the way to a base:
// hostile source could name any number.
const mostClasses = 50

// Extends reports whether a dotted path names a class of the project's own that
// has the given base, directly or through other classes of its own.
func Extends(p *project.Project, class, base string) bool {
	return reaches(p, class, base, map[string]bool{})
}

// reaches follows a class that was not seen before.
func reaches(p *project.Project, class, base string, seen map[string]bool) bool {
	i := strings.LastIndexByte(class, '.')
	if i < 0 || seen[class] || len(seen) == mostClasses {
		return false
	}
	seen[class] = true
	module := ownModule(p, class[:i])
	if module == nil {
		return false
	}
	imported := map[string]string{} // local name to dotted path
	for _, stmt := range module.Body {
		switch stmt := stmt.(type) {
		case *pyast.Import:
			for _, alias := range stmt.Names {
				if alias.As != "" {
					imported[alias.As] = alias.Name
				}
			}
		case *pyast.ImportFrom:
			from := fromModule(stmt, class[:i], module)
			for _, alias := range stmt.Names {
				local := alias.As
				if local == "" {
					local = alias.Name
				}
				imported[local] = from + "." + alias.Name
			}
		case *pyast.ClassDef:
			if stmt.Name == class[i+1:] {
				return anyReaches(p, stmt, class[:i], imported, base, seen)
			}
		}
	}
	via, ok := imported[class[i+1:]] // a package that re-exports the class
	return ok && (via == base || reaches(p, via, base, seen))
}

func anyReaches(p *project.Project, class *pyast.ClassDef, module string, imported map[string]string, base string, seen map[string]bool) bool {
	for _, each := range class.Bases {
		name := Dotted(each)
		first, rest, _ := strings.Cut(name, ".")
		switch full, ok := imported[first]; {
		case ok && rest != "":
			name = full + "." + rest
		case ok:
			name = full
		case rest == "":
			name = module + "." + name
		}
		if name == base || reaches(p, name, base, seen) {
			return true
		}
	}
	return false
}

// ownModule is a module of the project; nil where it has none of that name.
func ownModule(p *project.Project, name string) *pyast.Module {
	file := path.Join(p.Root, strings.ReplaceAll(name, ".", "/"))
	if m := p.Python(file + ".py"); m != nil {
		return m
	}
	return p.Python(path.Join(file, "__init__.py"))
}

// fromModule is the module that a from-import names; a relative one starts at
// the package of the module that holds it.
func fromModule(stmt *pyast.ImportFrom, module string, m *pyast.Module) string {
	if stmt.Level == 0 {
		return stmt.Module
	}
	parts := strings.Split(module, ".")
	up := stmt.Level
	if path.Base(m.File.Path()) == "__init__.py" {
		up--
	}
	parts = parts[:max(0, len(parts)-up)]
	if stmt.Module != "" {
		parts = append(parts, stmt.Module)
	}
	return strings.Join(parts, ".")
}
