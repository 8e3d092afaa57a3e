package fixes

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// blockTitle is written above the settings that are added, where they get a block
// of their own.
const blockTitle = "# Security settings for production\n"

// place is where settings for production are added to a module.
type place struct {
	file   *source.File
	at     int
	head   string // what introduces them
	indent string
}

// insert is the edit that adds lines there.
func (p place) insert(lines []string) source.Edit {
	edit := inserted(p.file, p.at, p.head)
	edit.Head = len(p.head)
	for _, line := range lines {
		edit.New += p.indent + line + "\n"
	}
	return edit
}

// productionPlace is where a settings module says what holds in production alone:
// in the branch for it, else at the end of the module, under a condition unless
// the module itself is for production. Nothing is added to a module that is not
// wholly understood.
func productionPlace(p *lint.Pass) (place, bool) {
	m := p.Project.Python(p.Settings.File)
	if m == nil || len(m.Errors) > 0 || len(m.Body) == 0 || inClass(p.Settings, m) {
		return place{}, false
	}
	if dedicated(p) {
		return atEnd(m.File, "", ""), true
	}
	for _, s := range slices.Backward(m.Body) {
		if branch := productionBranch(p.Settings, m.File, s); branch != nil {
			return inBranch(m.File, branch), true
		}
	}
	if test := productionTest(p.Settings, m); test != "" {
		return atEnd(m.File, "if "+test+":\n", indentation(m.File)), true
	}
	return atEnd(m.File, "", ""), true
}

// inClass reports whether a module keeps its settings in classes, as those of
// django-configurations do: a line at its top would say nothing.
func inClass(s *project.Settings, m *pyast.Module) bool {
	return slices.ContainsFunc(m.Body, func(stmt pyast.Stmt) bool {
		class, ok := stmt.(*pyast.ClassDef)
		return ok && slices.ContainsFunc(class.Body, func(inner pyast.Stmt) bool {
			assigned, ok := inner.(*pyast.Assign)
			if !ok {
				return false
			}
			name, ok := assigned.Targets[0].(*pyast.Name)
			return ok && s.Has(name.ID)
		})
	})
}

// dedicated reports whether a module is for production by its name.
func dedicated(p *lint.Pass) bool {
	return discover.RoleOf(p.Settings.Module) == discover.Production
}

// atEnd is the end of a module.
func atEnd(f *source.File, condition, indent string) place {
	head := "\n" + blockTitle + condition
	if strings.Contains(f.Text(), "\n\n\n") {
		head = "\n" + head // its parts stand two lines apart
	}
	if t := f.Text(); t != "" && !strings.HasSuffix(t, "\n") {
		head = "\n" + head
	}
	return place{file: f, at: len(f.Text()), head: head, indent: indent}
}

// inBranch is the end of a branch.
func inBranch(f *source.File, branch []pyast.Stmt) place {
	last := branch[len(branch)-1]
	at, head := afterLine(f, last.Span().End)
	switch last.(type) {
	case *pyast.If, *pyast.For, *pyast.While, *pyast.Try, *pyast.With, *pyast.FunctionDef, *pyast.ClassDef, *pyast.Match:
		head += "\n" // as in all code that sets blocks off
	}
	return place{file: f, at: at, head: head, indent: indentAt(f, branch[0].Span().Start)}
}

// productionBranch is the branch of a statement that is executed in production and
// not elsewhere; nil if it has none. One that stands on the line of its condition
// is none to add to.
func productionBranch(s *project.Settings, f *source.File, stmt pyast.Stmt) []pyast.Stmt {
	choice, ok := stmt.(*pyast.If)
	if !ok {
		return nil
	}
	var branch []pyast.Stmt
	switch tells(s, choice.Test) {
	case value.Yes:
		branch = choice.Body
	case value.No:
		if len(choice.Else) == 1 {
			if further, ok := choice.Else[0].(*pyast.If); ok && strings.HasPrefix(text(f, further), "elif") {
				return productionBranch(s, f, further)
			}
		}
		branch = choice.Else
	}
	if len(branch) == 0 || f.Position(branch[0].Span().Start).Line == f.Position(choice.Span().Start).Line {
		return nil
	}
	if line := f.LineSpan(f.Position(branch[0].Span().Start).Line); strings.TrimSpace(f.Text()[line.Start:branch[0].Span().Start]) != "" {
		return nil
	}
	return branch
}

// tells asks a condition that tells production from other machines: Yes where it
// holds in production, No where it holds elsewhere, Unsure where it tells
// something else.
func tells(s *project.Settings, test pyast.Expr) value.Answer {
	switch test := test.(type) {
	case *pyast.Name:
		return truth(s, test)
	case *pyast.UnaryOp:
		if test.Op == "not" {
			return tells(s, test.Operand).Not()
		}
	case *pyast.Compare:
		name, ok := test.Left.(*pyast.Name)
		if !ok || len(test.Ops) != 1 {
			return value.Unsure
		}
		word, ok := test.Rights[0].(*pyast.Str)
		if !ok || !isMode(s, name.ID) {
			return value.Unsure
		}
		equal := s.Get(name.ID).Ask(func(v value.Value) value.Answer { return value.Equal(v, value.Str(word.Value)) })
		switch test.Ops[0] {
		case "==":
			return equal
		case "!=":
			return equal.Not()
		}
	}
	return value.Unsure
}

// truth is what a name is in production that tells it from other machines: a flag,
// or DEBUG, which is taken as off.
func truth(s *project.Settings, name *pyast.Name) value.Answer {
	if name.ID == "DEBUG" && s.Has("DEBUG") {
		return value.No
	}
	if !isMode(s, name.ID) {
		return value.Unsure
	}
	return s.Get(name.ID).Ask(func(v value.Value) value.Answer {
		if _, flag := v.(value.Bool); !flag {
			return value.Unsure
		}
		return value.Truth(v)
	})
}

// isMode reports whether a name came from a variable that chooses the mode.
func isMode(s *project.Settings, name string) bool {
	if !s.Has(name) {
		return false
	}
	o := s.Get(name).Likely()
	if o.Origin == nil {
		return false
	}
	found := false
	o.Origin.Walk(func(step *value.Origin) bool {
		found = found || slices.ContainsFunc(s.Switches, func(w project.Switch) bool {
			return step.Text == w.Variable && (step.Kind == value.VariableRead || step.Kind == value.VariableSet || step.Kind == value.VariableAssumed)
		})
		return !found
	})
	return found
}

// productionTest is a condition on a name of the module that tells production from
// other machines; "" if there is none.
func productionTest(s *project.Settings, m *pyast.Module) string {
	for _, name := range boundAtTop(m) {
		if !isMode(s, name) {
			continue
		}
		switch v := s.Get(name).Likely().Value.(type) {
		case value.Bool:
			if v {
				return name
			}
		case value.Str:
			if slices.ContainsFunc(s.Switches, func(w project.Switch) bool { return w.Word == string(v) }) {
				return name + " == " + quoted(m.File, string(v))
			}
		}
	}
	if s.Has("DEBUG") && !constant(s.Get("DEBUG")) {
		return "not DEBUG"
	}
	return ""
}

// constant reports whether a setting is false wherever the module is used.
func constant(s project.Setting) bool {
	return len(s.Outcomes) == 1 && s.Exhaustive && s.Likely().Value == value.Bool(false) && noVariables(s.Likely().Origin)
}

func noVariables(o *value.Origin) bool {
	if o == nil {
		return true
	}
	defaulted, read := o.Variables()
	return len(defaulted)+len(read) == 0
}

// boundAtTop are the names that a module assigns at its top level, in order.
func boundAtTop(m *pyast.Module) []string {
	var out []string
	for _, s := range m.Body {
		if assignment, ok := s.(*pyast.Assign); ok {
			for _, target := range assignment.Targets {
				if name, ok := target.(*pyast.Name); ok {
					out = append(out, name.ID)
				}
			}
		}
	}
	return out
}
