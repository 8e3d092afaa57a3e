package cli

import (
	"fmt"
	"slices"
	"strings"

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
	return out, nil
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
