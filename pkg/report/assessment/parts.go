package assessment

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// Excerpt is the source lines that a finding is about.
type Excerpt struct {
	// Language is the word for a block of code: "python"; "" where it is not known.
	Language string
	// Lines are masked and visible, in three parts each, of which Marked is what
	// the finding is about.
	Lines []report.ExcerptLine
}

// Group is a part of the checklist.
type Group struct {
	Title string
	// Link is the address of what the part follows; "" for none.
	Link  string
	Items []Item
}

// Item is one thing to see to before a deployment.
type Item struct {
	// Task is what to do, Detail a few words more.
	Task, Detail string
	State        State
	// Because says what decided the state: the findings or the practice.
	Because string
	// Findings are the anchors of the findings that stand against it.
	Findings []string
	// Place is where it is seen to; nowhere where nothing shows it.
	Place Place
	// Verify says how to find out what the source does not tell; it is there
	// whatever the state.
	Verify string
}

// State says whether something is seen to.
type State uint8

// The states.
const (
	// Unknown: the source does not tell.
	Unknown State = iota
	// Yes: the source shows that it is seen to.
	Yes
	// No: a finding stands against it.
	No
)

// String is the state in a word.
func (s State) String() string { return [...]string{"unknown", "yes", "no"}[s] }

// Step is a number of things to do next.
type Step struct {
	// Title says when: "Immediately, before any deployment".
	Title string
	Tasks []Task
	// After is the overall mark once this step and those before it are done, if
	// Marked; a step that no finding asks for changes none.
	After  lint.Points
	Marked bool
}

// Task is one thing to do.
type Task struct {
	// What is what to do, a line.
	What string
	// Findings are the anchors of the findings that it mends; none for what the
	// source does not tell.
	Findings []string
}
