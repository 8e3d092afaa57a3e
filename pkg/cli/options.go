package cli

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"time"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/djready/djready/pkg/config"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
)

// options are what command line and configuration say about one tree, the
// command line first.
type options struct {
	project   project.Options
	selection selection
	config    config.Config
}

func (f *projectFlags) resolve(t target) (options, error) {
	c, err := readConfig(t, f.config)
	if err != nil {
		return options{}, err
	}
	o := options{config: c}
	if err := checkWords(c); err != nil {
		return options{}, err
	}
	if o.selection, err = selectPaths(t, c); err != nil {
		return options{}, err
	}
	if o.project.Environment, err = environment(t, f, c); err != nil {
		return options{}, err
	}
	if o.project.Django, err = djangoVersion(f.django, c); err != nil {
		return options{}, err
	}
	if o.project.Today, err = today(f.today, c); err != nil {
		return options{}, err
	}
	if o.project.Limits, err = limits(f.limits, c); err != nil {
		return options{}, err
	}
	o.project.Modules = either(f.modules, c.Modules)
	o.project.Exact = f.exact
	return o, nil
}

// checkOptions are those of a check.
type checkOptions struct {
	options
	engine engine.Options
	// failOn is the gate for all findings, failOnNew for new ones.
	failOn, failOnNew string
}

func (f *checkFlags) resolve(t target, all []*lint.Check) (checkOptions, error) {
	shared, err := f.projectFlags.resolve(t)
	if err != nil {
		return checkOptions{}, err
	}
	c := shared.config
	o := checkOptions{options: shared, failOn: cmp.Or(f.failOn, c.FailOn, "critical"), failOnNew: cmp.Or(f.failOnNew, c.FailOnNew, "high")}
	if o.engine.Checks, err = chooseChecks(all, f, c); err != nil {
		return checkOptions{}, err
	}
	if o.engine.Leaves, err = perPathIgnores(all, c); err != nil {
		return checkOptions{}, err
	}
	o.engine.Known = all
	o.engine.Findings = shared.project.Limits.WithDefaults().Findings
	o.engine.Today = shared.project.Today
	o.engine.Version = version
	o.engine.Pedantic = f.pedantic || c.Pedantic && !f.given("pedantic")
	o.engine.MinSeverity, _ = lint.ParseSeverity(cmp.Or(f.minSeverity, c.MinSeverity, "note"))
	o.engine.Covers = shared.selection.covers
	o.engine.Lint = lint.Options{Exact: f.exact, TLS: lint.TLS(cmp.Or(f.tls, c.TLS, "auto"))}
	return o, nil
}

func either(first, second []string) []string {
	if len(first) > 0 {
		return first
	}
	return second
}

// readConfig reads the file that --config names, else what lies at the top of
// the tree.
func readConfig(t target, file string) (config.Config, error) {
	if file == "" {
		c, err := config.Find(t.tree)
		if err != nil {
			return c, fmt.Errorf("%s: %w", t.given, err)
		}
		return c, nil
	}
	text, err := readFile(file)
	if err != nil {
		return config.Config{}, fmt.Errorf("--config: %w", err)
	}
	return config.Parse(file, text)
}

// checkWords checks the words that the configuration does not understand
// itself.
func checkWords(c config.Config) error {
	for _, each := range []struct {
		key, word string
		words     []string
	}{
		{"fail-on", c.FailOn, gates()},
		{"fail-on-new", c.FailOnNew, gates()},
		{"min-severity", c.MinSeverity, leastSeverities()},
		{"tls", c.TLS, tlsEnds()},
	} {
		if each.word == "" {
			continue
		}
		if err := oneOf(each.word, each.words); err != nil {
			return fmt.Errorf("%s: %s: found %q, %w", c.File, each.key, each.word, err)
		}
	}
	return nil
}

// selectPaths gives the selection: the command line's, else the configured root.
func selectPaths(t target, c config.Config) (selection, error) {
	s := selection{within: t.selection, exclude: c.Exclude}
	if c.Root != "" {
		root := path.Clean(c.Root)
		if t.tree.Kind(root) != tree.Directory {
			return s, fmt.Errorf("%s: root: found %q, expected a directory of the tree, relative to its top", c.File, c.Root)
		}
		if len(s.within) == 0 {
			s.within = []string{root}
		}
	}
	i := slices.IndexFunc(s.exclude, func(pattern string) bool { return !doublestar.ValidatePattern(pattern) })
	if i >= 0 {
		return s, fmt.Errorf("%s: exclude: found %q, expected a glob pattern such as \"legacy/**\"", c.File, s.exclude[i])
	}
	return s, nil
}

// today is the date of the analysis, the zero date if nobody says one.
func today(flag string, c config.Config) (time.Time, error) {
	where, text := "--today", flag
	if text == "" {
		where, text = c.File+": today", c.Today
	}
	if text == "" {
		return time.Time{}, nil
	}
	date, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return date, fmt.Errorf("%s: found %q, expected a date such as 2026-11-23", where, text)
	}
	return date, nil
}

func djangoVersion(flag string, c config.Config) (*django.Version, error) {
	where, text := "--django", flag
	if text == "" {
		where, text = c.File+": django", c.Django
	}
	if text == "" {
		return nil, nil
	}
	v, ok := django.ParseVersion(text)
	if !ok {
		return nil, fmt.Errorf("%s: found %q, expected a version such as 5.2", where, text)
	}
	return &v, nil
}
