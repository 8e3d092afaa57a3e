package cli

import (
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"strings"
	"syscall"
	"unicode"

	"github.com/spf13/cobra"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/publish"
)

// Command is the program in its surroundings. A nil stream is an empty one, and
// without Getenv no variable is set.
type Command struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Getenv         func(string) string

	checks []*lint.Check // checks.All(), unless a test has its own
	clock  publish.Clock // the machine's, unless a test has its own
}

// Main runs the program with the arguments that follow its name, and returns
// its exit status: 0 passed, 1 findings that fail the gate, 2 wrong usage or
// configuration, 3 nothing to analyse, 4 an internal error.
func (c Command) Main(args []string) int {
	return int(c.withDefaults().run(args))
}

func (c Command) withDefaults() Command {
	if c.Stdout == nil {
		c.Stdout = io.Discard
	}
	if c.Stderr == nil {
		c.Stderr = io.Discard
	}
	if c.Getenv == nil {
		c.Getenv = func(string) string { return "" }
	}
	if c.checks == nil {
		c.checks = checks.All()
	}
	if c.clock == nil {
		c.clock = publish.SystemClock{}
	}
	return c
}

func (c Command) run(args []string) (result status) {
	defer func() {
		if cause := recover(); cause != nil {
			c.internalError(fmt.Sprintf("internal error: %v; please report this", cause), string(debug.Stack()))
			result = broken
		}
	}()
	root := c.root()
	root.SetArgs(append([]string{}, args...)) // for nil, cobra would take the test's own
	err := root.Execute()
	var ended status
	switch {
	case err == nil:
		return passed
	case errors.As(err, &ended):
		return ended
	case errors.Is(err, syscall.EPIPE):
		return passed // the reader of a page has read enough
	}
	c.complain(err.Error())
	return misused
}

// complain writes one line to standard error. Nothing can be done where that
// fails.
func (c Command) complain(message string) {
	fmt.Fprintf(c.Stderr, "djready: %s\n", oneLine(message))
}

// internalError complains of a mistake of djready's own, with the stack for
// whoever asks for it.
func (c Command) internalError(message, stack string) {
	if c.Getenv("DJREADY_DEBUG") == "" {
		c.complain(message + ", with what is printed when DJREADY_DEBUG=1 is set")
		return
	}
	c.complain(message)
	fmt.Fprint(c.Stderr, stack)
}

// oneLine makes a message fit for a terminal and a log: it may repeat names of
// the repository. GitHub's runner obeys ##[command] wherever it stands.
func oneLine(message string) string {
	message = strings.Map(func(r rune) rune {
		if unicode.IsGraphic(r) {
			return r
		}
		return unicode.ReplacementChar
	}, message)
	return strings.ReplaceAll(message, "##[", "## [")
}

func (c Command) root() *cobra.Command {
	check := newCheckFlags()
	root := &cobra.Command{
		Use:   "djready [check] [PATH...]",
		Short: "Say which settings of a Django project would be insecure in production",
		Long: `djready reads a Django project's source, never runs it, and says which of its settings would be insecure
in production, and where to change them. PATH is the project's directory, by default the current one; write
./check for a directory that is called like a command.

Exit status: 0 passed, 1 findings that fail the gate (--fail-on), 2 wrong usage or configuration, 3 nothing to
analyse, 4 an internal error in a check.`,
		Args:          cobra.ArbitraryArgs,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          func(_ *cobra.Command, paths []string) error { return c.check(paths, check) },
	}
	root.SetIn(c.Stdin)
	root.SetOut(c.Stdout)
	root.SetErr(c.Stderr)
	root.SetFlagErrorFunc(flagError)
	check.register(root)
	root.AddCommand(c.checkCommand(check), c.baselineCommand(), c.settingsCommand(), c.assessCommand(), c.explainCommand(), c.rulesCommand(), c.versionCommand(), c.mergeCommand(), c.initCommand(), c.docsCommand(), c.actionCommand())
	root.AddCommand(c.envCommand())
	return root
}

func (c Command) checkCommand(flags *checkFlags) *cobra.Command {
	command := &cobra.Command{
		Use:   "check [PATH...]",
		Short: "Judge a project; what djready does without a command",
		Args:  cobra.ArbitraryArgs,
		RunE:  func(_ *cobra.Command, paths []string) error { return c.check(paths, flags) },
	}
	flags.register(command)
	return command
}
