package checks_test

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/checktest"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/fix"
	"github.com/djready/djready/pkg/limit"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyparse"
	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/tree"
)

// settingsFile is the settings module of fuzzed projects, which manage.py names.
const settingsFile = "config/settings.py"

// besides are the files, one of which stands beside the settings.
func besides() []string {
	return []string{
		"config/urls.py", "shop/models.py", "shop/views.py", "config/base.py", "config/wsgi.py", "requirements.txt", "pyproject.toml", "Pipfile",
		"poetry.lock", "uv.lock", "setup.cfg", "environment.yml", "Dockerfile", ".dockerignore", "docker-compose.yml", ".env", "Procfile", "app.json", "app.yaml",
		"fly.toml", "render.yaml", "heroku.yml", "vercel.json", "start.sh", "nginx.conf", "Caddyfile", "traefik.yml", "supervisord.conf", "uwsgi.ini",
		"k8s/deployment.yaml", "chart/values.yaml", "chart/templates/app.yaml", "web.service", ".github/workflows/ci.yml", ".gitlab-ci.yml", "tox.ini", ".gitignore",
	}
}

// FuzzChecks holds for any settings and any file beside them that no check fails,
// that findings and practices stand within files, and that two runs write the same.
func FuzzChecks(f *testing.F) {
	addFixtures(f)
	f.Fuzz(func(t *testing.T, settings, beside string, which uint8) {
		files := fuzzed(settings, beside, which)
		r := judged(t, tree.Memory(files), checks.All()...)
		for _, found := range r.Findings {
			require.NotEmpty(t, found.Message)
			require.LessOrEqual(t, found.At.Span.Start, found.At.Span.End, found.Check.ID)
			if !found.At.IsZero() {
				require.LessOrEqual(t, found.At.Span.End, len(found.At.File.Text()), found.Check.ID)
				require.NotEmpty(t, found.At.Path(), found.Check.ID)
			}
			for _, each := range found.Fixes {
				require.NotEmpty(t, each.Edits, each.Title)
			}
		}
		require.Equal(t, written(t, r), written(t, judged(t, tree.Memory(files), checks.All()...)))
	})
}

// FuzzFixes holds for any settings and any file beside them that what is mended
// has no more errors of syntax than before, and that the report which fixing gives
// is that of the changed files.
func FuzzFixes(f *testing.F) {
	addFixtures(f)
	f.Fuzz(func(t *testing.T, settings, beside string, which uint8) {
		before := tree.Memory(fuzzed(settings, beside, which))
		judge := func(tr *tree.Tree) fix.Judged {
			r := judged(t, tr, checks.All()...)
			return fix.Judged{Shown: r, Whole: r}
		}
		result := fix.Mend(before, fix.Options{Unsafe: true, Judge: judge})
		after := map[string]string{}
		for _, c := range result.Changes {
			after[c.Path] = c.After
			require.NotEqual(t, c.Before, c.After, c.Path)
			if strings.HasSuffix(c.Path, ".py") {
				require.LessOrEqual(t, mistakes(c.After), mistakes(c.Before), c.After)
			}
		}
		require.Equal(t, written(t, judge(before.With(after)).Whole), written(t, result.After.Whole))
	})
}

func mistakes(text string) int {
	return len(pyparse.Parse("a.py", []byte(text), pyparse.Options{}).Errors)
}

// addFixtures adds the bad case of every check: its settings, and the first other
// file that a fuzzed project may have.
func addFixtures(f *testing.F) {
	for _, check := range checks.All() {
		for _, c := range checktest.Cases(f, filepath.Join(fixtures, check.Name)) {
			if c.Name != "bad" {
				continue
			}
			settings, beside, which := "", "", 0
			for name, text := range c.WithoutWants().Files {
				switch i := slices.IndexFunc(besides(), func(b string) bool { return filepath.Base(b) == filepath.Base(name) }); {
				case strings.Contains(name, "settings"):
					settings = text
				case i >= 0 && (beside == "" || i < which):
					beside, which = text, i
				}
			}
			if len(settings)+len(beside) < 4<<10 {
				f.Add(settings, beside, uint8(which))
			}
		}
	}
}

// fuzzed are the files of a project.
func fuzzed(settings, beside string, which uint8) map[string]string {
	files := map[string]string{
		"manage.py":    "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'config.settings')\n",
		settingsFile:   settings,
		"LICENSE":      "",
		"shop/apps.py": "",
	}
	files[besides()[int(which)%len(besides())]] = beside
	return files
}

func judged(t *testing.T, tr *tree.Tree, all ...*lint.Check) *lint.Report {
	t.Helper()
	day := time.Date(2026, time.November, 23, 0, 0, 0, 0, time.UTC)
	projects := project.Load(tr, project.Options{Today: day, Limits: limit.Limits{Steps: 20_000, AllSteps: 100_000, Worlds: 8, FileSize: 1 << 14}})
	r, failures := engine.Run(projects, engine.Options{Checks: all, Known: all, Pedantic: true, Today: day})
	for _, failure := range failures {
		t.Fatalf("%v\n%s", failure, failure.Stack)
	}
	return r
}

func written(t *testing.T, r *lint.Report) string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, report.JSON(&out, r))
	return out.String()
}
