package project_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTheRequirementsOfProductionAreRead(t *testing.T) {
	lists := func(names ...string) string {
		out := ""
		for _, name := range names {
			out += "-- " + name + " --\nDjango==5.2\n"
		}
		return out
	}
	tests := []struct {
		name, archive string
		want          []string
	}{
		{"beside manage.py", lists("requirements.txt", "dev-requirements.txt", "requirements-test.txt", "docs/requirements.txt", "old/requirements.txt"), []string{"requirements.txt"}},
		{"those for production and what they include", lists("requirements/base.txt", "requirements/dev.txt", "requirements/unused.txt") + "-- requirements/production.txt --\n-r base.txt\n", []string{"requirements/base.txt", "requirements/production.txt"}},
		{"what pip-compile made, not what it read", lists("requirements.in", "requirements.txt"), []string{"requirements.txt"}},
		{
			"what the image installs",
			lists("requirements.txt", "requirements/base.txt", "requirements/server.txt") + "-- Dockerfile --\nFROM python AS build\nCOPY ./requirements /wheels/\nRUN pip wheel -r /wheels/server.txt\nFROM python\nCOPY --from=build /w /w\n",
			[]string{"requirements/server.txt"},
		},
		{
			"what the image installs under another name",
			lists("requirements.txt", "deploy/live.txt") + "-- Dockerfile --\nFROM python\nCOPY deploy/live.txt /tmp/requirements.txt\nRUN pip install -r /tmp/requirements.txt\n",
			[]string{"deploy/live.txt"},
		},
		{
			"what a platform's build command installs",
			lists("requirements.txt", "requirements/base.txt") + "-- render.yaml --\nservices:\n- type: web\n  buildCommand: pip install -r requirements/base.txt\n",
			[]string{"requirements/base.txt"},
		},
		{
			"a file that the image makes itself",
			"-- pyproject.toml --\n[project]\ndependencies = ['Django==5.2']\n-- Dockerfile --\nFROM python\nRUN poetry export -o requirements.txt && pip install -r requirements.txt\n",
			[]string{"pyproject.toml"},
		},
		{
			"a pyproject.toml that requires nothing",
			"-- pyproject.toml --\n[tool.ruff]\n" + lists("backend/requirements.txt"),
			[]string{"backend/requirements.txt", "pyproject.toml"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, one(t, django+tt.archive).Requirements.Files) })
	}
}

func TestAProjectBelowTheTopReadsTheListsAboveIt(t *testing.T) {
	p := one(t, startproject("backend/", "app")+"-- requirements/base.txt --\nDjango==4.2\n-- front/requirements.txt --\nDjango==3.2\n-- front/main.py --\n")
	require.Equal(t, []string{"requirements/base.txt"}, p.Requirements.Files)

	own := one(t, startproject("{{cookiecutter.slug}}/", "app")+"-- {{cookiecutter.slug}}/pyproject.toml --\n[project]\ndependencies = ['Django==5.2']\n-- pyproject.toml --\n[project]\ndependencies = ['cookiecutter', 'Django==3.2']\n")
	require.Equal(t, []string{"{{cookiecutter.slug}}/pyproject.toml"}, own.Requirements.Files, "the template's own tools are not the project's")
}
