package cli

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// rule is a check as djready rules --format json writes it.
type rule struct {
	ID       string   `json:"id"`
	Name     string   `json:"name"`
	Severity string   `json:"severity"`
	Category string   `json:"category"`
	Default  bool     `json:"default"`
	Django   []string `json:"django"`
	Overlaps []string `json:"overlaps"`
	CWE      []int    `json:"cwe"`
	Title    string   `json:"title"`
}

func (c Command) rulesCommand() *cobra.Command {
	format := "text"
	command := &cobra.Command{
		Use:   "rules",
		Short: "List the checks",
		Args:  exactly(0, "none; djready explain CHECK tells about one"),
		RunE: func(*cobra.Command, []string) error {
			if format == "json" {
				return writeRules(c.Stdout, c.checks)
			}
			return listRules(c.Stdout, c.checks)
		},
	}
	command.Flags().Var(choice{&format, []string{"text", "json"}}, "format", "a `FORMAT`: text, json")
	return command
}

func writeRules(w io.Writer, all []*lint.Check) error {
	out := make([]rule, 0, len(all))
	for _, check := range all {
		out = append(out, rule{
			ID: check.ID, Name: check.Name, Severity: check.Severity.String(), Category: string(check.Category),
			Default: !check.Pedantic, Django: append([]string{}, check.Django...), Overlaps: append([]string{}, check.Overlaps...), CWE: append([]int{}, check.CWE...),
			Title: check.Title,
		})
	}
	return report.WriteJSON(w, out)
}

func listRules(w io.Writer, all []*lint.Check) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, check := range all {
		shown := ""
		if check.Pedantic {
			shown = " (pedantic)"
		}
		fmt.Fprintf(table, "%s\t%s\t%s%s\t%s\n", check.ID, check.Name, check.Severity, shown, check.Title)
	}
	return table.Flush()
}
