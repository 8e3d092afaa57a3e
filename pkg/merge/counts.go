package merge

import (
	"cmp"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
)

// Counts say how many findings there are.
type Counts struct {
	Findings   int `json:"findings"`
	Critical   int `json:"critical"`
	High       int `json:"high"`
	Medium     int `json:"medium"`
	Low        int `json:"low"`
	Note       int `json:"note"`
	Suppressed int `json:"suppressed"`
}

func (c *Counts) of(s lint.Severity) *int {
	switch s {
	case lint.Critical:
		return &c.Critical
	case lint.High:
		return &c.High
	case lint.Medium:
		return &c.Medium
	case lint.Low:
		return &c.Low
	}
	return &c.Note
}

func (c *Counts) add(s lint.Severity) {
	c.Findings++
	*c.of(s)++
}

// Totals are those of all repositories.
type Totals struct {
	Repositories int `json:"repositories"`
	// Analysed are the repositories of which settings were judged.
	Analysed int `json:"analysed"`
	Counts
}

func (t *Totals) add(r Repository) {
	t.Repositories++
	if r.Analysed {
		t.Analysed++
	}
	t.Findings += r.Counts.Findings
	t.Suppressed += r.Counts.Suppressed
	for _, s := range lint.Severities() {
		*t.of(s) += *r.Counts.of(s)
	}
}

// Rule is what was found of one check in all repositories.
type Rule struct {
	Rule         string `json:"rule"`
	Name         string `json:"name"`
	Severity     string `json:"severity"`
	Findings     int    `json:"findings"`
	Repositories int    `json:"repositories"`

	last string // the repository that was counted last
}

// tally counts the findings of each check, the worst first, then what most
// repositories have. A repository may give a check another severity, so that a
// check may be there more than once.
func tally(repositories []Repository) []Rule {
	type key struct{ rule, severity string }
	rules := map[key]*Rule{}
	for _, r := range repositories {
		for _, f := range r.findings {
			k := key{f.Rule, f.Severity}
			if rules[k] == nil {
				rules[k] = &Rule{Rule: f.Rule, Name: f.Name, Severity: f.Severity}
			}
			rules[k].Findings++
			if rules[k].last != r.Name {
				rules[k].last = r.Name
				rules[k].Repositories++
			}
		}
	}
	out := make([]Rule, 0, len(rules))
	for _, r := range rules {
		out = append(out, *r)
	}
	order.Stable(out, func(a, b Rule) int {
		worse, _ := lint.ParseSeverity(a.Severity)
		milder, _ := lint.ParseSeverity(b.Severity)
		return cmp.Or(cmp.Compare(milder, worse), cmp.Compare(b.Repositories, a.Repositories),
			cmp.Compare(b.Findings, a.Findings), cmp.Compare(a.Rule, b.Rule))
	})
	return out
}
