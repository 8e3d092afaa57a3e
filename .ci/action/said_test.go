//go:build container

package action

import (
	"html"
	"regexp"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// tells checks the outputs: some have these values, and the counts agree with one
// another and with the summary.
func (r ran) tells(t *testing.T, want map[string]string) {
	t.Helper()
	for name, value := range want {
		require.Equal(t, value, r.Outputs[name], "the output %s", name)
	}
	sum := 0
	for _, severity := range []string{"critical", "high", "medium", "low"} {
		n, err := strconv.Atoi(r.Outputs[severity])
		require.NoError(t, err, "the output %s", severity)
		rows := regexp.MustCompile(`\n\| `+severity+`(, <b>new</b>)? \|`).FindAllString(r.summary, -1)
		require.Len(t, rows, n, "rows of the summary with %s:\n%s", severity, r.summary)
		sum += n
	}
	findings, err := strconv.Atoi(r.Outputs["findings"])
	require.NoError(t, err)
	require.GreaterOrEqual(t, findings, sum)
	require.Positive(t, sum)
	require.Equal(t, want["new-findings"], r.Outputs["new-findings"])
}

// plain is Markdown as a reader sees its text.
func plain(markdown string) string { return html.UnescapeString(markdown) }

// annotates tells whether a log has the annotation of a finding: a command that
// names the file.
func annotates(log string) bool {
	return regexp.MustCompile(`(?m)^.*::error [^\n]*file=` + regexp.QuoteMeta(debugIn) + `,`).MatchString(log)
}
