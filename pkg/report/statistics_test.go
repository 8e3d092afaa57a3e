package report_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

func TestStatistics(t *testing.T) {
	mild := &lint.Check{ID: "DR502", Name: "mild", Title: "Something mild", Severity: lint.Low}
	worse := &lint.Check{ID: "DR102", Name: "worse-one", Title: "Something worse", Severity: lint.Critical}
	other := &lint.Check{ID: "DR101", Name: "other", Title: "Something else", Severity: lint.Critical}
	r := &lint.Report{Findings: []lint.Finding{{Check: mild}, {Check: other}}}
	for range 10 {
		r.Findings = append(r.Findings, lint.Finding{Check: worse})
	}
	table := `10  critical  DR102  worse-one  Something worse
 1  critical  DR101  other      Something else
 1  low       DR502  mild       Something mild
`
	var out bytes.Buffer
	require.NoError(t, report.Text(&out, r, report.TextOptions{Statistics: true, Quiet: true}))
	require.Equal(t, table, out.String())
	out.Reset()
	require.NoError(t, report.Text(&out, r, report.TextOptions{Statistics: true}))
	require.Equal(t, table+"\n12 findings: 11 critical, 1 low\n", out.String())
	out.Reset()
	require.NoError(t, report.Text(&out, &lint.Report{}, report.TextOptions{Statistics: true, Quiet: true}))
	require.Empty(t, out.String())
}
