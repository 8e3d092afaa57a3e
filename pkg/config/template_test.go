package config_test

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/config"
)

var setting = regexp.MustCompile(`(?m)^#([a-z-]+ = )`)

func TestTheTemplateChangesNothing(t *testing.T) {
	c, err := config.Parse(config.OwnFile, config.Template())
	require.NoError(t, err)
	require.Equal(t, config.Config{File: config.OwnFile}, c)
}

// TestEveryKeyOfTheTemplateCanBeUsed takes all comment signs away.
func TestEveryKeyOfTheTemplateCanBeUsed(t *testing.T) {
	text := setting.ReplaceAllString(string(config.Template()), "$1")
	c, err := config.Parse(config.OwnFile, []byte(text))
	require.NoError(t, err)
	require.Equal(t, config.Config{
		File: config.OwnFile, Select: []string{"DR101", "hsts-disabled"}, Ignore: []string{"log-file-never-rotated"},
		Modules: []string{"config.settings.production"}, Root: "backend", Env: map[string]string{"SITE_NAME": "example"},
		EnvFiles: []string{"deploy/production.env"}, Exclude: []string{"legacy/**"}, Severity: map[string]string{"hsts-disabled": "low"},
		PerPathIgnores: map[string][]string{"legacy/**": {"DR108"}}, FailOn: "critical", FailOnNew: "high", MinSeverity: "note",
		Django: "5.2", TLS: "auto", Today: "2026-11-23", Limits: map[string]int{"file-size": 4_000_000},
	}, c)
}
