package publish

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/sethvargo/go-githubactions"

	"github.com/djready/djready/pkg/report"
)

// Level is how loud an annotation is.
type Level = report.AnnotationLevel

// The levels.
const (
	ErrorLevel   = report.ErrorLevel
	WarningLevel = report.WarningLevel
	NoticeLevel  = report.NoticeLevel
)

const (
	// maxAnnotations is how many annotations of one level the runner shows for a
	// step; it drops the rest.
	maxAnnotations = 10
	// outputDelimiter ends an output's value in the file of outputs. It is always
	// the same in go-githubactions.
	outputDelimiter = "_GitHubActionsFileCommandDelimeter_"
)

// Workflow is the runner that the program runs in.
type Workflow struct {
	stdout io.Writer
	getenv func(string) string
	issued map[Level]int
}

// NewWorkflow is the runner behind standard output and the environment.
func NewWorkflow(stdout io.Writer, getenv func(string) string) *Workflow {
	return &Workflow{stdout: stdout, getenv: getenv, issued: map[Level]int{}}
}

func (w *Workflow) action() *githubactions.Action {
	return githubactions.New(githubactions.WithWriter(w.stdout), githubactions.WithGetenv(w.getenv))
}

// Input is what the workflow's author says, without blanks around it; "" for
// nothing.
func (w *Workflow) Input(name string) string { return w.action().GetInput(name) }

// Group runs something whose output is folded in the log.
func (w *Workflow) Group(title string, do func() error) error {
	if err := caught(func() { w.action().Group(report.Visible(title)) }); err != nil {
		return err
	}
	return errors.Join(do(), caught(w.action().EndGroup))
}

// Say annotates the run with a sentence.
func (w *Workflow) Say(level Level, sentence string) error {
	return w.annotate(report.Annotation{Level: level, Message: report.Visible(sentence)})
}

// annotate issues an annotation, which the runner shows while there are not too
// many of the level.
func (w *Workflow) annotate(a report.Annotation) error {
	w.issued[a.Level]++
	_, err := io.WriteString(w.stdout, a.Command()+"\n")
	return err
}

// room is how many further annotations of a level are shown.
func (w *Workflow) room(level Level) int { return max(0, maxAnnotations-w.issued[level]) }

// Output sets an output of the step. Without a runner there is none to set.
func (w *Workflow) Output(name, value string) error {
	value = report.Visible(value) // of one line, or it could end the value and set others
	if strings.Contains(value, outputDelimiter) {
		return fmt.Errorf("the output %s cannot be set to a text with %s in it", name, outputDelimiter)
	}
	if w.getenv("GITHUB_OUTPUT") == "" {
		return nil
	}
	return caught(func() { w.action().SetOutput(name, value) })
}

// Summarise adds Markdown to the job's summary. Without a runner there is none.
func (w *Workflow) Summarise(markdown string) error {
	if w.getenv("GITHUB_STEP_SUMMARY") == "" {
		return nil
	}
	return caught(func() { w.action().AddStepSummary(markdown) })
}

// caught makes an error of go-githubactions's panics, by which it says that it
// cannot write.
func caught(do func()) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("%v", cause)
		}
	}()
	do()
	return nil
}
