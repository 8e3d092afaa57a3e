package lint

import (
	"cmp"

	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/source"
)

// Finding is one defect at one place.
type Finding struct {
	Check      *Check
	Confidence Confidence
	// Message is one sentence without a full stop: the value found and where it
	// comes from, no advice.
	Message string
	// At is the place to change.
	At source.Location
	// Modules are the settings modules that it holds in, sorted; none for what
	// holds of the project as a whole.
	Modules []string
	// Projects are the import roots of the projects that it was found in.
	Projects []string
	// Variable is the environment variable whose default the value is, so that
	// setting it replaces the value; "" where there is none.
	Variable string
	// Subject is what it is about, where a check may find several things at one
	// place or another check may say the same: a setting, a distribution, a tool.
	// Judge takes the setting's name.
	Subject string
	// Shape is what kind of value was found: "bool", "text", "absent"; "" for what
	// is no value. Judge fills it in.
	Shape string
	// Django are the system checks that Django itself would print for it.
	Django []string
	// Related are other places that explain it.
	Related []Related
	// Flow is the way of the value from where it is supplied to the settings
	// module; empty for what is written there.
	Flow []Related
	// Secrets are the literals whose text no output may show.
	Secrets []source.Location
	// Shown says that it is shown by default although its check is pedantic.
	Shown bool
	// New says that no earlier state that the report was compared with has it;
	// false where there was none.
	New bool
	// Rescue is the file whose setting mends it in the deployed environment; ""
	// where nothing does. Such a finding has low confidence.
	Rescue string
	// Fixes are changes of the source, each of which mends it by itself; the one to
	// prefer first.
	Fixes []Fix
}

// Fix is a change of the source that mends a finding.
type Fix struct {
	// Title says what the change does, in a few words and without a full stop:
	// "Read SECRET_KEY without a default".
	Title string
	// Safe says that it cannot change how a correctly configured deployment
	// behaves. One that is not safe may stop a program that relied on what was
	// there.
	Safe bool
	// Edits are what to change, in any order; none touches another. A file that the
	// tree lacks is made: its edit inserts into an empty text.
	Edits []source.Edit
}

// Related is a further place, with a sentence of its own.
type Related struct {
	At      source.Location
	Message string
}

// Practice is a good practice that the project follows.
type Practice struct {
	Check   *Check
	Message string
	At      source.Location
	// Projects are the import roots of the projects that follow it.
	Projects []string
}

// Compare orders findings for reports: the worst first, then by place.
func Compare(a, b Finding) int {
	if c := cmp.Compare(b.Check.Severity, a.Check.Severity); c != 0 {
		return c
	}
	if c := cmp.Compare(b.Confidence, a.Confidence); c != 0 {
		return c
	}
	if a.At.Before(b.At) {
		return -1
	}
	if b.At.Before(a.At) {
		return 1
	}
	if c := cmp.Compare(a.Check.ID, b.Check.ID); c != 0 {
		return c
	}
	return cmp.Compare(a.Message, b.Message)
}

// SortFindings brings findings into the order of reports.
func SortFindings(findings []Finding) { order.Stable(findings, Compare) }
