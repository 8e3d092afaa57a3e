package assessment

import (
	"fmt"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
)

// summary are the sentences of the executive summary.
func summary(out Project) []string {
	sentences := []string{statusSentence(out)}
	if n := len(out.Practices); n > 0 {
		sentences = append(sentences, fmt.Sprintf("%s found in the source: %s.", counted(n, "good practice was", "good practices were"), strings.Join(practiceNames(out), ", ")))
	}
	if n := defaulted(out); n > 1 {
		sentences = append(sentences, fmt.Sprintf("%d findings are about defaults: they hold on every server where nobody set the variable, and nothing fails there.", n))
	}
	if s := out.Score; s.Missing == "" && len(s.Categories) > 0 {
		sentences = append(sentences, fmt.Sprintf("The readiness is marked %s of 10%s, and %s once everything of medium severity and above is mended.", s.Overall, lowest(s), s.AfterFixes))
	} else {
		sentences = append(sentences, "There is no score: "+s.Missing+".")
	}
	return append(sentences, "The source was read, nothing was run: what only the server can tell is marked with a question mark in the checklist.")
}

// statusSentence says how ready the project is, and what is open.
func statusSentence(out Project) string {
	if out.Status == NotJudged {
		return fmt.Sprintf("%s could not be judged.", out.Name)
	}
	var parts []string
	for _, severity := range []lint.Severity{lint.Critical, lint.High, lint.Medium} {
		n := 0
		for _, f := range out.Findings {
			if f.Severity == severity && open(f) {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, severity))
		}
	}
	if len(parts) == 0 {
		return fmt.Sprintf("%s is %s: nothing of medium severity or above was found.", out.Name, out.Status)
	}
	return fmt.Sprintf("%s is %s: open findings are %s.", out.Name, out.Status, enumerated(parts))
}

// lowest names the category with the lowest mark, as a clause.
func lowest(s lint.Score) string {
	var worst *lint.CategoryScore
	for i, c := range s.Categories {
		if c.Applies && (worst == nil || c.Value < worst.Value) {
			worst = &s.Categories[i]
		}
	}
	if worst == nil || worst.Value == lint.FullMarks {
		return ""
	}
	return fmt.Sprintf(" (the lowest mark is %s for %s)", worst.Value, worst.Category)
}

// defaulted counts the open findings about the default of a variable.
func defaulted(out Project) int {
	n := 0
	for _, f := range out.Findings {
		if open(f) && f.Default != "" {
			n++
		}
	}
	return n
}

func practiceNames(out Project) []string {
	var names []string
	for _, p := range out.Practices {
		if !slices.Contains(names, p.Name) {
			names = append(names, p.Name)
		}
	}
	return names
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func enumerated(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}
