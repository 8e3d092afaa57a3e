package checktest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/lint"
)

// Problems are the differences between what a check finds in a case and what the
// case says that it finds.
func Problems(check *lint.Check, c *catalog.Case) []string {
	wants, err := findingsOf(c)
	if err != nil {
		return []string{err.Error()}
	}
	practices, err := wantsOf(c, satisfiedMark)
	if err != nil {
		return []string{err.Error()}
	}
	report, err := c.Report(check)
	if err != nil {
		return []string{err.Error()}
	}
	out := append(compareFindings(c, wants, report.Findings), missingPractices(c, practices, report.Practices)...)
	if c.Good() && !judged(report) {
		out = append(out, c.Name+": nothing was judged, so nothing is proved; give it settings with a SECRET_KEY")
	}
	return out
}

// judged reports whether any production settings were found.
func judged(report *lint.Report) bool {
	return slices.ContainsFunc(report.Projects, func(p lint.ProjectInfo) bool {
		return slices.ContainsFunc(p.Settings, func(s lint.SettingsInfo) bool { return s.Role == "production" })
	})
}

func compareFindings(c *catalog.Case, wants []want, found []lint.Finding) []string {
	var out []string
	if c.Good() && len(wants) > 0 {
		out = append(out, c.Name+": a good case wants no finding")
	}
	if !c.Good() && len(wants) == 0 {
		out = append(out, c.Name+": a case that is not called good must want a finding")
	}
	for _, f := range found {
		i := slices.IndexFunc(wants, func(w want) bool { return w.meets(f) })
		if i < 0 {
			out = append(out, fmt.Sprintf("%s: unwanted: %s", c.Name, describe(f)))
			continue
		}
		wants = slices.Delete(wants, i, i+1)
	}
	for _, w := range wants {
		out = append(out, fmt.Sprintf("%s: not found: %s", c.Name, w))
	}
	return out
}

// missingPractices are those that a case says are recorded and are not. It need
// not name all.
func missingPractices(c *catalog.Case, wants []want, found []lint.Practice) []string {
	var out []string
	for _, w := range wants {
		recorded := func(p lint.Practice) bool { return w.stands(p.At, p.Message) }
		if slices.ContainsFunc(found, recorded) {
			continue
		}
		out = append(out, fmt.Sprintf("%s: not recorded: %s", c.Name, w))
		for _, p := range found {
			out = append(out, fmt.Sprintf("%s: recorded: %s:%d: %q at %q", c.Name, p.At.Path(), p.At.Start().Line, p.Message, p.At.Text()))
		}
	}
	return out
}

// describe writes a finding as the comment that wants it.
func describe(f lint.Finding) string {
	text := f.At.Text()
	if first, rest, several := strings.Cut(text, "\n"); several {
		text = first + "…" + rest[strings.LastIndexByte(rest, '\n')+1:]
	}
	return fmt.Sprintf("%s:%d: # want %s %q at %q", f.At.Path(), f.At.Start().Line, f.Confidence, f.Message, text)
}
