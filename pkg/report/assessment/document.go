package assessment

import (
	"time"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// Document is the assessment of a tree.
type Document struct {
	// Name is what the tree is called, Version djready's own version.
	Name, Version string
	// Date is the day of the analysis.
	Date time.Time
	// Projects are the Django projects of the tree, a section each.
	Projects []Project
	// Notices are sentences about the tree that a reader must know.
	Notices []string
}

// Project is the assessment of one Django project.
type Project struct {
	// Name is what the project is called: the directory it lies in. ID tells its
	// section from the others in a fragment of an address; it is a plain word.
	Name, ID string
	// Root is the project's import root, relative to the tree; "." is the tree.
	Root string
	// Django is the version that was judged by: "5.2".
	Django string
	// Judged says which settings were judged and why, a clause.
	Judged string
	// Status is how ready it is.
	Status Status
	// Summary are the sentences of the executive summary, in order.
	Summary []string
	// Score is the marks. Where its Missing says why, there are none.
	Score lint.Score
	// Findings are what was found, the worst first.
	Findings []Finding
	// Suppressed counts the findings that comments in the source suppress.
	Suppressed int
	// Practices are the good practices found.
	Practices []Practice
	// Settings are the effective settings of each production settings module.
	Settings []report.EffectiveTable
	// Checklist is what to tick off before and while deploying, in groups.
	Checklist []Group
	// Template is the text of an environment file for production; "" where there
	// is none to give.
	Template string
	// Steps are what to do next, the most urgent first. A step without anything to
	// do is left out.
	Steps []Step
	// Warning are what must be mended before the project may be deployed at all, a
	// line each; none where no critical finding is open.
	Warning []string
}

// Status is how ready a project is, in a few words that stand for themselves.
type Status string

// The statuses, the worst first.
const (
	// NotJudged: the production settings could not be evaluated, or are not there.
	NotJudged Status = "not judged"
	// NotReady: a critical finding is open.
	NotReady Status = "not production ready"
	// NotFullyReady: the worst open finding is of high severity.
	NotFullyReady Status = "not fully production ready"
	// ReadyWithRemarks: the worst open finding is of medium severity.
	ReadyWithRemarks Status = "production ready with remarks"
	// Ready: nothing of medium severity or above was found.
	Ready Status = "production ready, as far as the source shows"
)

// Finding is one finding with all that a reader needs to mend it.
type Finding struct {
	// Number counts the findings of the project from 1, in their order.
	Number int
	// ID ("DR101"), Name ("debug-enabled") and Title are the check's; Page is the
	// address of its documentation.
	ID, Name, Title, Page string
	// Anchor tells the finding from all others of the document in a fragment of an
	// address: "dr101-5f3a0c". It is a plain word, and stays the same as long as
	// the line does.
	Anchor     string
	Category   lint.Category
	Severity   lint.Severity
	Confidence lint.Confidence
	// Message is the sentence of what was found, without a full stop.
	Message string
	// Place is where to change something.
	Place Place
	// Excerpt is the source there; without lines where there is none to show.
	Excerpt Excerpt
	// Problem says what the defect leads to: Markdown, paragraphs and code.
	Problem string
	// Fix is how to mend it.
	Fix Fix
	// Environment is what to put into the environment of production for it.
	Environment []Variable
	// Default is the variable whose default the finding is about; "" for none.
	Default string
	// Modules are the settings modules that it holds in; none where it is about
	// the project as a whole.
	Modules []string
	// Related are other places that explain it.
	Related []Note
	// New says that a baseline, if there is one, does not have it.
	New bool
}

// Place is a place in a file of the tree.
type Place struct {
	// Path is relative to the tree; "" is nowhere.
	Path string
	// Line and EndLine are 1-based, both included; Column is 1-based and counts
	// UTF-16 code units. All are 0 nowhere.
	Line, Column, EndLine int
}

// Note is a sentence about a place. The place may be nowhere.
type Note struct {
	Place   Place
	Message string
}

// Fix is how to mend a finding.
type Fix struct {
	// Line is the advice in one plain line.
	Line string
	// Advice is the advice at length, with code: Markdown.
	Advice string
	// Title says what the change of Patch does, Patch is that change as a unified
	// diff, secrets masked; both are "" where djready has none to offer.
	Title, Patch string
	// Safe says that the change cannot alter a deployment that is configured
	// correctly.
	Safe bool
}

// Variable is an environment variable for production.
type Variable struct {
	Name string
	// Value is what to set it to; <…> stands for what only the operator knows.
	Value string
}

// Practice is a good practice that the project follows.
type Practice struct {
	// Name is what it is called, Message the sentence of what was seen, Check the
	// ID of the check that saw it.
	Name, Message, Check string
	// Place is where it was seen, Also are further places.
	Place Place
	Also  []Place
}
