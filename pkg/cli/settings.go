package cli

import (
	"cmp"
	"fmt"
	"path"
	"slices"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/djready/djready/pkg/config"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
)

// settings are what command line and configuration say about one tree, the
// command line first.
type settings struct {
	project   project.Options
	engine    engine.Options
	selection selection
	failOn    string
	// all are all checks there are, whether they run or not.
	all []*lint.Check
}

func resolve(t target, flags *checkFlags, all []*lint.Check) (settings, error) {
	c, err := readConfig(t, flags.config)
	if err != nil {
		return settings{}, err
	}
	s := settings{failOn: cmp.Or(flags.failOn, c.FailOn, "critical"), all: all}
	if err := checkWords(c); err != nil {
		return settings{}, err
	}
	if s.selection, err = selectPaths(t, c); err != nil {
		return settings{}, err
	}
	if s.engine.Checks, err = chooseChecks(all, flags, c); err != nil {
		return settings{}, err
	}
	if s.project.Environment, err = environment(t, flags, c); err != nil {
		return settings{}, err
	}
	if s.project.Django, err = djangoVersion(flags.django, c); err != nil {
		return settings{}, err
	}
	s.project.Modules = either(flags.modules, c.Modules)
	s.project.Exact = flags.exact
	s.engine.Version = version
	s.engine.Pedantic = flags.pedantic || c.Pedantic && !flags.given("pedantic")
	s.engine.MinSeverity, _ = lint.ParseSeverity(cmp.Or(flags.minSeverity, c.MinSeverity, "note"))
	s.engine.Lint = lint.Options{Exact: flags.exact, TLS: lint.TLS(cmp.Or(flags.tls, c.TLS, "auto"))}
	return s, nil
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
