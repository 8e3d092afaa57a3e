package cli

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/publish"
	"github.com/djready/djready/pkg/report"
)

// conclude annotates the findings, and writes summary and outputs.
func (a *actionRun) conclude() {
	if a.inputs.annotations == "always" || a.inputs.annotations == "auto" && !a.alerts {
		a.annotate()
	}
	if a.inputs.summary {
		if err := a.workflow.Summarise(a.summary().Markdown()); err != nil {
			a.fail(unpublished, fmt.Errorf("the job's summary: %w; the runner gives the file that GITHUB_STEP_SUMMARY names", err))
		}
	}
	if err := a.setOutputs(); err != nil {
		a.fail(unpublished, fmt.Errorf("the outputs: %w; the runner gives the file that GITHUB_OUTPUT names", err))
	}
	_, sentence := a.outcome()
	fmt.Fprintf(a.Stdout, "djready: %s\n", sentence)
}

func (a *actionRun) annotate() {
	if a.examined.report == nil {
		return
	}
	left, err := a.workflow.Annotate(a.examined.report, a.place.base)
	switch {
	case err != nil:
		a.complain(err.Error())
	case left > 0:
		a.remark("%d findings have no annotation: the runner shows ten of each level", left)
	}
}

func (a *actionRun) summary() publish.Summary {
	_, sentence := a.outcome()
	s := publish.Summary{
		Report: a.examined.report, Outcome: sentence, Notes: a.notes, Compared: a.examined.compared,
		Links: publish.Links{Server: a.run.Server, Repository: a.run.Repository, SHA: cmp.Or(a.commit.SHA, a.run.SHA)},
	}
	if s.Report != nil {
		s.Notes = slices.Concat(s.Notes, report.Comparisons(s.Report))
		s.Reproduce = a.flags.reproduce(a.place.path)
	}
	return s
}

// outcome is how the run ended, as a word for workflows and as a sentence.
func (a *actionRun) outcome() (word, sentence string) {
	switch a.status {
	case passed:
		return "passed", "passed the gate (" + a.examined.gate + ")"
	case failed:
		return "failed", "findings fail the gate (" + a.examined.gate + ")"
	case nothing:
		return "nothing-to-analyse", "there was nothing to analyse"
	case broken:
		return "internal-error", "a check failed, which is djready's own fault"
	case unpublished:
		sentence = "the report did not get where it should"
		if a.examined.status == failed {
			sentence += ", and findings fail the gate (" + a.examined.gate + ")"
		}
		return "publish-failed", sentence
	}
	return "usage-error", "wrong usage or configuration"
}

// setOutputs sets the outputs that action.yml declares. Without a report there is
// nothing to count.
func (a *actionRun) setOutputs() error {
	word, _ := a.outcome()
	set := func(name, value string) error { return a.workflow.Output(name, value) }
	errs := []error{set("outcome", word), set("sarif-file", a.sarifFile), set("sarif-id", a.sarifID)}
	if r := a.examined.report; r != nil {
		errs = append(errs, set("findings", strconv.Itoa(len(r.Findings))), set("highest-severity", highest(r.Findings)), set("score", score(r)))
		for _, severity := range []lint.Severity{lint.Critical, lint.High, lint.Medium, lint.Low} {
			errs = append(errs, set(severity.String(), count(r.Findings, func(f lint.Finding) bool { return f.Check.Severity == severity })))
		}
		if a.examined.compared {
			errs = append(errs, set("new-findings", count(r.Findings, func(f lint.Finding) bool { return f.New })))
		}
	}
	return errors.Join(errs...)
}

func count(findings []lint.Finding, which func(lint.Finding) bool) string {
	n := 0
	for _, f := range findings {
		if which(f) {
			n++
		}
	}
	return strconv.Itoa(n)
}

// score is the mark of the project that has the lowest, "" where there is none.
func score(r *lint.Report) string {
	if lowest, ok := report.LowestScore(r); ok {
		return lowest.String()
	}
	return ""
}

// highest is the worst severity among findings, in a word.
func highest(findings []lint.Finding) string {
	if len(findings) == 0 {
		return "none"
	}
	worst := lint.Note
	for _, f := range findings {
		worst = max(worst, f.Check.Severity)
	}
	return worst.String()
}
