package project_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/project"
)

// django is the least project that reads a few variables.
const django = `-- manage.py --
import os
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "app.settings")
-- app/__init__.py --
-- app/settings.py --
import os
SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = []
MODE = os.environ.get("MODE", "unset")
`

// variables are what the files set, without what a platform always sets.
func variables(p *project.Project) []string {
	var out []string
	for _, v := range p.Deployment.Variables {
		value := "?"
		if v.Known {
			value = v.Value
		}
		if !strings.HasPrefix(v.Source, "the platform") {
			out = append(out, v.Name+"="+value+" by "+v.Source)
		}
	}
	return out
}

// mode is what the settings read from the deployed environment.
func mode(p *project.Project) []string { return show(p.Production()[0].Settings.Get("MODE")) }

func TestEveryKindOfFileSetsVariables(t *testing.T) {
	tests := []struct {
		name, archive string
		want          []string
	}{
		{
			"the image's last stage",
			"-- Dockerfile --\nFROM python AS dev\nENV MODE=dev\nFROM python\nARG KIND=live\nENV MODE=$KIND\nRUN MODE=build ./manage.py check\n",
			[]string{"MODE=live by the last stage of Dockerfile"},
		},
		{"an image that holds nothing of the repository", "-- Dockerfile --\nFROM debian\nENV MODE=live\n", []string{"MODE=live by the last stage of Dockerfile"}},
		{
			"an argument without default",
			"-- Dockerfile --\nFROM python\nARG MODE\nENV MODE=${MODE}\n",
			[]string{"MODE=? by the last stage of Dockerfile"},
		},
		{
			"the stage for production, where the last one is for tests",
			"-- Dockerfile --\nFROM python AS production\nENV MODE=live\nFROM production AS test\nENV MODE=test\n",
			[]string{"MODE=live by the stage production of Dockerfile"},
		},
		{
			"app.json",
			"-- app.json --\n{\"env\": {\"MODE\": {\"value\": \"live\"}, \"KEY\": {\"generator\": \"secret\"}, \"ASKED\": {}, \"OPTIONAL\": {\"required\": false}}}\n",
			[]string{"KEY=? by app.json", "ASKED=? by app.json", "MODE=live by app.json"},
		},
		{"heroku.yml", "-- heroku.yml --\nsetup:\n  config:\n    MODE: live\n", []string{"MODE=live by heroku.yml"}},
		{
			"a Procfile's line",
			"-- Procfile --\nweb: MODE=live gunicorn app.wsgi --env KIND=x -e OTHER=$HOME\nworker: MODE=work celery -A app worker\n",
			[]string{"MODE=live by Procfile", "KIND=x by Procfile", "OTHER=? by Procfile"},
		},
		{
			"render.yaml",
			"-- render.yaml --\nservices:\n- type: web\n  name: site\n  startCommand: gunicorn app.wsgi\n  envVars:\n  - key: MODE\n    value: live\n  - key: KEY\n    generateValue: true\n- type: worker\n  name: jobs\n  envVars:\n  - key: MODE\n    value: work\n- type: web\n  name: front\n  startCommand: npm start\n  envVars:\n  - key: MODE\n    value: front\n",
			[]string{"KEY=? by render.yaml", "MODE=live by render.yaml"},
		},
		{"fly.toml", "-- fly.toml --\n[env]\nMODE = 'live'\n-- fly.staging.toml --\n[env]\nMODE = 'staging'\n", []string{"MODE=live by fly.toml"}},
		{"app.yaml of App Engine", "-- app.yaml --\nruntime: python312\nenv_variables:\n  MODE: live\n", []string{"MODE=live by app.yaml"}},
		{"vercel.json", "-- vercel.json --\n{\"builds\": [{\"src\": \"app/wsgi.py\", \"use\": \"@vercel/python\"}], \"env\": {\"MODE\": \"live\"}}\n", []string{"MODE=live by vercel.json"}},
		{
			"a systemd unit, with a tracked environment file",
			"-- deploy/site.service --\n[Service]\nEnvironment=\"MODE=live\"\nEnvironmentFile=/srv/site/deploy/site.env\nExecStart=/srv/venv/bin/gunicorn app.wsgi\n-- deploy/site.env --\nKIND=x\n",
			[]string{"KIND=x by deploy/site.env", "MODE=live by deploy/site.service"},
		},
		{
			"a Kubernetes Deployment with the ConfigMap beside it",
			"-- k8s/web.yaml --\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n    spec:\n      containers:\n      - name: web\n        image: example/site:1\n        envFrom:\n        - configMapRef: {name: settings}\n        env:\n        - name: KEY\n          valueFrom: {secretKeyRef: {name: s, key: k}}\n-- k8s/settings.yaml --\nkind: ConfigMap\nmetadata: {name: settings}\ndata:\n  MODE: live\n-- k8s/db.yaml --\nkind: StatefulSet\nspec:\n  template:\n    spec:\n      containers:\n      - name: db\n        image: postgres:16\n        env: [{name: MODE, value: database}]\n",
			[]string{"KEY=? by k8s/web.yaml", "MODE=live by k8s/web.yaml"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, variables(one(t, django+tt.archive))) })
	}
}

func TestAConfigMapsValueIsPlacedInItsOwnFile(t *testing.T) {
	p := one(t, django+"-- k8s/web.yaml --\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n      - name: web\n        command: [gunicorn]\n        envFrom:\n        - configMapRef: {name: settings}\n-- k8s/settings.yaml --\nkind: ConfigMap\nmetadata: {name: settings}\ndata:\n  MODE: live\n")
	v := p.Deployment.Variables[0]
	require.Equal(t, "k8s/settings.yaml", v.Location.Path())
	require.Equal(t, "live", v.Location.Text())
	require.Equal(t, 4, v.Line)
}

func TestWhatIsNotForProductionSetsNothing(t *testing.T) {
	tests := []struct{ name, archive string }{
		{"a developer's Dockerfile", "-- Dockerfile.dev --\nFROM python\nENV MODE=dev\n"},
		{"continuous integration", "-- .github/actions/x/Dockerfile --\nFROM python\nENV MODE=ci\n"},
		{"an example", "-- Procfile.example --\nweb: MODE=x gunicorn app.wsgi\n"},
		{"the image of a web server", "-- nginx/Dockerfile --\nFROM python AS static\nRUN pip install django\nFROM nginx\nENV MODE=x\nCOPY --from=static /s /s\n"},
		{"a frontend's image", "-- front/package.json --\n{}\n-- front/Dockerfile --\nFROM python\nENV MODE=x\n"},
		{"React Native's app.json", "-- app.json --\n{\"name\": \"x\", \"expo\": {}, \"env\": {\"MODE\": {\"value\": \"x\"}}}\n"},
		{"a frontend's vercel.json", "-- vercel.json --\n{\"env\": {\"MODE\": \"x\"}}\n"},
		{"another program's app.yaml", "-- app.yaml --\nname: x\nenv_variables:\n  MODE: x\n"},
		{"a unit of another program", "-- deploy/backup.service --\n[Service]\nEnvironment=COLOUR=x\nExecStart=/usr/bin/restic\n"},
		{"an image of a web server on Python's", "-- Dockerfile --\nFROM python\nENV MODE=x\nCMD caddy run\n"},
		{"the plain image, beside one for production", "-- Dockerfile --\nFROM python\nENV MODE=dev\n-- Dockerfile.prod --\nFROM python\n-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    volumes: ['.:/code']\n-- docker-compose.prod.yml --\nservices:\n  web:\n    build: {context: ., dockerfile: Dockerfile.prod}\n"},
		{"an image that only services for development are built from", "-- Dockerfile --\nFROM python\nENV MODE=dev\nCMD python manage.py runserver\n-- docker-compose.yml --\nservices:\n  web:\n    build: .\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Empty(t, variables(one(t, django+tt.archive))) })
	}
}

func TestPlatformsAlwaysSetTheirFlags(t *testing.T) {
	for file, want := range map[string][]string{
		"Procfile": {"DYNO", "PORT"}, "render.yaml": {"RENDER"}, "fly.toml": {"FLY_APP_NAME"}, "app.yaml": {"GAE_ENV"}, "vercel.json": {"VERCEL"},
	} {
		text := map[string]string{
			"Procfile": "web: gunicorn app.wsgi\n", "render.yaml": "services:\n- type: web\n", "fly.toml": "app = 'x'\n", "app.yaml": "runtime: python312\n", "vercel.json": `{"builds": [{"src": "app/wsgi.py"}]}`,
		}[file]
		var names []string
		for _, v := range one(t, django+"-- "+file+" --\n"+text).Deployment.Variables {
			require.False(t, v.Known)
			names = append(names, v.Name)
		}
		require.Equal(t, want, names, file)
	}
}

func TestTheNearerToTheProgramWins(t *testing.T) {
	const image = "-- Dockerfile --\nFROM python\nENV MODE=image\nCOPY . /code\nENTRYPOINT [\"/code/start.sh\"]\nCMD [\"gunicorn\", \"app.wsgi\"]\n"
	const compose = "-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    environment:\n      MODE: service\n"
	const script = "-- start.sh --\n#!/bin/sh\nexport MODE=script\nexec \"$@\"\n"
	tests := []struct{ name, archive, want string }{
		{"the image alone", image, "'image'"},
		{"the service over its image", image + compose, "'service'"},
		{"the service over another image", image + compose + "-- Dockerfile.alpine --\nFROM python\nENV MODE=alpine\n", "'service'"},
		{"a file for production over one that says nothing", image + "-- docker-compose.prod.yml --\nservices:\n  web:\n    build: .\n    environment:\n      MODE: production\n-- site.service --\n[Service]\nEnvironment=MODE=unit\nExecStart=gunicorn app.wsgi\n", "'production'"},
		{"the script over the service", image + compose + script, "'script'"},
		{"the command line over the script", image + compose + "    command: gunicorn --env MODE=option app.wsgi\n" + script, "'option'"},
		{"production over what says nothing", image + compose + "-- docker-compose.prod.yml --\nservices:\n  web:\n    build: .\n    environment:\n      MODE: production\n", "'production'"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, []string{tt.want}, mode(one(t, django+tt.archive))) })
	}
}

func TestEachModuleRunsInItsOwnEnvironment(t *testing.T) {
	p := one(t, "-- manage.py --\n-- app/settings/__init__.py --\n-- app/settings/base.py --\nimport os\nSECRET_KEY = 'x'\nINSTALLED_APPS = []\nMODE = os.environ.get('MODE')\nDYNO = 'DYNO' in os.environ\n"+
		"-- app/settings/production.py --\nfrom .base import *\n-- app/settings/heroku.py --\nfrom .base import *\n"+
		"-- Dockerfile --\nFROM python\nENV MODE=image DJANGO_SETTINGS_MODULE=app.settings.production\n"+
		"-- app.json --\n{\"env\": {\"DJANGO_SETTINGS_MODULE\": \"app.settings.heroku\", \"MODE\": \"heroku\"}}\n")
	require.Equal(t, []string{"app.settings.production: named by the last stage of Dockerfile", "app.settings.heroku: named by app.json"}, judged(p))
	production, heroku := p.Production()[0].Settings, p.Production()[1].Settings
	require.Equal(t, []string{"'image'"}, show(production.Get("MODE")))
	require.Equal(t, []string{"False"}, show(production.Get("DYNO")))
	require.Equal(t, []string{"'heroku'"}, show(heroku.Get("MODE")))
	require.Equal(t, []string{"True"}, show(heroku.Get("DYNO")))
}

func TestDevelopmentSettingsThatAreDeployedAreNoted(t *testing.T) {
	p := one(t, base+"-- site_/settings/production.py --\nfrom .base import *\n-- Dockerfile --\nFROM python\nENV DJANGO_SETTINGS_MODULE=site_.settings.dev\nCMD [\"gunicorn\"]\n")
	require.Equal(t, []string{"site_.settings.production: its name says so"}, judged(p))
	require.Len(t, p.DevelopmentDeployed, 1)
	require.Equal(t, "site_.settings.dev", p.DevelopmentDeployed[0].Value)
	require.Equal(t, "the last stage of Dockerfile", p.DevelopmentDeployed[0].Source)

	overridden := one(t, base+"-- site_/settings/production.py --\nfrom .base import *\n-- Dockerfile --\nFROM python\nENV DJANGO_SETTINGS_MODULE=site_.settings.dev\nCMD [\"gunicorn\"]\n"+
		"-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    environment:\n      DJANGO_SETTINGS_MODULE: site_.settings.production\n")
	require.Empty(t, overridden.DevelopmentDeployed, "the service says otherwise")
}

func TestAModeThatAPlatformAsksForIsProduction(t *testing.T) {
	m := one(t, switched+"-- render.yaml --\nservices:\n- type: web\n  envVars:\n  - key: ENVIRONMENT\n    sync: false\n").Production()[0]
	require.Equal(t, []string{"True"}, show(m.Settings.Get("SECURE_SSL_REDIRECT")))
	require.False(t, m.Settings.Switches[0].OptIn)
	require.Equal(t, "render.yaml", m.Settings.Switches[0].SetBy.Path())
}
