package cli

import (
	"time"

	"github.com/spf13/cobra"

	"github.com/djready/djready/pkg/publish"
)

// actionCommand is what the container of the GitHub action runs.
func (c Command) actionCommand() *cobra.Command {
	return &cobra.Command{
		Use:    "action",
		Short:  "Judge the project of a GitHub workflow: what action.yml runs, with its inputs",
		Hidden: true,
		Args:   exactly(0, "none; the inputs are the variables INPUT_*"),
		RunE:   func(*cobra.Command, []string) error { return c.action() },
	}
}

// actionRun is one run of the action.
type actionRun struct {
	Command
	workflow *publish.Workflow
	time     publish.Clock
	started  time.Time

	inputs  inputs
	flags   *checkFlags
	outputs []output
	place   workplace
	run     publish.Run

	examined  examined // without a report where the usage was wrong
	status    status
	notes     []string // for the summary, a sentence each
	commit    publish.Commit
	sarifFile string // as far as it was written
	sarifID   string // as far as it was uploaded
	alerts    bool   // GitHub shows the findings as alerts
}

// action runs the action: whatever goes wrong, it says so where people look, sets
// the outputs and ends with a status.
func (c Command) action() error {
	workflow := publish.NewWorkflow(c.Stdout, c.Getenv)
	out, complaints := publish.NewLog(c.Stdout), publish.NewLog(c.Stderr)
	defer complaints.Flush()
	defer out.Flush()
	c.Stdout, c.Stderr = out, complaints
	a := &actionRun{Command: c, workflow: workflow, time: c.clock, started: c.clock.Now(), flags: newCheckFlags()}
	err := a.prepare()
	if err == nil {
		err = a.judge()
	}
	if err != nil {
		a.fail(misused, err)
	} else {
		a.publish()
	}
	a.conclude()
	return ended(a.status)
}

// say annotates the run.
func (a *actionRun) say(level publish.Level, sentence string) {
	if err := a.workflow.Say(level, sentence); err != nil {
		a.complain(err.Error())
	}
}

// fail says an error, and lets the run end with a status.
func (a *actionRun) fail(s status, err error) {
	a.note(publish.ErrorLevel, err.Error())
	a.status = worse(a.status, s)
}

// note says something now and in the summary.
func (a *actionRun) note(level publish.Level, sentence string) {
	a.say(level, sentence)
	a.notes = append(a.notes, sentence)
}
