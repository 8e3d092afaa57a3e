package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/djready/djready/pkg/config/nearest"
)

// checkFlags are the flags of check. Those that the configuration may set as
// well are empty where the command line does not name them.
type checkFlags struct {
	set *pflag.FlagSet

	format, color                           string
	outputs                                 []string
	root, config                            string
	modules, env, envFiles, selects, ignore []string
	failOn, minSeverity, tls, django        string
	exact, pedantic, quiet                  bool
}

// The words that flags and configuration keys take.
func formats() []string         { return []string{"text", "json", "sarif"} }
func colors() []string          { return []string{"auto", "always", "never"} }
func tlsEnds() []string         { return []string{"auto", "app", "proxy"} }
func gates() []string           { return []string{"critical", "high", "medium", "low", never} }
func leastSeverities() []string { return []string{"critical", "high", "medium", "low", "note"} }

// never is the gate that nothing fails.
const never = "never"

func newCheckFlags() *checkFlags {
	f := &checkFlags{format: "text", color: "auto"}
	f.set = pflag.NewFlagSet("check", pflag.ContinueOnError)
	f.set.SortFlags = false
	word := func(target *string, name string, words []string, usage string) {
		f.set.Var(choice{target, words}, name, usage+": "+strings.Join(words, ", "))
	}
	word(&f.format, "format", formats(), "the report on standard output, a `FORMAT`")
	f.set.StringArrayVar(&f.outputs, "output", nil, "write a report to a file as well, `FORMAT=FILE`; repeatable")
	f.set.StringArrayVar(&f.modules, "module", nil, "judge this settings `MODULE`, by its dotted name; repeatable")
	f.set.StringVar(&f.root, "root", "", "the `DIR` that may be read; every PATH lies in it (default: each PATH is its own)")
	f.set.StringArrayVar(&f.env, "env", nil, "set an environment variable, `NAME=VALUE`; repeatable")
	f.set.StringArrayVar(&f.envFiles, "env-file", nil, "set the variables of a dotenv `FILE`; repeatable")
	f.set.BoolVar(&f.exact, "exact", false, "judge with the given variables only, without any rule about production")
	word(&f.tls, "tls", tlsEnds(), "`WHO` ends TLS (default auto)")
	word(&f.failOn, "fail-on", gates(), "fail for findings of high confidence from this `SEVERITY` on (default critical)")
	f.set.BoolVar(&f.pedantic, "pedantic", false, "show pedantic checks and findings of low confidence too")
	word(&f.minSeverity, "min-severity", leastSeverities(), "neither show nor fail for what is milder than this `SEVERITY` (default note)")
	f.set.StringSliceVar(&f.selects, "select", nil, "run these `CHECKS` only, by ID or name; repeatable, or with commas")
	f.set.StringSliceVar(&f.ignore, "ignore", nil, "leave out these `CHECKS`, by ID or name; repeatable, or with commas")
	f.set.StringVar(&f.config, "config", "", "read this configuration `FILE` (default: .djready.toml or pyproject.toml in the tree)")
	f.set.StringVar(&f.django, "django", "", "judge by this Django `VERSION`, X.Y (default: what the project requires)")
	word(&f.color, "color", colors(), "colour the text report, `WHEN`")
	f.set.BoolVar(&f.quiet, "quiet", false, "write the findings only, one line each")
	return f
}

// register gives the flags to a command. Commands share them, so that they may
// stand before the command's name as well as after it.
func (f *checkFlags) register(command *cobra.Command) {
	command.Flags().SortFlags = false
	command.Flags().AddFlagSet(f.set)
}

func (f *checkFlags) given(name string) bool { return f.set.Lookup(name).Changed }

// choice is the value of a flag that takes one of a few words.
type choice struct {
	target *string
	words  []string
}

// Set takes a word.
func (c choice) Set(word string) error {
	if err := oneOf(word, c.words); err != nil {
		return err
	}
	*c.target = word
	return nil
}

// String is the word.
func (c choice) String() string {
	if c.target == nil {
		return ""
	}
	return *c.target
}

// Type is what pflag calls the value.
func (c choice) Type() string { return "string" }

func oneOf(word string, words []string) error {
	for _, each := range words {
		if each == word {
			return nil
		}
	}
	expected := "expected " + strings.Join(words[:len(words)-1], ", ") + " or " + words[len(words)-1]
	if near, ok := nearest.Word(word, words); ok {
		expected += fmt.Sprintf("; did you mean %q?", near)
	}
	return errors.New(expected)
}

// flagError adds the next step to what pflag says. The value of a variable must
// not be repeated: it may be a secret.
func flagError(command *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	if errors.As(err, &unknown) && len(unknown.GetSpecifiedName()) > 1 {
		var names []string
		command.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if near, ok := nearest.Word(unknown.GetSpecifiedName(), names); ok {
			return fmt.Errorf("unknown flag --%s; did you mean --%s?", unknown.GetSpecifiedName(), near)
		}
	}
	var invalid *pflag.InvalidValueError
	if errors.As(err, &invalid) {
		return fmt.Errorf("--%s: found %q, %w", invalid.GetFlag().Name, invalid.GetValue(), invalid.Unwrap())
	}
	return fmt.Errorf("%w; %s --help lists the flags", err, command.CommandPath())
}
