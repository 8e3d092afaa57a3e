package publish_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares with a file of testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

func check(id, name string, severity lint.Severity) *lint.Check {
	return &lint.Check{ID: id, Name: name, Severity: severity, FixLine: "mend " + name}
}

// at is the place of a text in a file.
func at(t *testing.T, file *source.File, text string) source.Location {
	t.Helper()
	start := strings.Index(file.Text(), text)
	require.NotEqual(t, -1, start, text)
	return source.Location{File: file, Span: source.Span{Start: start, End: start + len(text)}}
}

// sample is a report with a finding of each severity.
func sample(t *testing.T) *lint.Report {
	t.Helper()
	file := source.NewFile("shop/settings.py", "DEBUG = True\nMIDDLEWARE = [\n    'a.B',\n]\nLOG = 1\n")
	return &lint.Report{
		Version: "0.1.0",
		Projects: []lint.ProjectInfo{{Root: "shop", Django: "5.2", Score: lint.Score{
			Overall: 52, AfterUrgent: 86, AfterFixes: 99,
			Categories: []lint.CategoryScore{
				{Category: lint.Security, Applies: true, Weight: 40, Value: 27, AfterFixes: 98},
				{Category: lint.API, Weight: 10},
			},
		}, Settings: []lint.SettingsInfo{
			{Module: "shop.settings", File: file.Path(), Role: "production", Why: "named by the Dockerfile's ENV"},
		}}},
		Findings: []lint.Finding{
			{Check: check("DR101", "debug-enabled", lint.Critical), Confidence: lint.ConfidenceHigh, At: at(t, file, "True"), Message: "DEBUG is True", New: true},
			{Check: check("DR108", "hsts-disabled", lint.High), Confidence: lint.ConfidenceHigh, At: at(t, file, "[\n    'a.B',\n]"), Message: "SECURE_HSTS_SECONDS is 0 by default"},
			{Check: check("DR114", "csrf-cookie-insecure", lint.Medium), Confidence: lint.ConfidenceMedium, At: at(t, file, "'a.B'"), Message: "100% of ['*', \"x\"] | is `bad`"},
			{Check: check("DR502", "log-file-never-rotated", lint.Low), Confidence: lint.ConfidenceHigh, At: at(t, file, "1"), Message: "LOG is 1"},
			{Check: check("DR308", "binary-database-driver", lint.Note), Confidence: lint.ConfidenceHigh, Message: "it stands nowhere"},
		},
		Hidden:  2,
		Notices: []string{"security.W008 is silenced"},
	}
}

// hostile is a report whose every text from the repository is an attack.
func hostile(t *testing.T) *lint.Report {
	t.Helper()
	const attack = "x\n::error::pwned\r::add-mask::a ##[error]b \x1b[31m\u202e](javascript:1) <img src=x onerror=1> | `a` **b** ![i](http://e.example/) www.e.example @octo #1 </code><script>\n```\n# h"
	var findings []lint.Finding
	for _, severity := range lint.Severities() {
		for _, path := range []string{attack, "::error file=x::y.py", "a,line=9:b%0A::error::.py", `"><script>.py`} {
			file := source.NewFile(path, "x = 1\n")
			findings = append(findings, lint.Finding{Check: check("DR101", "debug-enabled", severity), Message: attack, At: at(t, file, "1")})
		}
	}
	return &lint.Report{
		Findings: findings, Notices: []string{attack, "- a", "1. a", "# a"},
		Projects: []lint.ProjectInfo{{Root: attack, Django: attack, Settings: []lint.SettingsInfo{{Module: attack, File: attack, Role: "production", Why: attack}}}},
	}
}
