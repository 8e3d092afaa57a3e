package fixes

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// FromEnvironment reads a variable in the place of a text that is written for the
// setting. It is never safe.
func FromEnvironment(p *project.Project, variable string) Maker {
	return func(o project.Outcome) []lint.Fix {
		at := o.Place()
		if _, _, read := defaultTaken(o); read || at.IsZero() {
			return nil
		}
		if s, ok := nodeAt[*pyast.Str](p, at); !ok || s.Bytes {
			return nil
		}
		if edit, ok := fallbackDropped(p, at); ok {
			return one("Read "+variable+" without a fallback", false, edit)
		}
		if !wholeValue(p, at) {
			return nil
		}
		read, needs := reading(p, at.File, variable)
		return one("Read "+variable+" from the environment", false, append(needs, replaced(at, read))...)
	}
}

// wholeValue reports whether a literal is all of what is assigned or what stands
// under a key, or the URL that a library takes apart. The argument of another
// function may be a mere default, or a name.
func wholeValue(p *project.Project, at source.Location) bool {
	switch parent := parentAt(p, at).(type) {
	case *pyast.Assign:
		return parent.Value.Span() == at.Span
	case *pyast.Dict:
		_, _, ok := entryOf(p, at)
		return ok
	case *pyast.Call:
		return len(parent.Args) == 1 && strings.HasSuffix(text(at.File, parent.Func), "parse")
	}
	return false
}

// ListFromEnvironment reads a variable in the place of a list of texts that is
// written for the setting. It is never safe.
func ListFromEnvironment(p *project.Project, variable string) Maker {
	return func(o project.Outcome) []lint.Fix {
		where, ok := listAt(p, variable, o)
		if !ok {
			return nil
		}
		read, needs := readingList(p, where.File, variable)
		return one("Read "+variable+" from the environment", false, append(needs, replaced(where, read))...)
	}
}

// listAt is the place of the list that is written for a setting.
func listAt(p *project.Project, name string, o project.Outcome) (source.Location, bool) {
	at := o.Place()
	assigned, ok := statementAt(p, at).(*pyast.Assign)
	if !ok || len(assigned.Targets) != 1 || text(at.File, assigned.Targets[0]) != name {
		return at, false
	}
	_, list := pyast.Displayed(assigned.Value)
	at.Span = assigned.Value.Span()
	return at, list
}

// reading is an expression that reads a variable the way a file does it, and what
// the file needs for it.
func reading(p *project.Project, f *source.File, variable string) (string, []source.Edit) {
	how := idiomOf(p, f)
	name := quoted(f, variable)
	switch {
	case how.decouple != "":
		return how.decouple + "(" + name + ")", nil
	case how.environ != "":
		return how.environ + "(" + name + ")", nil
	}
	return how.variables() + "[" + name + "]", how.importOS(f)
}

// readingList is the same for a list, which the variable holds with commas.
func readingList(p *project.Project, f *source.File, variable string) (string, []source.Edit) {
	how := idiomOf(p, f)
	name := quoted(f, variable)
	switch {
	case how.decouple != "" && how.csv != "":
		return how.decouple + "(" + name + ", cast=" + how.csv + "())", nil
	case how.decouple != "" && how.fromDecouple != nil:
		last := how.fromDecouple.Names[len(how.fromDecouple.Names)-1]
		return how.decouple + "(" + name + ", cast=Csv())", []source.Edit{inserted(f, last.Span().End, ", Csv")}
	case how.environ != "":
		return how.environ + ".list(" + name + ")", nil
	}
	return how.variables() + "[" + name + "].split(" + quoted(f, ",") + ")", how.importOS(f)
}

// idiom is how a file reads variables: the names that it has for what does it, ""
// for none.
type idiom struct {
	decouple, csv  string
	environ        string // an environ.Env
	os, variables_ string
	fromDecouple   *pyast.ImportFrom
	imports        int  // where an import may be inserted
	first          bool // no other import stands below
}

func (i idiom) variables() string {
	if i.os == "" && i.variables_ != "" {
		return i.variables_
	}
	return "os.environ"
}

// importOS imports os where the file has no name for its variables.
func (i idiom) importOS(f *source.File) []source.Edit {
	if i.os != "" || i.variables_ != "" {
		return nil
	}
	line := "import os\n"
	if i.first {
		line += "\n"
	}
	edit := inserted(f, i.imports, line)
	edit.Head = len(line)
	return []source.Edit{edit}
}

// idiomOf looks at the imports and assignments at the top of a file.
func idiomOf(p *project.Project, f *source.File) idiom {
	var out idiom
	m := p.Python(f.Path())
	if m == nil {
		return out
	}
	out.imports, out.first = importPlace(m)
	for _, s := range m.Body {
		switch s := s.(type) {
		case *pyast.Import:
			for _, alias := range s.Names {
				if alias.Name == "os" && alias.As == "" {
					out.os = "os"
				}
			}
		case *pyast.ImportFrom:
			out.from(s)
		case *pyast.Assign:
			call, ok := s.Value.(*pyast.Call)
			name, named := s.Targets[0].(*pyast.Name)
			if ok && named && (text(f, call.Func) == "environ.Env" || text(f, call.Func) == "Env") {
				out.environ = name.ID
			}
		}
	}
	return out
}

func (i *idiom) from(s *pyast.ImportFrom) {
	for _, alias := range s.Names {
		local := alias.Name
		if alias.As != "" {
			local = alias.As
		}
		switch s.Module + "." + alias.Name {
		case "decouple.config":
			i.decouple, i.fromDecouple = local, s
		case "decouple.Csv":
			i.csv = local
		case "os.environ":
			i.variables_ = local
		}
	}
}

// importPlace is where an import may be inserted: before the first one, behind
// those from __future__, else behind the docstring; then it is the first.
func importPlace(m *pyast.Module) (at int, first bool) {
	for _, s := range m.Body {
		switch s := s.(type) {
		case *pyast.ExprStmt:
			if _, docstring := s.Value.(*pyast.Str); docstring {
				at, _ = afterLine(m.File, s.Span().End)
				continue
			}
		case *pyast.ImportFrom:
			if s.Module == "__future__" {
				at, _ = afterLine(m.File, s.Span().End)
				continue
			}
			return s.Span().Start, false
		case *pyast.Import:
			return s.Span().Start, false
		}
		break
	}
	return at, true
}
