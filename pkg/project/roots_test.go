package project_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
)

// startproject is what django-admin makes, in a directory.
func startproject(dir, name string) string {
	return "-- " + dir + "manage.py --\nimport os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', '" + name + ".settings')\n" +
		"-- " + dir + name + "/__init__.py --\n-- " + dir + name + "/settings.py --\nSECRET_KEY = 'x'\nINSTALLED_APPS = []\n" +
		"-- " + dir + name + "/wsgi.py --\nimport os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', '" + name + ".settings')\n"
}

func TestEveryProjectOfARepositoryIsFound(t *testing.T) {
	tests := []struct {
		name, archive string
		want          []string
	}{
		{"two beside each other", startproject("shop/", "shop") + startproject("blog/", "blog"), []string{"blog blog.settings", "shop shop.settings"}},
		{"one inside the other", startproject("", "shop") + startproject("services/blog/", "blog") + "-- services/blog/blog/settings_production.py --\nfrom .settings import *\n", []string{". shop.settings", "services/blog blog.settings_production"}},
		{"a template", startproject("{{cookiecutter.slug}}/", "config"), []string{"{{cookiecutter.slug}} config.settings"}},
		{"an example beside the project", startproject("", "shop") + startproject("example/", "demo"), []string{". shop.settings"}},
		{"nothing but the tests of a library", startproject("tests/", "site_"), []string{"tests site_.settings"}},
		{
			"manage.py outside the directory that it adds to the path",
			"-- bin/manage.py --\n-- manage.py --\nimport os, sys\nsys.path.insert(0, 'src')\nos.environ['DJANGO_SETTINGS_MODULE'] = 'shop.settings'\n-- src/shop/__init__.py --\n-- src/shop/settings.py --\nSECRET_KEY = 'x'\n",
			[]string{"src shop.settings"},
		},
		{
			"without manage.py, beside one with it",
			startproject("shop/", "shop") + "-- api/core/__init__.py --\n-- api/core/settings.py --\nSECRET_KEY = 'x'\n-- api/core/asgi.py --\nimport os\nos.environ['DJANGO_SETTINGS_MODULE'] = 'core.settings'\n-- web/wsgi.py --\nfrom flask import Flask\n",
			[]string{"api core.settings", "shop shop.settings"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, p := range load(t, project.Options{}, tt.archive) {
				require.Len(t, p.Production(), 1)
				got = append(got, p.Root+" "+p.Production()[0].Name)
			}
			require.Equal(t, tt.want, got)
		})
	}
}

func TestFilesBelongToTheirProject(t *testing.T) {
	found := load(t, project.Options{}, startproject("shop/", "shop")+startproject("blog/", "blog")+
		"-- shop/docker/Dockerfile --\nFROM python\nENV KIND=shop\n-- shop/requirements/base.txt --\nDjango==5.2\n"+
		"-- blog/Dockerfile --\nFROM python\nENV KIND=blog\n-- blog/requirements.txt --\nDjango==4.2\n"+
		"-- docker/blog/Dockerfile --\nFROM python\nCOPY blog /code\nENV OTHER=blog\n"+
		"-- docker/Dockerfile --\nFROM python\nCOPY . /code\nENV BOTH=x\n"+
		"-- jobs/pyproject.toml --\n[project]\nname = 'jobs'\ndependencies = ['Django==3.2']\n-- jobs/Dockerfile --\nFROM python\nENV KIND=jobs\n")
	blog, shop := found[0], found[1]
	require.Equal(t, []string{"KIND=blog by the last stage of blog/Dockerfile", "BOTH=x by the last stage of docker/Dockerfile", "OTHER=blog by the last stage of docker/blog/Dockerfile"}, variables(blog))
	require.Equal(t, []string{"BOTH=x by the last stage of docker/Dockerfile", "KIND=shop by the last stage of shop/docker/Dockerfile"}, variables(shop))
	require.Equal(t, "4.2", blog.Django.String())
	require.Equal(t, "5.2", shop.Django.String())
}

func TestAModuleThatTheImageMovesIsFound(t *testing.T) {
	tests := []struct{ name, dockerfile string }{
		{"copied", "FROM python\nWORKDIR /srv\nCOPY . .\nCOPY deploy/config.py app/live.py\nENV DJANGO_SETTINGS_MODULE=app.live\n"},
		{"copied by a command", "FROM python\nWORKDIR /srv\nCOPY . .\nRUN cp -v deploy/config.py /srv/app/live.py\nENV DJANGO_SETTINGS_MODULE=app.live\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := one(t, "-- manage.py --\n-- app/__init__.py --\n-- app/common.py --\nSECRET_KEY = 'x'\nINSTALLED_APPS = []\n-- deploy/config.py --\nfrom .common import *\n-- Dockerfile --\n"+tt.dockerfile)
			require.Equal(t, []string{"app.live: named by the last stage of Dockerfile"}, judged(p))
			require.Equal(t, "deploy/config.py", p.Production()[0].File)
		})
	}
}

// Settings in the documentation are for the tool that builds it.
func TestDocumentationIsNoProject(t *testing.T) {
	files := map[string]string{"docs/settings.py": "SECRET_KEY = 'x'\nINSTALLED_APPS = []\n", "package/__init__.py": ""}
	require.Empty(t, project.Load(tree.Memory(files), project.Options{}))
	require.Len(t, project.Load(tree.Memory(files), project.Options{Modules: []string{"settings"}}), 1)
}

// A module that the user names is one whatever its file is called.
func TestAModuleThatTheUserNamesIsFound(t *testing.T) {
	found := project.Load(tree.Memory(map[string]string{"deploy/conf/live.py": "SECRET_KEY = 'x'\nDEBUG = True\n"}), project.Options{Modules: []string{"conf.live"}})
	require.Len(t, found, 1)
	require.Equal(t, "deploy", found[0].Root)
	require.Equal(t, "deploy/conf/live.py", found[0].Production()[0].File)
}
