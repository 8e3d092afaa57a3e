package engine_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
	"github.com/djready/djready/pkg/value"
)

const settings = "import os\nSECRET_KEY = os.environ['K']\nDEBUG_LEVEL = os.environ.get('LEVEL', 'low')\n"

func projects(files map[string]string) []*project.Project {
	files["manage.py"] = ""
	return project.Load(tree.Memory(files), project.Options{})
}

// level is a check of the setting DEBUG_LEVEL, which is bad where it is "low".
func level(id string, severity lint.Severity) *lint.Check {
	return &lint.Check{ID: id, Name: "level-" + id, Severity: severity, Run: lint.OnSetting("DEBUG_LEVEL", func(p *lint.Pass, s project.Setting) {
		p.Judge(s, lint.Judgement{Bad: lint.Equals(value.Str("low")), Good: "the level is high"})
	})}
}

func run(t *testing.T, files map[string]string, options engine.Options) *lint.Report {
	t.Helper()
	report, failed := engine.Run(projects(files), options)
	require.Empty(t, failed)
	return report
}

func shown(r *lint.Report) []string {
	var out []string
	for _, f := range r.Findings {
		out = append(out, fmt.Sprintf("%s %s %s", f.Check.ID, f.Confidence, f.Message))
	}
	return out
}

func TestFindingsAreOrderedWorstFirst(t *testing.T) {
	r := run(t, map[string]string{"settings.py": settings}, engine.Options{Checks: []*lint.Check{level("DR002", lint.Low), level("DR001", lint.High)}})
	require.Equal(t, []string{
		"DR001 high DEBUG_LEVEL is 'low' unless the environment variable LEVEL is set",
		"DR002 high DEBUG_LEVEL is 'low' unless the environment variable LEVEL is set",
	}, shown(r))
}

func TestWhatADeploymentFileMendsIsOfLowConfidence(t *testing.T) {
	files := map[string]string{"settings.py": settings, "Dockerfile": "FROM python\nENV LEVEL=high\n"}
	quiet := run(t, files, engine.Options{Checks: []*lint.Check{level("DR001", lint.High)}})
	require.Empty(t, quiet.Findings)
	require.Equal(t, 1, quiet.Hidden)
	require.Len(t, quiet.Practices, 1)
	pedantic := run(t, files, engine.Options{Checks: []*lint.Check{level("DR001", lint.High)}, Pedantic: true})
	require.Equal(t, []string{"DR001 low DEBUG_LEVEL is 'low' unless the environment variable LEVEL is set; Dockerfile rescues it"}, shown(pedantic))
	require.Equal(t, "Dockerfile", pedantic.Findings[0].Rescue)
}

func TestWhatIsHidden(t *testing.T) {
	check := level("DR001", lint.Medium)
	files := func() map[string]string { return map[string]string{"settings.py": settings} }
	r := run(t, files(), engine.Options{Checks: []*lint.Check{check}, MinSeverity: lint.High})
	require.Empty(t, r.Findings)
	require.Zero(t, r.Hidden, "what is too mild is not wanted at all")
	require.Len(t, r.Milder, 1, "but an upload must not close its alert")

	r = run(t, files(), engine.Options{Checks: []*lint.Check{check}, Covers: func(path string) bool { return path != "settings.py" }})
	require.Empty(t, r.Findings)
	require.Zero(t, r.Hidden)

	check.Pedantic = true
	r = run(t, files(), engine.Options{Checks: []*lint.Check{check}, MinSeverity: lint.High})
	require.Empty(t, r.Milder)
	require.Zero(t, r.Hidden)
	r = run(t, files(), engine.Options{Checks: []*lint.Check{check}})
	require.Empty(t, r.Findings)
	require.Equal(t, 1, r.Hidden)
}

func TestOneFindingForSeveralModules(t *testing.T) {
	r := run(t, map[string]string{
		"base.py": settings, "a_production.py": "from base import *\n", "b_production.py": "from base import *\n",
		"Dockerfile": "FROM python\nENV DJANGO_SETTINGS_MODULE=a_production\n", "Dockerfile.second": "FROM python\nENV DJANGO_SETTINGS_MODULE=b_production\n",
	}, engine.Options{Checks: []*lint.Check{level("DR001", lint.High)}})
	require.Len(t, r.Findings, 1)
	require.Equal(t, []string{"a_production", "b_production"}, r.Findings[0].Modules)
	require.NotEmpty(t, r.Findings[0].Flow, "it is inherited through an import")
}

func TestACheckThatPanicsFailsAlone(t *testing.T) {
	broken := &lint.Check{ID: "DR000", Name: "broken", Run: lint.OnSettings(func(*lint.Pass) { panic("oh") })}
	report, failed := engine.Run(projects(map[string]string{"settings.py": settings}), engine.Options{Checks: []*lint.Check{broken, level("DR001", lint.High)}})
	require.Len(t, failed, 1)
	require.ErrorContains(t, failed[0], "broken (DR000) failed: oh")
	require.Len(t, report.Findings, 1)
}

func TestTheSecretsOfTheSettingsAreKnownWhateverRuns(t *testing.T) {
	r := run(t, map[string]string{"settings.py": "SECRET_KEY = 'hush'\nDATABASES = {'default': {'PASSWORD': 'alsohush'}}\nURL = 'postgres://u:p@h/d'\n"}, engine.Options{})
	var texts []string
	for _, at := range r.Secrets {
		texts = append(texts, at.Text())
	}
	require.Equal(t, []string{"'hush'", "'alsohush'", "'postgres://u:p@h/d'"}, texts)
}

func TestWhatADeploymentFileMakesUnknownIsNotRescued(t *testing.T) {
	files := map[string]string{
		"settings.py": "import os, thing\nSECRET_KEY = os.environ['K']\nDEBUG_LEVEL = 'low'\nif os.environ.get('MODE') == 'x':\n    DEBUG_LEVEL = thing.level()\n",
		"Dockerfile":  "FROM python\nENV MODE=x\n",
	}
	r := run(t, files, engine.Options{Checks: []*lint.Check{level("DR001", lint.High)}, Pedantic: true})
	require.Equal(t, []string{"DR001 low DEBUG_LEVEL is 'low'; whether Dockerfile rescues it is not known"}, shown(r))
	require.Empty(t, r.Findings[0].Rescue)
}
