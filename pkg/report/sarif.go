package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/owenrumney/go-sarif/v2/sarif"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
)

const (
	toolName = "djready"
	homepage = "https://github.com/djready/djready"
	// pages is the directory of the checks' pages.
	pages = homepage + "/blob/main/checks/docs/"
	// sarifSchema is the address that GitHub's documentation uses.
	sarifSchema = "https://json.schemastore.org/sarif-2.1.0.json"
)

// Limits of GitHub's code scanning. Above 25,000 results it rejects the whole
// file, above 5,000 it shows the worst 5,000; of the places of one result it
// shows 100, of a flow 1,000.
const (
	maxResults = 5000
	maxRelated = 100
	maxFlow    = 1000
)

// semantic is a version as semver.org writes it.
var semantic = lazyregexp.New(`^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$`)

// SARIF writes the report as SARIF 2.1.0, as GitHub's code scanning reads it:
// all checks that ran as rules, the findings as results. Regions are 1-based and
// count UTF-16 code units. What exceeds GitHub's limits is left out, the least
// severe first, and a notification of the run says so; so do the report's
// notices. Suppressed findings are left out: GitHub would show them as open.
// There are no snippets: they would have to be masked, and a masked snippet does
// not match the file. A fix tells where text goes, not which, and what takes its
// place.
//
// Where the report was compared with an earlier state, each result says whether
// it is new.
func SARIF(w io.Writer, r *lint.Report) error {
	return writeSARIF(w, r, Category(""), len(r.Compared) > 0)
}

func writeSARIF(w io.Writer, r *lint.Report, category string, compared bool) error {
	s := newSARIFRun(r, category)
	s.compared = compared
	for i, f := range r.Findings {
		if i == maxResults {
			s.notify("note", fmt.Sprintf("%d further findings are left out: GitHub shows no more than %d.", len(r.Findings)-i, i))
			break
		}
		s.add(f)
	}
	if n := len(r.Suppressed); n > 0 {
		s.notify("note", fmt.Sprintf("%d findings are suppressed by comments in the source.", n))
	}
	notices := r.Notices
	if compared {
		notices = slices.Concat(notices, Comparisons(r))
	}
	for _, notice := range notices {
		s.notify("note", Visible(notice))
	}
	return WriteJSON(w, &sarif.Report{Version: string(sarif.Version210), Schema: sarifSchema, Runs: []*sarif.Run{s.run}})
}

// sarifRun is a run in the making.
type sarifRun struct {
	run          *sarif.Run
	invocation   *sarif.Invocation
	report       *lint.Report
	fixes        fixes
	fingerprints []string
	compared     bool // results say whether they are new
}

func newSARIFRun(r *lint.Report, category string) *sarifRun {
	driver := sarif.NewDriver(toolName).WithInformationURI(homepage)
	if r.Version != "" {
		driver.WithVersion(r.Version)
	}
	if version := strings.TrimPrefix(r.Version, "v"); semantic.MatchString(version) {
		driver.WithSemanticVersion(version)
	}
	// go-sarif gives a result whose rule is not registered the index 2^64-1:
	// so first all rules, those of findings included.
	for _, check := range r.Checks {
		driver.AddRule(rule(check))
	}
	for _, f := range r.Findings {
		driver.AddRule(rule(f.Check))
	}
	run := sarif.NewRun(*sarif.NewTool(driver)).
		WithColumnKind("utf16CodeUnits").
		WithAutomationDetails(sarif.NewRunAutomationDetails().WithID(category))
	if marks := scoreProperties(r); len(marks) > 0 {
		run.AttachPropertyBag(&sarif.PropertyBag{Properties: sarif.Properties{"scores": marks}})
	}
	return &sarifRun{run: run, invocation: run.AddInvocation(true), report: r, fixes: newFixes(r), fingerprints: Fingerprints(r)}
}

// add adds the next finding of the report as a result.
func (s *sarifRun) add(f lint.Finding) {
	i := len(s.run.Results)
	added := result(s.report, f, s.fixes.of(f), s.fingerprints[i])
	switch {
	case s.compared && f.New:
		added.WithBaselineState("new")
	case s.compared:
		added.WithBaselineState("unchanged")
	}
	s.run.AddResult(added)
	if n := len(f.Related) - maxRelated; n > 0 {
		s.notify("note", fmt.Sprintf("Result %d: %d related places are left out.", i, n))
	}
	if n := len(f.Flow) - maxFlow; n > 0 {
		s.notify("note", fmt.Sprintf("Result %d: %d steps of the flow are left out.", i, n))
	}
}

func (s *sarifRun) notify(level, text string) {
	s.invocation.ToolExecutionNotifications = append(s.invocation.ToolExecutionNotifications,
		&sarif.Notification{Level: level, Message: sarif.NewTextMessage(text)})
}

// level is how SARIF says a severity.
func level(s lint.Severity) string {
	switch s {
	case lint.Critical, lint.High:
		return "error"
	case lint.Medium:
		return "warning"
	}
	return "note"
}
