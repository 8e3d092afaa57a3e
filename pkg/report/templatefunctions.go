package report

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report/gotemplate"
)

// templateFunctions are what reports need beside the functions of all templates.
func templateFunctions() gotemplate.Functions {
	return gotemplate.Functions{
		"json":    {Least: 1, Most: 1, Do: templateJSON},
		"shorten": {Least: 2, Most: 2, Do: func(c *gotemplate.Call) any { return shorten(c.Text(1), c.Int(0)) }},
		"atLeast": {Least: 2, Most: 2, Do: templateAtLeast},
	}
}

// templateJSON is a value as JSON.
func templateJSON(c *gotemplate.Call) any {
	if _, isText := c.Value(0).(string); isText {
		c.Text(0) // is short: each time around, quotes double
	}
	var out bytes.Buffer
	if err := WriteJSON(&out, c.Value(0)); err != nil {
		c.Fail(err)
	}
	c.Spend(out.Len())
	return strings.TrimSuffix(out.String(), "\n")
}

// templateAtLeast are the findings from a severity on.
func templateAtLeast(c *gotemplate.Call) any {
	severity := c.Text(0)
	least, ok := lint.ParseSeverity(severity)
	if !ok {
		c.Fail(fmt.Errorf("found %q, expected critical, high, medium, low or note", severity))
	}
	findings, ok := c.Value(1).([]jsonFinding)
	if !ok {
		c.Fail(errors.New("expected .Findings"))
	}
	out := []jsonFinding{}
	for _, f := range findings {
		if s, _ := lint.ParseSeverity(f.Severity); s >= least {
			out = append(out, f)
		}
	}
	c.Spend(len(findings))
	return out
}
