package catalog

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/lint"
)

// Table writes the table of checks for the README, in the order given. Links
// are relative to the repository's top.
func Table(checks []*lint.Check) []byte {
	var b bytes.Buffer
	b.WriteString("| ID | Check | Severity | Finds | Django |\n|---|---|---|---|---|\n")
	for _, c := range checks {
		severity := c.Severity.String()
		if c.Pedantic {
			severity += " (`--pedantic`)"
		}
		fmt.Fprintf(&b, "| %s | [%s](checks/docs/%s.md) | %s | %s | %s |\n",
			c.ID, c.Name, c.Name, severity, c.Title, shortIDs(c.Django))
	}
	return b.Bytes()
}

// mostIDs is how many ids a row of the table lists; the check's page has all.
const mostIDs = 6

// shortIDs are ids of Django's checks without their family, as people call them.
func shortIDs(ids []string) string {
	if len(ids) > mostIDs {
		return fmt.Sprintf("%d of them", len(ids))
	}
	var short []string
	for _, id := range ids {
		short = append(short, strings.TrimPrefix(id, "security."))
	}
	return strings.Join(short, " ")
}
