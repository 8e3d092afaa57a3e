package limit

import (
	"fmt"
	"slices"
	"strings"
)

// Limits are the limits of one analysis. A zero field is its default.
type Limits struct {
	Files     int // entries of directories that are looked at
	AllSizes  int // bytes of all files that are read
	FileSize  int // bytes of one Python file
	ParseTime int // milliseconds for one Python file
	Nesting   int // levels of a Python file's syntax
	Steps     int // statements and expressions of one run of a settings module
	AllSteps  int // those of all runs of all settings modules
	Worlds    int // runs of one settings module, each with other answers
	Depth     int // imports and calls inside each other
	ValueSize int // bytes of one text
	Findings  int // findings of one report
}

// Limit is one of them.
type Limit struct {
	// Name is what users call it.
	Name string
	// Counts is what its number counts, a plural.
	Counts string
	// Default holds where nobody says otherwise; Most is the highest that can be
	// asked for: a repository may bring its own configuration.
	Default, Most int
	// Beyond is what becomes of what lies beyond it, a phrase.
	Beyond string

	field func(*Limits) *int
}

// All are all limits, in the order of the documentation.
func All() []Limit {
	const (
		unread   = "the file counts as unread"
		unjudged = "what the settings become after it is not known"
	)
	return []Limit{
		{"files", "files and directories of the tree", 500_000, 20_000_000, "the rest of the tree counts as unread", func(l *Limits) *int { return &l.Files }},
		{"all-sizes", "bytes of all files that are read", 128 << 20, 2 << 30, "the files after it count as unread", func(l *Limits) *int { return &l.AllSizes }},
		{"file-size", "bytes of a Python file", 2 << 20, 16 << 20, unread, func(l *Limits) *int { return &l.FileSize }},
		{"parse-time", "milliseconds of the processor to parse a Python file", 2_500, 60_000, unread, func(l *Limits) *int { return &l.ParseTime }},
		{"nesting", "levels of brackets and blocks in a Python file, about", 1_000, 2_000, "the statement counts as unread", func(l *Limits) *int { return &l.Nesting }},
		{"steps", "statements and expressions in one run of the settings", 1_000_000, 50_000_000, unjudged, func(l *Limits) *int { return &l.Steps }},
		{"all-steps", "those of all runs of all settings in the tree", 50_000_000, 1_000_000_000, unjudged, func(l *Limits) *int { return &l.AllSteps }},
		{"depth", "imports and calls inside each other", 100, 500, unjudged, func(l *Limits) *int { return &l.Depth }},
		{"value-size", "bytes of a text that the settings compute", 1 << 20, 16 << 20, "the value is not known", func(l *Limits) *int { return &l.ValueSize }},
		{"worlds", "runs of one settings module, each with other answers to what is not known", 64, 1024, "the further values of a setting are not known", func(l *Limits) *int { return &l.Worlds }},
		{"findings", "findings of one tree", 20_000, 1_000_000, "the mildest are left out", func(l *Limits) *int { return &l.Findings }},
	}
}

// Names are the names of all limits.
func Names() []string {
	var out []string
	for _, each := range All() {
		out = append(out, each.Name)
	}
	return out
}

// Set sets a limit by its name.
func (l *Limits) Set(name string, n int) error {
	i := slices.IndexFunc(All(), func(each Limit) bool { return each.Name == name })
	if i < 0 {
		return fmt.Errorf("found the limit %q, expected one of %s", name, strings.Join(Names(), ", "))
	}
	each := All()[i]
	if n < 1 || n > each.Most {
		return fmt.Errorf("%s: found %d, expected a number from 1 to %d", name, n, each.Most)
	}
	*each.field(l) = n
	return nil
}

// WithDefaults are the limits with each zero field at its default.
func (l Limits) WithDefaults() Limits {
	for _, each := range All() {
		if field := each.field(&l); *field == 0 {
			*field = each.Default
		}
	}
	return l
}
