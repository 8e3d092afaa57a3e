package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/djready/djready/pkg/config/nearest"
	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/report/baseline"
)

// checkFlags are the flags of check. Those that the configuration may set as
// well are empty where the command line does not name them.
type checkFlags struct {
	projectFlags
	set *pflag.FlagSet

	format, color            string
	outputs, selects, ignore []string
	failOn, failOnNew        string
	baseline, newFrom        string
	template                 string
	minSeverity, tls         string
	pedantic, quiet          bool
	fixes                    fixFlags
	statistics               bool

	parsed *report.Template // of the file that template names
}

// The words that flags and configuration keys take.
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
	word(&f.format, "format", report.FormatNames(), "the report on standard output, a `FORMAT`")
	f.set.StringArrayVar(&f.outputs, "output", nil, "write a report to a file as well, `FORMAT=FILE`; repeatable")
	f.set.StringVar(&f.template, "template", "", "what the format template fills in, a `FILE`")
	f.projectFlags.register(f.set)
	word(&f.tls, "tls", tlsEnds(), "`WHO` ends TLS (default auto)")
	word(&f.failOn, "fail-on", gates(), "fail for findings of high confidence from this `SEVERITY` on (default critical)")
	word(&f.failOnNew, "fail-on-new", gates(), "fail for such findings that the baseline does not have from this `SEVERITY` on (default high)")
	f.set.StringVar(&f.baseline, "baseline", "", "what djready baseline wrote, or an earlier report, a `FILE`: what it has is not new (default: "+baseline.File+" in the tree; none for none)")
	f.set.StringVar(&f.newFrom, "new-from", "", "a `COMMIT`, branch or tag of the tree's repository, such as origin/main or HEAD~1: what it has is not new")
	f.set.BoolVar(&f.pedantic, "pedantic", false, "show pedantic checks and findings of low confidence too")
	word(&f.minSeverity, "min-severity", leastSeverities(), "neither show nor fail for what is milder than this `SEVERITY` (default note)")
	f.set.StringSliceVar(&f.selects, "select", nil, "run these `CHECKS` only, by ID or name; repeatable, or with commas")
	f.set.StringSliceVar(&f.ignore, "ignore", nil, "leave out these `CHECKS`, by ID or name; repeatable, or with commas")
	word(&f.color, "color", colors(), "colour the text report, `WHEN`")
	f.fixes.register(f.set)
	f.set.BoolVar(&f.statistics, "statistics", false, "count the findings of each check in the text report, instead of showing them")
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
