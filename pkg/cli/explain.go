package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

func (c Command) explainCommand() *cobra.Command {
	format, color := "text", "auto"
	command := &cobra.Command{
		Use:               "explain CHECK",
		Short:             "Print the page of a check, named by ID or name",
		Args:              exactly(1, "the ID or the name of a check, for example djready explain DR101"),
		ValidArgsFunction: c.completeChecks,
		RunE: func(_ *cobra.Command, args []string) error {
			check, err := findCheck(c.checks, args[0])
			if err != nil {
				return err
			}
			if format == "markdown" {
				_, err = fmt.Fprintln(c.Stdout, pageOf(check))
				return err
			}
			return report.Page(c.Stdout, pageOf(check), c.colored(color))
		},
	}
	command.Flags().Var(choice{&format, []string{"text", "markdown"}}, "format", "a `FORMAT`: text, markdown")
	command.Flags().Var(choice{&color, colors()}, "color", "colour the text, `WHEN`: "+strings.Join(colors(), ", "))
	return command
}

// pageOf is a check's page, without the comment for its editors; where it is not
// generated yet, what the check says of itself.
func pageOf(check *lint.Check) string {
	page := strings.TrimSpace(check.Page)
	if comment, rest, found := strings.Cut(page, "-->\n"); found && strings.HasPrefix(comment, "<!--") {
		page = strings.TrimSpace(rest)
	}
	if page == "" {
		page = fmt.Sprintf("# %s: %s\n\n%s.\n\n## Why\n\n%s\n\n## Fix\n\n%s", check.ID, check.Name, check.Title, check.Why, check.Fix)
	}
	return page
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
			return fmt.Errorf("found %s, expected %s", counted(len(args), "argument"), what)
		}
		return nil
	}
}

// counted is a number of things in words: "1 argument", "2 arguments".
func counted(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
