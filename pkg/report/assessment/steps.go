package assessment

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/djready/djready/pkg/lint"
)

// steps are what to do next, the most urgent first.
func steps(out Project) []Step {
	marked := out.Score.Missing == "" && len(out.Score.Categories) > 0
	when := phases()
	all := []Step{
		{
			Title: "Immediately, before any deployment",
			Tasks: mending(out.Findings, lint.High, lint.Critical), After: out.Score.AfterUrgent, Marked: marked,
		},
		{
			Title: "Before the first production deployment",
			Tasks: append(mending(out.Findings, lint.Medium, lint.Medium), tasks(out.Checklist, when, before)...),
			After: out.Score.AfterFixes, Marked: marked,
		},
		{Title: "After the deployment", Tasks: tasks(out.Checklist, when, after)},
		{Title: "When there is time", Tasks: mending(out.Findings, lint.Note, lint.Low)},
	}
	return slices.DeleteFunc(all, func(s Step) bool { return len(s.Tasks) == 0 })
}

// mending are the tasks that mend open findings of some severities, one for each
// check.
func mending(findings []Finding, least, most lint.Severity) []Task {
	var out []Task
	at := map[string]int{}
	for _, f := range findings {
		if f.Severity < least || f.Severity > most || !open(f) {
			continue
		}
		i, known := at[f.ID]
		if !known {
			i = len(out)
			at[f.ID] = i
			out = append(out, Task{What: capital(f.Title) + ": " + f.Fix.Line})
		}
		out[i].Findings = append(out[i].Findings, f.Anchor)
	}
	return out
}

// capital begins a sentence.
func capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(r)) + text[size:]
}
