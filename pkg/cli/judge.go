package cli

import (
	"slices"

	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// judgement is what one tree came to.
type judgement struct {
	projects []*project.Project
	report   *lint.Report
	internal []*engine.InternalError
	// missing says what was not there to analyse, a sentence each.
	missing []string
}

// judge loads the tree's projects and runs the checks.
func (t target) judge(o checkOptions) judgement {
	found := t.load(o.options)
	r, internal := engine.Run(found.projects, o.engine)
	o.selection.narrow(r)
	return judgement{projects: found.projects, report: r, internal: internal, missing: found.missing}
}

// status is the exit status that one tree asks for.
func (j judgement) status(failOn string) status {
	result := passed
	if fails(j.report, failOn) {
		result = failed
	}
	if len(j.missing) > 0 {
		result = worse(result, nothing)
	}
	if len(j.report.Mistakes) > 0 {
		result = worse(result, misused)
	}
	if len(j.internal) > 0 {
		result = worse(result, broken)
	}
	return result
}

// fails tells whether a report fails the gate: only what is sure does.
func fails(r *lint.Report, failOn string) bool {
	return slices.ContainsFunc(r.Findings, failing(failOn))
}

// failsNew tells whether what is new in a report fails the gate for it.
func failsNew(r *lint.Report, failOnNew string) bool {
	fails := failing(failOnNew)
	return slices.ContainsFunc(r.Findings, func(f lint.Finding) bool { return f.New && fails(f) })
}

// failing tells which findings fail a gate.
func failing(gate string) func(lint.Finding) bool {
	least, found := lint.ParseSeverity(gate)
	return func(f lint.Finding) bool {
		return found && f.Confidence == lint.ConfidenceHigh && f.Check.Severity >= least
	}
}
