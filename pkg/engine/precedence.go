package engine

import (
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// relation is when one finding speaks for another.
type relation uint8

const (
	// anywhere: wherever both are found.
	anywhere relation = iota
	// here: where they stand at one place, as of one literal.
	here
	// same: where they are about the same subject.
	same
)

// every stands for every other check.
const every = "*"

// precedence says which finding speaks for which: where the first is found, the
// others are dropped and become related places of it. Each row is a fault with
// its consequences, or one literal that several checks could name.
var precedence = []struct {
	keep string
	drop []string
	when relation
	// about limits the row to findings of keep about one subject, "" for all.
	about string
}{
	{keep: "DR206", drop: []string{every}, when: same}, // what raises has no value
	{keep: "DR706", drop: []string{"DR101"}, when: here},
	{keep: "DR101", drop: []string{"DR107", "DR136"}},
	{keep: "DR101", drop: []string{"DR201", "DR212"}, when: same},
	{keep: "DR121", drop: []string{"DR108", "DR109", "DR110", "DR111", "DR112", "DR117", "DR118", "DR119", "DR123"}}, // Django too checks them only under it
	{keep: "DR205", drop: []string{"DR120", "DR121", "DR122"}, about: "MIDDLEWARE_CLASSES"},

	// A switch that is on or off whatever its variable says is its own check's.
	{keep: "DR109", drop: []string{"DR212"}, when: same},
	{keep: "DR110", drop: []string{"DR212"}, when: same},
	{keep: "DR112", drop: []string{"DR212"}, when: same},
	{keep: "DR113", drop: []string{"DR212"}, when: same},
	{keep: "DR114", drop: []string{"DR212"}, when: same},
	{keep: "DR115", drop: []string{"DR212"}, when: same},
	{keep: "DR117", drop: []string{"DR212"}, when: same},
	{keep: "DR134", drop: []string{"DR212"}, when: same},
	{keep: "DR210", drop: []string{"DR212"}, when: same},
	{keep: "DR408", drop: []string{"DR212"}, when: same},
	{keep: "DR506", drop: []string{"DR212"}, when: same},
	{keep: "DR601", drop: []string{"DR212"}, when: same},
	{keep: "DR602", drop: []string{"DR212"}, when: same},
	{keep: "DR641", drop: []string{"DR212"}, when: same},

	// One literal is one finding.
	{keep: "DR102", drop: []string{"DR103", "DR127", "DR138", "DR401", "DR402", "DR620"}, when: here},
	{keep: "DR620", drop: []string{"DR103", "DR127", "DR138"}, when: here},
	{keep: "DR401", drop: []string{"DR103", "DR127", "DR138"}, when: here},
	{keep: "DR402", drop: []string{"DR103", "DR127", "DR138", "DR707"}, when: here},
	{keep: "DR127", drop: []string{"DR103", "DR409"}, when: here},
	{keep: "DR702", drop: []string{"DR103", "DR402", "DR707"}, when: here},
	{keep: "DR714", drop: []string{"DR707", "DR127"}, when: here},
	{keep: "DR707", drop: []string{"DR103"}, when: here},

	{keep: "DR602", drop: []string{"DR601"}},
	{keep: "DR605", drop: []string{"DR601", "DR602", "DR603", "DR604"}},
	{keep: "DR605", drop: []string{"DR214"}, when: same},
	{keep: "DR601", drop: []string{"DR603", "DR604"}},
	{keep: "DR603", drop: []string{"DR604"}, when: here},
	{keep: "DR806", drop: []string{"DR610"}},
	{keep: "DR614", drop: []string{"DR801"}, when: same},
	{keep: "DR630", drop: []string{"DR801"}, when: same},

	{keep: "DR203", drop: []string{"DR202"}},
	{keep: "DR202", drop: []string{"DR201"}},
	{keep: "DR302", drop: []string{"DR209", "DR210"}},
	{keep: "DR302", drop: []string{"DR307"}, when: same},
	{keep: "DR305", drop: []string{"DR307"}, when: same},
	{keep: "DR208", drop: []string{"DR209", "DR709"}},
	{keep: "DR215", drop: []string{"DR219", "DR306", "DR801"}, when: same},
	{keep: "DR215", drop: []string{"DR705"}, when: here}, // runserver_plus is both
	{keep: "DR705", drop: []string{"DR301"}},
	{keep: "DR702", drop: []string{"DR701", "DR711"}},

	{keep: "DR411", drop: []string{"DR403", "DR703"}, about: "database"},
	{keep: "DR403", drop: []string{"DR411"}, when: same}, // where the platform is less sure than the engine
	{keep: "DR641", drop: []string{"DR131", "DR405"}, about: "CACHES"},
	{keep: "DR131", drop: []string{"DR405"}},
	{keep: "DR501", drop: []string{"DR503", "DR504"}},
	{keep: "DR505", drop: []string{"DR504"}, when: same}, // about mail_admins
}

// yield drops the findings that another one already says, in one settings
// module.
func yield(findings []lint.Finding) []lint.Finding {
	return yieldBut(findings, func(lint.Finding) bool { return false })
}

// printed tells that Django itself says what a finding says: it prints each of
// its messages, whatever else is wrong.
func printed(f lint.Finding) bool { return len(f.Django) > 0 }

// yieldBut is yield for findings of which some stay.
func yieldBut(findings []lint.Finding, stays func(lint.Finding) bool) []lint.Finding {
	for _, rule := range precedence {
		spoken := make([]bool, len(findings))
		for i := range findings {
			keep := findings[i]
			if spoken[i] || keep.Check.ID != rule.keep || keep.Confidence == lint.ConfidenceLow || rule.about != "" && keep.Subject != rule.about {
				continue
			}
			for j, f := range findings {
				if spoken[j] || stays(f) || !names(rule.drop, keep, f) || !sameModules(keep, f) || !related(rule.when, keep, f) {
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

// names reports whether a row's list means a finding.
func names(drop []string, keep, f lint.Finding) bool {
	return slices.Contains(drop, f.Check.ID) || drop[0] == every && f.Check.ID != keep.Check.ID
}

// related reports whether a relation holds between two findings. Unless they
// stand at one place, what is less sure does not speak for what is surer.
func related(when relation, keep, f lint.Finding) bool {
	switch {
	case when == here:
		return overlap(f.At, keep.At)
	case keep.Confidence < f.Confidence:
		return false
	case when == same:
		return keep.Subject != "" && keep.Subject == f.Subject
	}
	return true
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
