package fixes

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Line is one setting with its value as Python, strings in double quotes.
type Line struct{ Name, Python string }

// On is a setting that is turned on.
func On(name string) Line { return Line{Name: name, Python: "True"} }

// InProduction sets a setting for production alone: it adds the lines of those
// that the module does not set, the first is the one that the finding is about.
// Where that is set, its value is changed: the default of its variable, or the
// value itself, to what tells production from other machines where the module is
// not for production only. Only a variable's default may be safe to change.
func InProduction(p *lint.Pass, safe bool, lines ...Line) Maker {
	name := lines[0].Name
	add := func(o project.Outcome) []lint.Fix {
		if o.Explicit {
			return nil
		}
		return added(p, false, lines...)
	}
	condition := func(o project.Outcome) []lint.Fix {
		if lines[0].Python != "True" || dedicated(p) || len(lines) > 1 {
			return nil
		}
		return byCondition(p, name, o)
	}
	return First(add, Default(p.Project, name, lines[0].Python == "True", safe), condition, Value(p.Project, lines[0], false))
}

// OverHTTPS turns on a flag that developers without HTTPS need off.
func OverHTTPS(p *lint.Pass, line Line) Maker { return InProduction(p, true, line) }

// Everywhere gives a setting a value for all machines: the default of its
// variable, or the value itself, or else a line for production.
func Everywhere(p *lint.Pass, line Line) Maker {
	add := func(o project.Outcome) []lint.Fix {
		if o.Explicit {
			return nil
		}
		return added(p, false, line)
	}
	return First(add, Default(p.Project, line.Name, line.Python == "True", true), Value(p.Project, line, false))
}

// Also adds, to what another maker does, lines for settings that it makes matter
// and that the module does not set.
func Also(p *lint.Pass, make Maker, lines ...Line) Maker {
	return func(o project.Outcome) []lint.Fix {
		out := make(o)
		more := added(p, false, lines...)
		if len(out) != 1 || len(more) == 0 {
			return out
		}
		return one(out[0].Title, false, append(slices.Clone(out[0].Edits), more[0].Edits...)...)
	}
}

// Assigned writes a value over the one that a setting is assigned at the top of a
// module; where there is none, it adds a line at the end of the settings.
func Assigned(p *lint.Pass, line Line) Maker {
	return func(o project.Outcome) []lint.Fix {
		if !o.Explicit {
			m := p.Project.Python(p.Settings.File)
			if m == nil || len(m.Errors) > 0 || p.Settings.Has(line.Name) || inClass(p.Settings, m) {
				return nil
			}
			at := place{file: m.File, at: len(m.File.Text()), head: "\n"}
			if !strings.HasSuffix(m.File.Text(), "\n") {
				at.head = "\n\n"
			}
			return one("Set "+line.Name, false, at.insert([]string{line.Name + " = " + requoted(m.File, line.Python)}))
		}
		at, ok := written(p.Project, line.Name, o)
		if !ok || indentAt(at.File, at.Span.Start) != "" {
			return nil
		}
		return one("Set "+line.Name, false, replaced(at, requoted(at.File, line.Python)))
	}
}

// PasswordValidators are those that startproject writes.
const PasswordValidators = `[
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]`

// Collected sets STATIC_ROOT to a directory beside the project, behind STATIC_URL.
// It is never safe: a directory of that name may be a source of static files.
func Collected(p *lint.Pass) Maker {
	return func(o project.Outcome) []lint.Fix {
		url := p.Settings.Get("STATIC_URL").Likely()
		_, isPath := p.Settings.Get("BASE_DIR").Likely().Value.(value.Path)
		assigned, ok := statementAt(p.Project, url.Place()).(*pyast.Assign)
		if o.Explicit || !isPath || !url.Explicit || !ok || text(url.Place().File, assigned.Targets[0]) != "STATIC_URL" {
			return nil
		}
		f := url.Place().File
		at, first := afterLine(f, assigned.Span().End)
		line := first + indentAt(f, assigned.Span().Start) + requoted(f, `STATIC_ROOT = BASE_DIR / "staticfiles"`) + "\n"
		return one("Set STATIC_ROOT", false, inserted(f, at, line))
	}
}

// Variable is a name for the variable that a setting, or an item of it, is read
// from: CLOUD_API_SECRET for CLOUD['API_SECRET'].
func Variable(setting string) string {
	words := strings.FieldsFunc(strings.ToUpper(setting), func(r rune) bool {
		return r != '_' && (r < 'A' || r > 'Z') && (r < '0' || r > '9')
	})
	return strings.Join(words, "_")
}

// Stated adds lines for settings to the place for production; they say what holds
// already, which is safe.
func Stated(p *lint.Pass, lines ...Line) []lint.Fix { return added(p, true, lines...) }

// added adds the settings that the module does not set.
func added(p *lint.Pass, safe bool, lines ...Line) []lint.Fix {
	at, ok := productionPlace(p)
	if !ok {
		return nil
	}
	var written, names []string
	for _, line := range lines {
		if !p.Settings.Has(line.Name) {
			written = append(written, line.Name+" = "+requoted(at.file, line.Python))
			names = append(names, line.Name)
		}
	}
	if len(written) == 0 {
		return nil
	}
	return one("Set "+strings.Join(names, ", ")+" for production", safe, at.insert(written))
}

// byCondition turns on for production what is written as False for all machines.
func byCondition(p *lint.Pass, name string, o project.Outcome) []lint.Fix {
	at, ok := written(p.Project, name, o)
	m := p.Project.Python(at.Path())
	if !ok || m == nil || at.Path() != p.Settings.File {
		return nil
	}
	test := productionTest(p.Settings, m)
	if test == "" {
		return nil
	}
	return one("Make "+name+" "+test, false, replaced(at, test))
}

// Value writes another value for a setting, over the literal that it has.
func Value(p *project.Project, line Line, safe bool) Maker {
	return func(o project.Outcome) []lint.Fix {
		at, ok := written(p, line.Name, o)
		if !ok {
			return nil
		}
		python := requoted(at.File, line.Python)
		return one("Make "+line.Name+" "+line.Python, safe, replaced(at, python))
	}
}

// written is the place of the literal that a setting is assigned, where it is
// assigned nothing else.
func written(p *project.Project, name string, o project.Outcome) (source.Location, bool) {
	if o.Origin == nil || !noVariables(o.Origin) {
		return source.Location{}, false
	}
	at := o.Place()
	assigned, ok := statementAt(p, at).(*pyast.Assign)
	if !ok || assigned.Value.Span() != at.Span || len(assigned.Targets) != 1 || text(at.File, assigned.Targets[0]) != name {
		return source.Location{}, false
	}
	switch assigned.Value.(type) {
	case *pyast.Constant, *pyast.Int, *pyast.Str, *pyast.Tuple, *pyast.List:
		return at, o.Origin.Kind != value.Computed
	}
	return source.Location{}, false
}
