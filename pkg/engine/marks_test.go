package engine

import (
	"maps"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
)

const settingsHead = "INSTALLED_APPS = []\n"

// scored runs checks on a project of one settings module.
func scored(t *testing.T, settings string, more map[string]string, o Options) lint.Score {
	t.Helper()
	files := map[string]string{
		"manage.py":   "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')\n",
		"settings.py": settingsHead + settings,
	}
	maps.Copy(files, more)
	r, failed := Run(project.Load(tree.Memory(files), project.Options{}), o)
	require.Empty(t, failed)
	require.Len(t, r.Projects, 1)
	return r.Projects[0].Score
}

func badDebug() *lint.Check {
	return &lint.Check{ID: "X001", Name: "x", Category: lint.Security, Severity: lint.High, Run: lint.OnSetting("DEBUG", func(p *lint.Pass, s project.Setting) {
		p.Judge(s, lint.Judgement{Bad: lint.Truthy})
	})}
}

func TestScoreDoesNotDependOnWhatIsShown(t *testing.T) {
	o := Options{Checks: []*lint.Check{badDebug()}}
	want := scored(t, "DEBUG = True\n", nil, o)
	require.Equal(t, lint.Points(85), want.Categories[0].Value)
	o.MinSeverity = lint.Critical
	require.Equal(t, want, scored(t, "DEBUG = True\n", nil, o))
	o.Pedantic = true
	require.Equal(t, want, scored(t, "DEBUG = True\n", nil, o))
}

func TestSuppressedFindingsDoNotLowerTheScore(t *testing.T) {
	s := scored(t, "DEBUG = True  # djready: ignore[X001] it is a demonstration\n", nil, Options{Checks: []*lint.Check{badDebug()}})
	require.Equal(t, lint.FullMarks, s.Overall)
	require.Equal(t, []string{"1 suppressed by a comment in the source"}, s.NotCounted)
}

func TestWhereNothingWasJudgedThereIsNoScore(t *testing.T) {
	o := Options{Checks: []*lint.Check{badDebug()}}
	require.Equal(t, lint.Score{Missing: "the production settings were not analysed wholly"}, scored(t, "DEBUG = (\n", nil, o))
	o.Lint.Exact = true
	require.Equal(t, lint.Score{Missing: "with --exact nothing stands for production"}, scored(t, "", nil, o))
	few := Options{Checks: []*lint.Check{badDebug()}, Known: []*lint.Check{badDebug(), badDebug(), badDebug()}}
	require.Equal(t, lint.Score{Missing: "fewer than half of the checks ran"}, scored(t, "", nil, few))
}

func TestOnlyWhatIsThereIsMarked(t *testing.T) {
	applies := func(settings string, more map[string]string) map[lint.Category]bool {
		out := map[lint.Category]bool{}
		for _, c := range scored(t, settings, more, Options{}).Categories {
			out[c.Category] = c.Applies
		}
		return out
	}
	require.Equal(t, map[lint.Category]bool{
		lint.Security: true, lint.Configuration: true, lint.Logging: true,
		lint.Dependencies: false, lint.Database: false, lint.API: false, lint.Deployment: false,
	}, applies("", nil))
	require.Equal(t, map[lint.Category]bool{
		lint.Security: true, lint.Configuration: true, lint.Logging: true,
		lint.Dependencies: true, lint.Database: true, lint.API: true, lint.Deployment: true,
	}, applies("INSTALLED_APPS += ['rest_framework']\nDATABASES = {'default': {'ENGINE': 'x'}}\n", map[string]string{
		"requirements.txt": "Django\n", "Procfile": "web: gunicorn wsgi\n",
	}))
}
