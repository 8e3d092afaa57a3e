package report

import (
	"fmt"
	"slices"

	"github.com/djready/djready/pkg/lint"
)

// maxFixed is how many findings that are gone are named.
const maxFixed = 20

// Comparisons says what comparing the report with earlier states came to, a
// sentence each.
func Comparisons(r *lint.Report) []string {
	var out []string
	for _, c := range r.Compared {
		out = append(out, Visible(known(c, len(r.Findings))))
		if c.Doubt != "" {
			out = append(out, Visible(c.Doubt))
		}
		gone := 0
		for _, f := range c.Gone {
			gone += f.Count
		}
		if gone > 0 {
			out = append(out, Visible(mended(c, gone)))
		}
		for i, f := range c.Gone {
			if i == maxFixed {
				out = append(out, fmt.Sprintf("mended: and %d more", len(c.Gone)-i))
				break
			}
			out = append(out, Visible("mended: "+fixedWords(r, f)))
		}
	}
	return out
}

func known(c lint.Comparison, all int) string {
	return fmt.Sprintf("compared with %s: it has %d of %s", c.With, c.Known, plural(all, "finding"))
}

func mended(c lint.Comparison, gone int) string {
	verb, them := "are", "them"
	if gone == 1 {
		verb, them = "is", "it"
	}
	sentence := fmt.Sprintf("%s of %s %s mended", plural(gone, "finding"), c.With, verb)
	if c.Kept {
		sentence = fmt.Sprintf("%s of the baseline %s mended; run djready baseline to drop %s", plural(gone, "finding"), verb, them)
	}
	return sentence
}

// fixedWords names a finding that is gone: "DR101 debug-enabled, DEBUG, in
// config/settings.py, 2 times".
func fixedWords(r *lint.Report, f lint.Gone) string {
	words := f.Rule
	if i := slices.IndexFunc(r.Checks, func(c *lint.Check) bool { return c.ID == f.Rule }); i >= 0 {
		words += " " + r.Checks[i].Name
	}
	if f.Subject != "" {
		words += ", " + f.Subject
	}
	words += ", in " + f.File
	if f.Count > 1 {
		words += fmt.Sprintf(", %d times", f.Count)
	}
	return words
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// jsonComparison is a comparison as JSON has it. Whether a finding is new stands
// with the finding.
type jsonComparison struct {
	With  string      `json:"with"`
	Known int         `json:"known"`
	Fixed []jsonFixed `json:"fixed"`
	Doubt string      `json:"doubt,omitempty"`
}

type jsonFixed struct {
	Rule     string   `json:"rule"`
	Subject  string   `json:"subject"`
	File     string   `json:"file"`
	Modules  []string `json:"modules"`
	Count    int      `json:"count"`
	Identity string   `json:"identity"`
}

func comparisonJSON(c lint.Comparison) jsonComparison {
	return jsonComparison{With: Visible(c.With), Known: c.Known, Doubt: Visible(c.Doubt), Fixed: each(c.Gone, func(f lint.Gone) jsonFixed {
		return jsonFixed{Rule: f.Rule, Subject: Visible(f.Subject), File: f.File, Modules: each(f.Modules, same), Count: f.Count, Identity: f.Identity.String()}
	})}
}
