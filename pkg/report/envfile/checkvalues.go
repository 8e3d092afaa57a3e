package envfile

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/djready/djready/pkg/config/nearest"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// missing finds what the program does not start without, and what has a default
// that is not safe.
func (c *checker) missing(r *lint.Report) {
	for _, p := range c.projects {
		for _, m := range p.Production() {
			for name := range m.Settings.Required {
				if _, set := c.values[name]; !set {
					c.add(Problem{Variable: name, Error: true, Kind: Missing, Message: "it is required, and not set"})
				}
			}
		}
	}
	for _, v := range c.variables {
		if _, set := c.values[v.Name]; set || len(v.SetBy) > 0 {
			continue
		}
		if v.Required && !v.Alternative {
			c.add(Problem{Variable: v.Name, Error: true, Kind: Missing, Message: "it is required, and not set"})
		}
		for _, f := range r.Findings {
			if aboutDefault(f, v, c.shared) {
				c.add(Problem{Variable: v.Name, Error: f.Check.Severity >= lint.High, Kind: Missing, Check: f.Check, Message: "it is not set, and its default is not safe: " + f.Check.Title})
			}
		}
	}
	order.Stable(c.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), strings.Compare(a.Variable, b.Variable))
	})
}

// refused finds values that raise where the program converts or checks them.
func (c *checker) refused() {
	for _, p := range c.projects {
		for _, m := range p.Production() {
			for _, refusal := range m.Settings.Refusals {
				class, _, _ := strings.Cut(refusal.Message, " is raised")
				for _, name := range refusal.Variables {
					if _, set := c.values[name]; set && !c.unfilled[name] {
						c.add(Problem{Line: c.lines[name], Variable: name, Error: true, Kind: Unparsable, Message: fmt.Sprintf("the program refuses the value at %s:%d: %s", inert(refusal.Path), refusal.At.Start().Line, inert(class))})
						break
					}
				}
			}
		}
	}
}

// words finds values that the program takes, and that hardly mean what it makes of
// them.
func (c *checker) words() {
	for name, text := range c.values {
		v, ok := c.variable(name)
		if !ok || text == "" || c.unfilled[name] {
			continue
		}
		expected := ""
		switch _, err := strconv.ParseFloat(strings.TrimSpace(text), 64); {
		case v.Conversion == project.Boolean && !isYes(text) && !isNo(text):
			expected = "a word for yes or no: True or False"
		case (v.Conversion == project.Integer || v.Conversion == project.Number) && err != nil:
			expected = "a number"
		case v.Conversion == project.Presence && isNo(text):
			expected = "nothing at all for no: any text counts as yes"
		case v.Mode && !strings.EqualFold(text, v.Production):
			expected = "production's word: " + inert(v.Production)
		}
		if expected != "" && !slices.ContainsFunc(c.problems, func(p Problem) bool { return p.Variable == name && p.Kind == Unparsable }) {
			c.add(Problem{Line: c.lines[name], Variable: name, Error: v.Mode, Kind: Unparsable, Message: "expected " + expected})
		}
	}
}

// unsafe names the findings that come of what the file says.
func (c *checker) unsafe(r *lint.Report) {
	for _, f := range r.Findings {
		for _, v := range c.variables {
			if _, set := c.values[v.Name]; !set || c.unfilled[v.Name] || f.Confidence == lint.ConfidenceLow {
				continue
			}
			if comesOf(f, v, c.shared) {
				c.add(Problem{Line: c.lines[v.Name], Variable: v.Name, Error: f.Check.Severity >= lint.High, Kind: Unsafe, Check: f.Check, Message: f.Check.Title})
			}
		}
	}
}

// comesOf reports whether a finding is about what a variable that is set gives a
// setting.
func comesOf(f lint.Finding, v project.Variable, shared map[source.Location]bool) bool {
	return !aboutCode(f) && slices.Contains(v.Feeds, f.Subject) && (at(f, v, shared) || len(v.Reads) > 0 && shared[v.Reads[0]])
}

// longestName is the longest name that nothing reads and that is repeated, in bytes.
const longestName = 40

// unread finds names that neither the settings nor anything else in the repository
// reads.
func (c *checker) unread() {
	var suspects []string
	for name := range c.values {
		if _, ok := c.variable(name); !ok && !django.ReadByOthers(name) {
			suspects = append(suspects, name)
		}
	}
	slices.Sort(suspects)
	mentioned := mentions(c.projects, suspects)
	var known []string
	for _, v := range c.variables {
		if _, set := c.values[v.Name]; !set {
			known = append(known, v.Name)
		}
	}
	for _, name := range suspects {
		if mentioned[name] {
			continue
		}
		message := "nothing in the repository reads it"
		if near, ok := nearest.Word(name, known); ok && portableName.MatchString(near) {
			message += "; did you mean " + near + "?"
		}
		shown := name
		if !portableName.MatchString(name) || len(name) > longestName {
			shown = "" // perhaps no name at all, but a line of a key
		}
		c.add(Problem{Line: c.lines[name], Variable: shown, Kind: Unread, Message: message})
	}
}
