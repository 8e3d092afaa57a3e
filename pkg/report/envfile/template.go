package envfile

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// Template is an environment file for production that somebody is to fill in.
type Template struct {
	// Entries are its variables, group by group.
	Entries []Entry
	// Odd are the names of variables that cannot stand in such a file.
	Odd []string
}

// Entry is one variable of a template.
type Entry struct {
	project.Variable
	// Group is what it has to do with: "Database".
	Group string
	// Value is what stands behind the "=": a value that is safe, the default, or a
	// placeholder such as <secret_key>; "" where there is none to be shown.
	Value string
	// Active says that the line counts; else it is commented out, for the program
	// does well without.
	Active bool
	// Shown is the default as a text, where it may be shown.
	Shown string
	// Unsafe are the findings about the default, or about the files of the
	// repository that set it.
	Unsafe []lint.Finding
}

// Placeholder reports whether the value is for somebody to fill in.
func (e Entry) Placeholder() bool { return isPlaceholder(e.Value) }

// New makes the template of projects of one tree. The report is what the checks
// found in them: it tells which defaults are not safe.
func New(projects []*project.Project, r *lint.Report) Template {
	var out Template
	variables := Variables(projects)
	shared := sharedReads(variables)
	for _, v := range variables {
		switch {
		case v.FileOf != "":
			continue
		case !portableName.MatchString(v.Name):
			out.Odd = append(out.Odd, v.Name)
			continue
		}
		e := Entry{Variable: v, Group: group(v), Shown: defaultText(v)}
		for _, f := range slices.Concat(r.Findings, r.Milder) {
			if aboutFile(f, v) || len(v.SetBy) == 0 && aboutDefault(f, v, shared) {
				e.Unsafe = append(e.Unsafe, f)
			}
		}
		e.fill()
		out.Entries = append(out.Entries, e)
	}
	nameGroups(out.Entries)
	order.Stable(out.Entries, func(a, b Entry) int { return rank(a.Group) - rank(b.Group) })
	out.gather()
	return out
}

// Variables are those of all production modules of projects, each once: what one
// module requires is required.
func Variables(projects []*project.Project) []project.Variable {
	var out []project.Variable
	for _, p := range projects {
		for _, m := range p.Production() {
			for _, v := range m.Variables() {
				i := slices.IndexFunc(out, func(known project.Variable) bool { return known.Name == v.Name })
				if i < 0 {
					out = append(out, v)
					continue
				}
				join(&out[i], v)
			}
		}
	}
	return out
}

func join(into *project.Variable, v project.Variable) {
	for _, feed := range v.Feeds {
		if !slices.Contains(into.Feeds, feed) {
			into.Feeds = append(slices.Clone(into.Feeds), feed)
		}
	}
	for _, at := range v.Reads {
		if !slices.Contains(into.Reads, at) {
			into.Reads = append(slices.Clone(into.Reads), at)
		}
	}
	into.Required = into.Required && !into.Alternative || v.Required && !v.Alternative || into.Required && v.Required
	into.Alternative = into.Alternative && v.Alternative
	into.Secret = into.Secret || v.Secret
	if !into.Decided {
		into.Decided, into.Production, into.Mode = v.Decided, v.Production, v.Mode
	}
	if into.Default.Value == nil {
		into.Default = v.Default
	}
	if len(v.SetBy) == 0 {
		into.SetBy = nil // a module that runs without the file needs it
	}
}

// fill decides what the line says, and whether it counts.
func (e *Entry) fill() {
	switch {
	case len(e.SetBy) > 0 && len(e.Unsafe) == 0:
		e.Value = e.orPlaceholder(e.Shown)
	case e.Decided && portable(e.Production):
		e.Value, e.Active = e.Production, true
	case e.Required && !e.Alternative && e.safeSwitch():
		e.Active = true
	case e.Required && !e.Alternative:
		e.Value, e.Active = placeholder(e.Variable), true
	case len(e.Unsafe) > 0 && e.Conversion == project.Boolean:
		e.Value, e.Active = e.otherTruth(), true
	case len(e.Unsafe) > 0:
		e.Value, e.Active = placeholder(e.Variable), !e.Alternative
	default:
		e.Value = e.orPlaceholder(e.Shown)
	}
}

func (e *Entry) orPlaceholder(text string) string {
	if text != "" {
		return text
	}
	return placeholder(e.Variable)
}

// safeSwitch gives a truth that goes into a switch of security, as it is, its safe
// value.
func (e *Entry) safeSwitch() bool {
	if e.Conversion != project.Boolean {
		return false
	}
	for _, each := range django.Switches() {
		if slices.Contains(e.Feeds, each.Name) {
			e.Value = e.truth(each.Safe)
			return true
		}
	}
	return false
}

// truth is a word for yes or no that the program understands.
func (e *Entry) truth(yes bool) string {
	if !yes {
		return "False"
	}
	for _, word := range e.Words {
		if isYes(word) {
			return word
		}
	}
	return "True"
}

// otherTruth is the opposite of the default.
func (e *Entry) otherTruth() string { return e.truth(isNo(e.Shown) || e.Shown == "") }

func isYes(word string) bool {
	return slices.Contains([]string{"true", "1", "yes", "on", "y", "t"}, strings.ToLower(word))
}

func isNo(word string) bool {
	return slices.Contains([]string{"false", "0", "no", "off", "n", "f"}, strings.ToLower(word))
}

// defaultText is a default as the file would give it; "" where it is a secret, or
// none that a line can hold.
func defaultText(v project.Variable) string {
	if v.Default.Value == nil || v.Secret {
		return ""
	}
	text := ""
	switch d := v.Default.Value.(type) {
	case value.Str:
		text = string(d)
	case value.Bool, value.Int, value.Float:
		text, _ = value.Repr(d)
	case *value.List, *value.Tuple:
		var items []string
		for _, item := range project.Elements(d) {
			s, ok := item.Value.(value.Str)
			if !ok || strings.Contains(string(s), v.Delimiter) {
				return ""
			}
			items = append(items, string(s))
		}
		text = strings.Join(items, v.Delimiter)
	}
	if !portable(text) || mayBeSecret(v, text) {
		return ""
	}
	return text
}
