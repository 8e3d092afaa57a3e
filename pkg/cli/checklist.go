package cli

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/djready/djready/pkg/config"
	"github.com/djready/djready/pkg/config/nearest"
	"github.com/djready/djready/pkg/lint"
)

// chooseChecks are the checks to run. What djready says of its own work
// (settings that it could not analyse, say) is not selected away, only ignored
// by name: a narrow selection must not make a broken project look sound.
func chooseChecks(all []*lint.Check, flags *checkFlags, c config.Config) ([]*lint.Check, error) {
	selected, err := find(all, flags.selects, "--select", c.Select, c.File+": select")
	if err != nil {
		return nil, err
	}
	ignored, err := find(all, flags.ignore, "--ignore", c.Ignore, c.File+": ignore")
	if err != nil {
		return nil, err
	}
	var out []*lint.Check
	for _, check := range all {
		wanted := len(selected) == 0 || slices.Contains(selected, check) || check.Category == lint.Tool
		if wanted && !slices.Contains(ignored, check) {
			out = append(out, check)
		}
	}
	return withSeverities(all, out, c)
}

// withSeverities gives checks the severities that the configuration says. A
// check is a value that others share: a changed one is a copy.
func withSeverities(all, chosen []*lint.Check, c config.Config) ([]*lint.Check, error) {
	for _, word := range slices.Sorted(maps.Keys(c.Severity)) {
		check, err := findCheck(all, word)
		if err != nil {
			return nil, fmt.Errorf("%s: severity: %w", c.File, err)
		}
		severity, ok := lint.ParseSeverity(c.Severity[word])
		if !ok {
			return nil, fmt.Errorf("%s: severity: %s: found %q, %w", c.File, word, c.Severity[word], oneOf(c.Severity[word], leastSeverities()))
		}
		if i := slices.IndexFunc(chosen, func(each *lint.Check) bool { return each.ID == check.ID }); i >= 0 {
			changed := *chosen[i]
			changed.Severity = severity
			chosen[i] = &changed
		}
	}
	return chosen, nil
}

// perPathIgnores tells what the configuration leaves out of paths; nil if it
// leaves out nothing.
func perPathIgnores(all []*lint.Check, c config.Config) (func(check *lint.Check, path string) bool, error) {
	if len(c.PerPathIgnores) == 0 {
		return nil, nil
	}
	left := map[string]selection{} // by the check's ID
	for _, pattern := range slices.Sorted(maps.Keys(c.PerPathIgnores)) {
		if !doublestar.ValidatePattern(pattern) {
			return nil, fmt.Errorf("%s: per-path-ignores: found %q, expected a glob pattern such as \"legacy/**\"", c.File, pattern)
		}
		for _, word := range c.PerPathIgnores[pattern] {
			check, err := findCheck(all, word)
			if err != nil {
				return nil, fmt.Errorf("%s: per-path-ignores: %w", c.File, err)
			}
			left[check.ID] = selection{exclude: append(left[check.ID].exclude, pattern)}
		}
	}
	return func(check *lint.Check, path string) bool { return left[check.ID].excludes(path) }, nil
}

// find gives the checks that the command line names, else those of the
// configuration.
func find(all []*lint.Check, flag []string, flagName string, key []string, keyName string) ([]*lint.Check, error) {
	words, where := flag, flagName
	if len(words) == 0 {
		words, where = key, keyName
	}
	var out []*lint.Check
	for _, word := range words {
		check, err := findCheck(all, strings.TrimSpace(word))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", where, err)
		}
		out = append(out, check)
	}
	return out, nil
}

// findCheck finds a check by its ID or name.
func findCheck(all []*lint.Check, word string) (*lint.Check, error) {
	var known []string
	for _, check := range all {
		if strings.EqualFold(word, check.ID) || word == check.Name {
			return check, nil
		}
		known = append(known, check.Name, check.ID)
	}
	if near, ok := nearest.Word(word, known); ok {
		return nil, fmt.Errorf("no check %q; did you mean %q?", word, near)
	}
	return nil, fmt.Errorf("no check %q; djready rules lists them", word)
}
