package baseline

import (
	"cmp"
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/report"
)

// Entry is a finding of an earlier state, or several equal ones.
type Entry struct {
	lint.Identity
	// Name is the check's, for people.
	Name string
	// File is where it stands, relative to the tree.
	File string
	// Confidence is how sure it was. What has become surer is new: a deployment
	// file that mended it may be gone.
	Confidence lint.Confidence
	// Count is how many there are, at least 1.
	Count int
}

// compare orders entries as a baseline's file has them.
func (e Entry) compare(other Entry) int {
	return cmp.Or(
		cmp.Compare(e.Rule, other.Rule),
		cmp.Compare(e.Subject, other.Subject),
		cmp.Compare(e.File, other.File),
		slices.Compare(e.Modules, other.Modules),
		cmp.Compare(e.Shape, other.Shape),
		cmp.Compare(e.Confidence, other.Confidence))
}

// Entries are those of all findings of a report, sorted, whether or not they are
// shown. What a comment in the source suppresses is not among them: when the
// comment goes, the finding is new.
func Entries(r *lint.Report) []Entry {
	var out []Entry
	for _, f := range slices.Concat(r.Findings, r.Milder, r.Unshown) {
		out = append(out, entry(r, f))
	}
	order.Stable(out, Entry.compare)
	last := 0
	for i := 1; i < len(out); i++ {
		if out[last].compare(out[i]) == 0 {
			out[last].Count++
			continue
		}
		last++
		out[last] = out[i]
	}
	return out[:min(len(out), last+1)]
}

func entry(r *lint.Report, f lint.Finding) Entry {
	return Entry{Identity: r.Identity(f), Name: f.Check.Name, File: report.PlaceOf(r, f).Path, Confidence: f.Confidence, Count: 1}
}
