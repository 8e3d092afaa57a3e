package catalog

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"time"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
	"github.com/pelletier/go-toml/v2"
)

// Case is one fixture of a check: a small project, and what djready is told
// about it.
type Case struct {
	// Name says what it shows: "bad", "good", "good-required", "base-module".
	Name string
	// Files are the project's files by slash-separated name. All count as
	// tracked, unless a .gitignore among them says otherwise.
	Files   map[string]string
	Options Options
	// Fixed are the files that its fixes change, as they leave them; nil where the
	// fixtures do not say. They lie in the directory "fixed-" and the case's name,
	// or "fixed" for the case "bad".
	Fixed map[string]string
}

// Options are what djready is told about a case, from the file case.toml in it.
// The zero value is the default of each option.
type Options struct {
	// Env are the variables that are set.
	Env map[string]string `toml:"env"`
	// Exact switches off all rules for production.
	Exact bool `toml:"exact"`
	// TLS says who ends TLS: "auto", "app" or "proxy".
	TLS string `toml:"tls"`
	// Modules are the settings modules to judge.
	Modules []string `toml:"modules"`
	// Django is the version to judge by: "4.2".
	Django string `toml:"django"`
	// Today is the date of the analysis; by default a fixed one, so that what a
	// case shows does not change as time goes by.
	Today time.Time `toml:"today"`
	// Want are the findings in files that hold no comments.
	Want []Want `toml:"want"`
}

// Want is a finding that a case must give.
type Want struct {
	// File is where it stands, At the text it covers there; Message is a regular
	// expression for its message.
	File    string `toml:"file"`
	Message string `toml:"message"`
	At      string `toml:"at"`
}

// optionsFile is the file of a case that is no part of its project.
const optionsFile = "case.toml"

// today is the date of the analysis of cases that name none.
var today = time.Date(2026, time.November, 23, 0, 0, 0, 0, time.UTC)

// Cases reads the cases of one check: the sub-directories of its fixtures,
// sorted by name.
func Cases(fixtures fs.FS) ([]*Case, error) {
	entries, err := fs.ReadDir(fixtures, ".")
	if err != nil {
		return nil, err
	}
	var cases []*Case
	for _, entry := range entries {
		if entry.Name() == fixedName || strings.HasPrefix(entry.Name(), fixedName+"-") {
			continue // belongs to another case
		}
		if !entry.IsDir() {
			return nil, fmt.Errorf("%s: a case is a directory; put the file into one", entry.Name())
		}
		c, err := readCase(fixtures, entry.Name())
		if err != nil {
			return nil, err
		}
		if c.Fixed, err = readFiles(fixtures, FixedDir(c.Name)); err != nil {
			return nil, err
		}
		cases = append(cases, c)
	}
	return cases, nil
}

// fixedName is the directory of what fixes make of the case "bad".
const fixedName = "fixed"

// FixedDir is the directory of what fixes make of a case.
func FixedDir(name string) string {
	if name == "bad" {
		return fixedName
	}
	return fixedName + "-" + name
}

// readFiles reads the files below a directory; nil where there is none.
func readFiles(fixtures fs.FS, dir string) (map[string]string, error) {
	var out map[string]string
	err := fs.WalkDir(fixtures, dir, func(file string, entry fs.DirEntry, err error) error {
		if file == dir && errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil || entry.IsDir() {
			return err
		}
		if out == nil {
			out = map[string]string{}
		}
		raw, err := fs.ReadFile(fixtures, file)
		out[strings.TrimPrefix(file, dir+"/")] = string(raw)
		return err
	})
	return out, err
}

func readCase(fixtures fs.FS, name string) (*Case, error) {
	c := &Case{Name: name, Files: map[string]string{}}
	err := fs.WalkDir(fixtures, name, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		raw, err := fs.ReadFile(fixtures, file)
		if err != nil {
			return err
		}
		if own := strings.TrimPrefix(file, name+"/"); own != optionsFile {
			c.Files[own] = string(raw)
			return nil
		}
		decoder := toml.NewDecoder(strings.NewReader(string(raw))).DisallowUnknownFields()
		if err := decoder.Decode(&c.Options); err != nil {
			return fmt.Errorf("%s: %w", path.Join(name, optionsFile), err)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return c, nil
}

// Good reports whether the case shows what is right: its check finds nothing.
func (c *Case) Good() bool { return c.Name == "good" || strings.HasPrefix(c.Name, "good-") }

// Report runs checks on the case, as djready does, with everything shown.
func (c *Case) Report(checks ...*lint.Check) (*lint.Report, error) {
	return c.ReportOn(tree.Memory(c.Files), checks...)
}

// ReportOn runs checks on another tree as on the case.
func (c *Case) ReportOn(t *tree.Tree, checks ...*lint.Check) (*lint.Report, error) {
	options, err := c.Options.load()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.Name, err)
	}
	projects := project.Load(t, options)
	if len(projects) == 0 {
		return nil, fmt.Errorf("%s: no Django project was found in the case", c.Name)
	}
	report, failures := engine.Run(projects, engine.Options{
		Checks: checks, Pedantic: true,
		Lint: lint.Options{Exact: c.Options.Exact, TLS: lint.TLS(c.Options.TLS)},
	})
	for _, failure := range failures {
		return nil, fmt.Errorf("%s: %w\n%s", c.Name, failure, failure.Stack)
	}
	return report, nil
}

func (o Options) load() (project.Options, error) {
	out := project.Options{Modules: o.Modules, Exact: o.Exact, Today: o.Today}
	if out.Today.IsZero() {
		out.Today = today
	}
	if len(o.Env) > 0 {
		out.Environment = eval.Environment{}
	}
	for name, text := range o.Env {
		out.Environment[name] = eval.Variable{Value: text}
	}
	if o.Django != "" {
		version, ok := django.ParseVersion(o.Django)
		if !ok {
			return out, fmt.Errorf("%s: %q is no Django version", optionsFile, o.Django)
		}
		out.Django = &version
	}
	return out, nil
}
