package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/djready/djready/pkg/lint"
)

func (c Command) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:               "explain CHECK",
		Short:             "Print the page of a check, named by ID or name",
		Args:              exactly(1, "the ID or the name of a check, for example djready explain DR101"),
		ValidArgsFunction: c.completeChecks,
		RunE: func(_ *cobra.Command, args []string) error {
			check, err := findCheck(c.checks, args[0])
			if err != nil {
				return err
			}
			return writePage(c.Stdout, check)
		},
	}
}

// writePage writes a check's page, without the comment for its editors; where it
// is not generated yet, what the check says of itself.
func writePage(w io.Writer, check *lint.Check) error {
	page := strings.TrimSpace(check.Page)
	if comment, rest, found := strings.Cut(page, "-->\n"); found && strings.HasPrefix(comment, "<!--") {
		page = rest
	}
	if page == "" {
		page = fmt.Sprintf("# %s: %s\n\n%s.\n\n## Why\n\n%s\n\n## Fix\n\n%s", check.ID, check.Name, check.Title, check.Why, check.Fix)
	}
	_, err := fmt.Fprintln(w, strings.TrimSpace(page))
	return err
}

func (c Command) completeChecks(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var names []string
	for _, check := range c.checks {
		names = append(names, check.Name+"\t"+check.Title)
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

// exactly asks for a number of arguments, and says what they are.
func exactly(n int, what string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) != n {
			return fmt.Errorf("found %d arguments, expected %s", len(args), what)
		}
		return nil
	}
}
