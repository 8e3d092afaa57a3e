package report

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
)

// goldens are the files that hold what a format writes of the sample.
var goldens = map[string]string{"text": "sample.txt", "json": "sample.json", "sarif": "sample.sarif", "junit": "sample.xml"}

// inFormat is what a format writes of a report.
func inFormat(t *testing.T, f Format, r *lint.Report) string {
	t.Helper()
	template, err := ParseTemplate("sample.tmpl", `{{range .Findings}}{{.File}}:{{.Start.Line}} {{.Message}}{{"\n"}}{{end}}{{json .}}`)
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, f.Write(&out, r, FormatOptions{Template: template}))
	return out.String()
}

func TestFormats(t *testing.T) {
	for _, f := range Formats() {
		t.Run(f.Name, func(t *testing.T) {
			got := inFormat(t, f, sample(t))
			require.Equal(t, got, inFormat(t, f, sample(t)), "the same report gives the same bytes")
			require.NotContains(t, got, theSecret)
			require.NotContains(t, got, "Never shown")
			file, found := goldens[f.Name]
			if !found {
				file = "sample." + f.Name
			}
			golden(t, file, got)

			empty := inFormat(t, f, &lint.Report{})
			require.NotContains(t, empty, "null")
			require.True(t, strings.HasSuffix(empty, "\n") || f.Name == TemplateFormat)
		})
	}
}

func TestFormatsAreFoundByName(t *testing.T) {
	for _, f := range Formats() {
		found, ok := FindFormat(f.Name)
		require.True(t, ok)
		require.Equal(t, f.Purpose, found.Purpose)
		require.NotEmpty(t, f.Purpose)
	}
	_, ok := FindFormat("xml")
	require.False(t, ok)
}

func TestBadge(t *testing.T) {
	judged := []lint.ProjectInfo{{Settings: []lint.SettingsInfo{{Module: "a", Role: "production"}}}}
	for _, c := range []struct {
		report         *lint.Report
		message, color string
	}{
		{&lint.Report{}, "nothing judged", "lightgrey"},
		{&lint.Report{Projects: []lint.ProjectInfo{{Settings: []lint.SettingsInfo{{Module: "dev", Role: "development"}}}}}, "nothing judged", "lightgrey"},
		{&lint.Report{Projects: judged}, "no findings", "brightgreen"},
		{&lint.Report{Projects: judged, Findings: []lint.Finding{{Check: serverMissing}, {Check: cookieInsecure}}}, "2 medium", "yellow"},
		{sample(t), "2 critical", "red"},
	} {
		message, color := badgeText(c.report)
		require.Equal(t, c.message, message)
		require.Equal(t, c.color, color)
	}
}
