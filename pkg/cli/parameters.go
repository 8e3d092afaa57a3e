package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/pflag"
)

// parameter is what a user may say of an analysis, under its names: a flag of
// check, an input of the action, a key of the configuration; "" where it has none
// of the kind.
type parameter struct {
	flag, input, key string
	// split are the characters that separate the values of an input; "" for one
	// value.
	split string
}

// parameters are all of them.
func parameters() []parameter {
	const lines, words = "\n", "\n,"
	return []parameter{
		{flag: "module", input: "module", key: "modules", split: words},
		{flag: "output", input: "output", split: lines},
		{flag: "template", input: "template"},
		{flag: "fail-on", input: "fail-on", key: "fail-on"},
		{flag: "fail-on-new", input: "fail-on-new", key: "fail-on-new"},
		{flag: "min-severity", input: "min-severity", key: "min-severity"},
		{flag: "pedantic", input: "pedantic", key: "pedantic"},
		{flag: "select", input: "select", key: "select", split: words},
		{flag: "ignore", input: "ignore", key: "ignore", split: words},
		{flag: "baseline", input: "baseline"},
		{flag: "new-from", input: "new-from"},
		{flag: "config", input: "config"},
		{flag: "env", input: "env", key: "env", split: lines},
		{flag: "env-file", input: "env-file", key: "env-files", split: lines},
		{flag: "django", input: "django", key: "django"},

		// The action takes the repository for the tree.
		{flag: "root", key: "root"},
		{flag: "tls", key: "tls"},
		{flag: "today", key: "today"},
		{key: "exclude"},
		{key: "severity"},
		{key: "per-path-ignores"},
		{flag: "limit", key: "limits"},
		{flag: "exact"},
		{flag: "format"},
		{flag: "color"},
		{flag: "quiet"},
		{flag: "statistics"},

		// What changes the source is for people.
		{flag: "fix"},
		{flag: "diff"},
		{flag: "allow-dirty"},

		// What is about GitHub alone.
		{input: "path"},
		{input: "sarif-file"},
		{input: "upload"},
		{input: "annotations"},
		{input: "summary"},
		{input: "category"},
		{input: "ref"},
		{input: "sha"},
		{input: "token"},
		{input: "api-url"},
		{input: "wait-for-processing"},
	}
}

// values are those of an input, none for an empty one: then the configuration
// decides.
func (p parameter) values(given string) []string {
	var out []string
	for _, value := range strings.FieldsFunc(given, func(r rune) bool { return strings.ContainsRune(p.split, r) }) {
		if value = strings.TrimSpace(value); value != "" {
			out = append(out, value)
		}
	}
	return out
}

// fill sets the flags that inputs speak of.
func (f *checkFlags) fill(input func(name string) string) error {
	for _, p := range parameters() {
		if p.flag == "" || p.input == "" {
			continue
		}
		for _, value := range p.values(input(p.input)) {
			if f.set.Lookup(p.flag).Value.Type() == "bool" {
				value = strings.ToLower(value)
				if err := oneOf(value, booleans()); err != nil {
					return wrongInput(p.input, value, err)
				}
			}
			if err := f.set.Set(p.flag, value); err != nil {
				var invalid *pflag.InvalidValueError
				if errors.As(err, &invalid) {
					err = invalid.Unwrap()
				}
				return wrongInput(p.input, value, err)
			}
		}
	}
	return nil
}

func booleans() []string { return []string{"true", "false"} }

func wrongInput(name, found string, expected error) error {
	return fmt.Errorf("input %s: found %q, %w", name, found, expected)
}
