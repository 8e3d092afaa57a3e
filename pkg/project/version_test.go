package project_test

import (
	"strings"
	"testing"
	"time"

	facts "github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/project"
	"github.com/stretchr/testify/require"
)

var november = time.Date(2026, time.November, 23, 0, 0, 0, 0, time.UTC)

func TestTheVersionOfDjangoIsReadWhereverItIsDeclared(t *testing.T) {
	tests := []struct {
		name, archive string
		want          string // the series that is judged by
		series        string // all that are admitted
	}{
		{"a pin", "-- requirements.txt --\nDjango==4.2.7\n", "4.2", "4.2"},
		{"a pre-release", "-- requirements.txt --\nDjango==5.2a1\n", "5.2", "5.2"},
		{"a prefix", "-- requirements.txt --\nDjango==4.2.*\n", "4.2", "4.2"},
		{"a compatible release", "-- requirements.txt --\ndjango~=5.1\n", "5.2", "5.1 5.2"},
		{"a range", "-- requirements.txt --\nDjango>=3.2,<5\n", "4.2", "3.2 4.0 4.1 4.2"},
		{"a lower bound", "-- requirements.txt --\nDjango>=5.2\n", "6.1", "5.2 6.0 6.1"},
		{"a series that is not known yet", "-- requirements.txt --\nDjango==7.0.1\n", "7.0", "7.0"},
		{"nothing", "", "5.2", ""},
		{"any version", "-- requirements.txt --\nDjango\n", "5.2", ""},
		{"a constraint", "-- requirements.txt --\n-c constraints.txt\nDjango\n-- constraints.txt --\ndjango==5.1.4\n", "5.1", "5.1"},
		{"a constraint on a range", "-- requirements.txt --\n-c constraints.txt\nDjango>=4.2\n-- constraints.txt --\ndjango<5.1\n", "5.0", "4.2 5.0"},
		{"a constraint alone requires nothing", "-- requirements.txt --\n-c constraints.txt\nwagtail\n-- constraints.txt --\ndjango<5.1\n", "5.2", ""},
		{"PEP 621", "-- pyproject.toml --\n[project]\ndependencies = ['Django>=4.2,<5.0']\n", "4.2", "4.2"},
		{"Poetry", "-- pyproject.toml --\n[tool.poetry.dependencies]\npython = '^3.11'\ndjango = '^4.1'\n", "4.2", "4.1 4.2"},
		{"a lock file before the range", "-- pyproject.toml --\n[tool.poetry.dependencies]\ndjango = '^4.1'\n-- poetry.lock --\n[[package]]\nname = 'django'\nversion = '4.1.9'\n", "4.1", "4.1"},
		{"uv", "-- pyproject.toml --\n[project]\ndependencies = ['django']\n-- uv.lock --\n[[package]]\nname = 'django'\nversion = '5.2.1'\n", "5.2", "5.2"},
		{"PDM", "-- pyproject.toml --\n[project]\ndependencies = ['django']\n-- pdm.lock --\n[[package]]\nname = 'django'\nversion = '6.0'\n", "6.0", "6.0"},
		{"Pipfile", "-- Pipfile --\n[packages]\ndjango = '~=3.2'\n", "3.2", "3.2"},
		{"Pipfile.lock", "-- Pipfile --\n[packages]\ndjango = '*'\n-- Pipfile.lock --\n{\"default\": {\"django\": {\"version\": \"==3.2.9\"}}}", "3.2", "3.2"},
		{"setup.cfg", "-- setup.cfg --\n[options]\ninstall_requires =\n  Django>=4.2,<5\n", "4.2", "4.2"},
		{"setup.py", "-- setup.py --\nfrom setuptools import setup\nsetup(name='x', install_requires=['Django==4.0.1'])\n", "4.0", "4.0"},
		{"setup.py with a name", "-- setup.py --\nimport setuptools\nREQUIRES = ['Django~=4.2.0']\nsetuptools.setup(install_requires=REQUIRES)\n", "4.2", "4.2"},
		{"setup.py that computes", "-- setup.py --\nfrom setuptools import setup\nsetup(install_requires=read('r'))\n", "5.2", ""},
		{"an extra for the production", "-- setup.py --\nfrom setuptools import setup\nsetup(extras_require={'dev': ['Django==1.8'], 'production': ['Django==4.1']})\n", "4.1", "4.1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := load(t, project.Options{Today: november}, startproject("", "app")+tt.archive)
			require.Len(t, found, 1)
			require.Equal(t, tt.want, found[0].Django.String())
			require.Equal(t, tt.series != "", found[0].Django.Declared)
			var series []string
			for _, v := range found[0].Django.Series {
				series = append(series, v.String())
			}
			require.Equal(t, tt.series, strings.Join(series, " "))
		})
	}
}

func TestTheUserSaysTheVersion(t *testing.T) {
	found := load(t, project.Options{Django: &facts.Version{Major: 3, Minor: 2}}, startproject("", "app")+"-- requirements.txt --\nDjango>=4.2\n")
	require.Equal(t, "3.2", found[0].Django.String())
	require.Empty(t, found[0].Django.Series)
	require.False(t, found[0].Django.At.IsZero(), "the place of the requirement stays")
}
