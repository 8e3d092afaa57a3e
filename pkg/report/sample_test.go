package report

import (
	"bytes"
	"flag"
	"io"
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

// written is what a format writes for a report.
func written(t *testing.T, write func(io.Writer, *lint.Report) error, r *lint.Report) string {
	t.Helper()
	var buffer bytes.Buffer
	require.NoError(t, write(&buffer, r))
	return buffer.String()
}

func text(o TextOptions) func(io.Writer, *lint.Report) error {
	return func(w io.Writer, r *lint.Report) error { return Text(w, r, o) }
}

// at is the place of a text in a file.
func at(t *testing.T, file *source.File, text string) source.Location {
	t.Helper()
	start := strings.Index(file.Text(), text)
	require.NotEqual(t, -1, start, text)
	return source.Location{File: file, Span: source.Span{Start: start, End: start + len(text)}}
}

const theSecret = "Xq7zW9vK3pJ5mB8yT2"

var (
	debugEnabled = &lint.Check{
		ID: "DR101", Name: "debug-enabled", Title: "DEBUG is on in production",
		Category: lint.Security, Severity: lint.Critical, CWE: []int{489, 11}, Django: []string{"security.W018"},
		Why:     "An error page shows the source, the settings and `locals()` to **everybody**.\n\nSee [the docs](https://docs.djangoproject.com/).",
		Fix:     "Let the default be safe:\n\n```python\nDEBUG = config(\"DEBUG\", default=False, cast=bool)\n```",
		FixLine: "make the default False, and set DEBUG=True on your own machine",
		Page:    "# debug-enabled\n\nAn error page shows the source.\n",
	}
	secretKeyInSource = &lint.Check{
		ID: "DR102", Name: "secret-key-in-source", Title: "SECRET_KEY is in the source",
		Category: lint.Security, Severity: lint.Critical, CWE: []int{798}, Why: "Whoever reads the source can sign sessions.",
		Fix: "Read it from the environment.", FixLine: "read it from the environment, without a default",
	}
	hstsDisabled = &lint.Check{
		ID: "DR108", Name: "hsts-disabled", Title: "HSTS is off", Category: lint.Security, Severity: lint.High,
		Why: "A first request over HTTP can be intercepted.", FixLine: "set SECURE_HSTS_SECONDS",
	}
	cookieInsecure = &lint.Check{
		ID: "DR114", Name: "csrf-cookie-insecure", Title: "The CSRF cookie travels over HTTP", Category: lint.Security,
		Severity: lint.Medium, Why: "It can be read on the way.", FixLine: "set CSRF_COOKIE_SECURE = True",
	}
	serverMissing = &lint.Check{
		ID: "DR301", Name: "application-server-missing", Title: "No application server", Category: lint.Dependencies,
		Severity: lint.Medium, Why: "runserver is not for production.", FixLine: "add gunicorn to requirements.txt",
	}
	loggingConfigured = &lint.Check{
		ID: "DR501", Name: "logging-not-configured", Title: "Logging is not configured", Category: lint.Logging,
		Severity: lint.Low, Why: "Errors go unseen.", Practice: "Logging", Pedantic: true,
	}
)

// sample is a report with one finding of each kind.
func sample(t *testing.T) *lint.Report {
	t.Helper()
	base := source.NewFile("config/settings/base.py", `from decouple import config

DEBUG = config("DEBUG", default="True", cast=bool)
SECRET_KEY = config("SECRET_KEY", default="`+theSecret+`"); OTHER = 1
LOGGING = {"version": 1}
`)
	production := source.NewFile("config/settings/production.py", "from .base import *\n\nMIDDLEWARE = [\n    'a.B',\n]\n")
	requirements := source.NewFile("requirements.txt", "Django==5.2\n# gunicorn==23.0\n")
	debug, key, star := at(t, base, `"True"`), at(t, base, `"`+theSecret+`"`), at(t, production, "from .base import *")
	module := []string{"config.settings.production"}
	middleware := at(t, production, "[\n    'a.B',\n]")
	return &lint.Report{
		Version: "0.1.0",
		Checks:  []*lint.Check{debugEnabled, secretKeyInSource, hstsDisabled, cookieInsecure, serverMissing, loggingConfigured},
		Projects: []lint.ProjectInfo{{Root: ".", Django: "5.2", Score: lint.Score{
			Overall: 52, AfterUrgent: 86, AfterFixes: 99,
			Categories: []lint.CategoryScore{
				{Category: lint.Security, Applies: true, Weight: 40, Value: 27, AfterFixes: 98},
				{Category: lint.API, Weight: 10},
			},
		}, Settings: []lint.SettingsInfo{
			{Module: "config.settings.production", File: production.Path(), Role: "production", Why: "named by the Dockerfile's ENV"},
			{Module: "config.settings.dev", File: "config/settings/dev.py", Role: "development", Why: "its name says so"},
		}}},
		Findings: []lint.Finding{
			{
				Check: debugEnabled, Confidence: lint.ConfidenceHigh, At: debug, Modules: module, Django: []string{"security.W018"},
				Message: "DEBUG is True unless the environment variable DEBUG is set",
				Related: []lint.Related{{At: star, Message: "inherited through this import"}},
				Flow: []lint.Related{
					{At: debug, Message: "the value is supplied here"},
					{At: star, Message: "and inherited through this import"},
				},
				Fixes: []lint.Fix{
					{Title: "Make False the default", Edits: []source.Edit{{Location: debug, New: `"False"`}}},
					{Title: "Let the environment decide, in two files", Safe: true, Edits: []source.Edit{
						{Location: source.Location{File: production, Span: source.Span{}}, New: "# DEBUG: see base.py\n"},
						{Location: at(t, base, `, cast=bool`), New: ""},
						{Location: at(t, base, `, default="True"`), New: ""},
					}},
				},
			},
			{
				Check: secretKeyInSource, Confidence: lint.ConfidenceMedium, At: key, Modules: module,
				Message: "SECRET_KEY is a literal, unless overridden by local_settings.py",
				Secrets: []source.Location{key},
				Fixes: []lint.Fix{
					{Title: "Read SECRET_KEY without a default", Edits: []source.Edit{{Location: at(t, base, `, default="`+theSecret+`"`), New: ""}}},
					{Title: "Never shown: it moves the secret", Edits: []source.Edit{{Location: key, New: `KEY = "` + theSecret + `"`}}},
					{Title: "Not for reviewdog: the secret lies between", Edits: []source.Edit{
						{Location: at(t, base, `; OTHER = 1`), New: ""},
						{Location: at(t, base, "SECRET_KEY = "), New: "KEY = "},
					}},
				},
			},
			{
				Check: hstsDisabled, Confidence: lint.ConfidenceHigh, At: middleware, Modules: module,
				Message: "SECURE_HSTS_SECONDS is 0 by default", Django: []string{"security.W004"},
			},
			{
				Check: serverMissing, Confidence: lint.ConfidenceHigh, At: at(t, requirements, "# gunicorn==23.0"),
				Message: "gunicorn is commented out",
			},
			{
				Check: cookieInsecure, Confidence: lint.ConfidenceLow, At: middleware, Modules: module, Rescue: "fly.toml",
				Message: "CSRF_COOKIE_SECURE is False by default",
			},
		},
		Hidden: 2,
		Practices: []lint.Practice{
			{Check: loggingConfigured, Message: "LOGGING configures handlers", At: at(t, base, `{"version": 1}`)},
		},
		Notices: []string{"security.W008 is silenced"},
		Secrets: []source.Location{key},
	}
}
