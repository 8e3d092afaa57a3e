package engine

import (
	"slices"

	"github.com/djready/djready/pkg/lint"
)

// precedence says which finding speaks for which: where the first is found, the
// others are dropped and become related places of it. Only pairs that hold
// wherever both are found stand here; a pair that depends on the place is told
// by the check itself.
var precedence = []struct {
	keep string
	drop []string
}{
	{"DR101", []string{"DR107", "DR136"}},
	{"DR121", []string{"DR108", "DR109", "DR110", "DR111", "DR112", "DR117", "DR118", "DR119", "DR123"}},
	{"DR602", []string{"DR601"}},
	{"DR601", []string{"DR603", "DR604"}},
	{"DR203", []string{"DR202"}},
	{"DR202", []string{"DR201"}},
	{"DR302", []string{"DR307", "DR209", "DR210"}},
	{"DR208", []string{"DR209", "DR709"}},
	{"DR705", []string{"DR301"}},
	{"DR702", []string{"DR701", "DR711"}},
	{"DR411", []string{"DR403", "DR703"}},
	{"DR501", []string{"DR504", "DR503"}},
}

// yield drops the findings that another one already says, in one settings
// module.
func yield(findings []lint.Finding) []lint.Finding {
	for _, rule := range precedence {
		i := slices.IndexFunc(findings, func(f lint.Finding) bool { return f.Check.ID == rule.keep && f.Confidence > lint.ConfidenceLow })
		if i < 0 {
			continue
		}
		speaker := findings[i]
		var kept []lint.Finding
		for _, f := range findings {
			if !slices.Contains(rule.drop, f.Check.ID) || !sameModules(speaker, f) {
				kept = append(kept, f)
				continue
			}
			speaker.Related = append(slices.Clone(speaker.Related), lint.Related{At: f.At, Message: f.Message})
			speaker.Secrets = append(slices.Clone(speaker.Secrets), f.Secrets...)
		}
		kept[slices.IndexFunc(kept, func(f lint.Finding) bool { return f.Check == speaker.Check && f.At == speaker.At })] = speaker
		findings = kept
	}
	return findings
}

// sameModules reports whether two findings speak of the same settings: one of
// the project as a whole speaks of all.
func sameModules(a, b lint.Finding) bool {
	if len(a.Modules) == 0 || len(b.Modules) == 0 {
		return true
	}
	return slices.ContainsFunc(a.Modules, func(m string) bool { return slices.Contains(b.Modules, m) })
}
