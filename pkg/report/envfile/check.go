package envfile

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// Checked is what is wrong with an environment file.
type Checked struct {
	// File is the file's name as it was given.
	File string
	// Problems are in the order of their lines; what is missing comes first.
	Problems []Problem
}

// Problem is one thing that is wrong.
type Problem struct {
	// Line is where it stands, 1-based; 0 for what is missing.
	Line int
	// Variable is what it is about; "" for a line that cannot be read.
	Variable string
	// Error says that the program does not start like this, or would not be safe;
	// else it is a warning.
	Error bool
	Kind  Kind
	// Message is one sentence. It repeats no value.
	Message string
	// Check is what found an unsafe value; nil for other problems.
	Check *lint.Check
}

// Kind says what is wrong.
type Kind string

// The kinds.
const (
	Missing     Kind = "missing"
	Unsafe      Kind = "unsafe"
	Unparsable  Kind = "unparsable"
	Unfilled    Kind = "placeholder"
	Unread      Kind = "unread"
	Duplicate   Kind = "duplicate"
	Syntax      Kind = "syntax"
	ReadingVary Kind = "readers-differ"
)

// Fails reports whether there is an error.
func (c Checked) Fails() bool {
	return slices.ContainsFunc(c.Problems, func(p Problem) bool { return p.Error })
}

// Check checks an environment file. The projects must have been loaded with its
// variables given, and the report be of them.
func Check(file *source.File, projects []*project.Project, r *lint.Report) Checked {
	c := &checker{
		file: file, read: manifest.Dotenv(file, manifest.DotenvOptions{Override: true}), projects: projects, variables: Variables(projects),
		lines: map[string]int{}, values: map[string]string{}, unfilled: map[string]bool{},
	}
	c.shared = sharedReads(c.variables)
	for _, a := range c.read.Assignments {
		c.lines[a.Name], c.values[a.Name] = a.Line, a.Value
	}
	c.syntax()
	c.duplicates()
	c.placeholders()
	c.readersDiffer()
	c.missing(r)
	c.refused()
	c.words()
	c.unsafe(r)
	c.unread()
	order.Stable(c.problems, func(a, b Problem) int { return cmp.Compare(a.Line, b.Line) })
	return Checked{File: file.Path(), Problems: c.problems}
}

// checker is one check of a file.
type checker struct {
	file      *source.File
	read      *manifest.EnvFile
	projects  []*project.Project
	variables []project.Variable
	shared    map[source.Location]bool
	lines     map[string]int    // the line that counts, by name
	values    map[string]string // never to be shown
	unfilled  map[string]bool
	problems  []Problem
}

func (c *checker) add(p Problem) {
	same := func(k Problem) bool { return k.Line == p.Line && k.Variable == p.Variable && k.Message == p.Message }
	if !slices.ContainsFunc(c.problems, same) {
		c.problems = append(c.problems, p)
	}
}

func (c *checker) variable(name string) (project.Variable, bool) {
	i := slices.IndexFunc(c.variables, func(v project.Variable) bool { return v.Name == name })
	if i < 0 {
		return project.Variable{}, false
	}
	return c.variables[i], true
}

// syntax finds lines that python-dotenv cannot read, or that give no value.
func (c *checker) syntax() {
	for _, p := range c.read.Problems {
		c.add(Problem{Line: p.At.Start().Line, Error: true, Kind: Syntax, Message: "this is no line NAME=value; write one, or begin it with \"#\""})
	}
	for _, b := range c.read.Bare {
		c.add(Problem{Line: b.Location.Start().Line, Error: true, Kind: Syntax, Message: "there is no \"=\", so nothing is set"})
	}
}

func (c *checker) duplicates() {
	first := map[string]int{}
	for _, a := range c.read.Assignments {
		if line, twice := first[a.Name]; twice {
			name := a.Name
			if _, ok := c.variable(name); !ok && len(name) > longestName {
				name = ""
			}
			c.add(Problem{Line: a.Line, Variable: name, Kind: Duplicate, Message: fmt.Sprintf("it is set on line %d already; the last one counts", line)})
			continue
		}
		first[a.Name] = a.Line
	}
}

func (c *checker) placeholders() {
	for name, text := range c.values {
		if isPlaceholder(text) {
			c.unfilled[name] = true
			c.add(Problem{Line: c.lines[name], Variable: name, Error: true, Kind: Unfilled, Message: "a placeholder is still to be filled in"})
		}
	}
}

// readersDiffer finds values that the libraries read differently.
func (c *checker) readersDiffer() {
	others := map[string]*manifest.EnvFile{"python-decouple": manifest.DecoupleEnv(c.file), "django-environ": manifest.EnvironFile(c.file, manifest.EnvironOptions{})}
	for name, text := range c.values {
		if _, ok := c.variable(name); !ok {
			continue
		}
		for _, library := range []string{"django-environ", "python-decouple"} {
			a, found := others[library].Lookup(name)
			if found && a.Value == text {
				continue
			}
			c.add(Problem{Line: c.lines[name], Variable: name, Kind: ReadingVary, Message: library + " reads another value here than python-dotenv; write it without export, quotes, comments, blanks at the ends, \"#\", \"$\" and backslashes"})
			break
		}
	}
}
