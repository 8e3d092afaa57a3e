package engine

import (
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// precedence says which finding speaks for which: where the first is found, the
// others are dropped and become related places of it. Only pairs that hold
// wherever both are found stand here; a pair that depends on the place is told
// by the check itself.
var precedence = []struct {
	keep string
	drop []string
	// here says that the pair holds only of findings at one place: one literal.
	here bool
}{
	{"DR101", []string{"DR107", "DR136"}, false},
	{"DR121", []string{"DR108", "DR109", "DR110", "DR111", "DR112", "DR117", "DR118", "DR119", "DR123"}, false},
	{"DR602", []string{"DR601"}, false},
	{"DR601", []string{"DR603", "DR604"}, false},
	{"DR203", []string{"DR202"}, false},
	{"DR202", []string{"DR201"}, false},
	{"DR302", []string{"DR307", "DR209", "DR210"}, false},
	{"DR208", []string{"DR209", "DR709"}, false},
	{"DR705", []string{"DR301"}, false},
	{"DR702", []string{"DR701", "DR711"}, false},
	{"DR411", []string{"DR403", "DR703"}, false},
	{"DR501", []string{"DR504", "DR503"}, false},
	{"DR402", []string{"DR707"}, true},
	{"DR707", []string{"DR103"}, true},
}

// yield drops the findings that another one already says, in one settings
// module.
func yield(findings []lint.Finding) []lint.Finding {
	for _, rule := range precedence {
		spoken := make([]bool, len(findings))
		for i := range findings {
			if findings[i].Check.ID != rule.keep || findings[i].Confidence == lint.ConfidenceLow {
				continue
			}
			for j, f := range findings {
				if spoken[j] || !slices.Contains(rule.drop, f.Check.ID) || !sameModules(findings[i], f) || rule.here && !overlap(f.At, findings[i].At) {
					continue
				}
				spoken[j] = true
				findings[i] = speakFor(findings[i], f)
			}
		}
		var kept []lint.Finding
		for i, f := range findings {
			if !spoken[i] {
				kept = append(kept, f)
			}
		}
		findings = kept
	}
	return findings
}

// overlap reports whether one place lies in the other: a fallback in the value
// that it is a part of.
func overlap(a, b source.Location) bool {
	return a.File == b.File && (a.Span.Contains(b.Span) || b.Span.Contains(a.Span))
}

// speakFor is the finding with a dropped one as a related place.
func speakFor(f, dropped lint.Finding) lint.Finding {
	f.Related = append(slices.Clone(f.Related), lint.Related{At: dropped.At, Message: dropped.Message})
	f.Secrets = append(slices.Clone(f.Secrets), dropped.Secrets...)
	return f
}

// sameModules reports whether two findings speak of the same settings: one of
// the project as a whole speaks of all.
func sameModules(a, b lint.Finding) bool {
	if len(a.Modules) == 0 || len(b.Modules) == 0 {
		return true
	}
	return slices.ContainsFunc(a.Modules, func(m string) bool { return slices.Contains(b.Modules, m) })
}
