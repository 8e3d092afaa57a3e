package report

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// BenchmarkSARIF writes a report of 1,000 findings in 100 files.
func BenchmarkSARIF(b *testing.B) {
	r := &lint.Report{Version: "1.2.3", Checks: []*lint.Check{debugEnabled}}
	for i := range 100 {
		file := source.NewFile(fmt.Sprintf("shop%d/settings.py", i), strings.Repeat("DEBUG = True\n", 10))
		for line := range 10 {
			r.Findings = append(r.Findings, lint.Finding{
				Check: debugEnabled, Confidence: lint.ConfidenceHigh, Message: "DEBUG is True",
				At: source.Location{File: file, Span: source.Span{Start: line*13 + 8, End: line*13 + 12}},
			})
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		require.NoError(b, SARIF(io.Discard, r))
	}
}
