package cli

import (
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/lint"
)

// Command is the program in its surroundings. A nil stream is an empty one, and
// without Getenv no variable is set.
type Command struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Getenv         func(string) string

	checks []*lint.Check // checks.All(), unless a test has its own
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
	return c
}

func (c Command) run(args []string) (result status) {
	defer func() {
		if cause := recover(); cause != nil {
			c.complain(fmt.Sprintf("internal error: %v; please report this%s", cause, c.stack(string(debug.Stack()))))
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
	fmt.Fprintf(c.Stderr, "djready: %s\n", message)
}

// stack is the rest of an internal error: the stack, for whoever asks for it.
func (c Command) stack(stack string) string {
	if c.Getenv("DJREADY_DEBUG") != "" {
		return "\n" + stack
	}
	return ", with what is printed when DJREADY_DEBUG=1 is set"
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
	root.AddCommand(c.checkCommand(check), c.explainCommand(), c.rulesCommand(), c.versionCommand(), c.docsCommand())
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
