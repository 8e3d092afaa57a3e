package manifest

import (
	"testing"

	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

// summary is what a test compares of a deployed service.
type summary struct {
	Name, Kind         string
	Environment        []fact
	Generated, Unknown []string
	Groups, Files      []string
	Processes          []string
	Mounts             []string
}

func summarise(d *Deployment) []summary {
	var result []summary
	for _, s := range d.Services {
		r := summary{Name: s.Name, Kind: s.Kind, Environment: facts(s.Environment)}
		r.Generated, r.Unknown, r.Groups = bareNames(s.Generated), bareNames(s.External), bareNames(s.Groups)
		for _, f := range s.EnvFiles {
			r.Files = append(r.Files, f.Path)
		}
		for _, p := range s.Processes {
			r.Processes = append(r.Processes, p.Name+": "+p.Command.Location.Text())
		}
		for _, m := range s.Mounts {
			r.Mounts = append(r.Mounts, m.Location.Text())
		}
		result = append(result, r)
	}
	return result
}

func bareNames(names []BareName) []string {
	var result []string
	for _, n := range names {
		result = append(result, n.Location.Text())
	}
	return result
}

func TestDeployments(t *testing.T) {
	for _, c := range []struct {
		name  string
		parse func(*source.File) *Deployment
		text  string
		want  []summary
	}{
		{"Procfile", ParseProcfile, "web: gunicorn site.wsgi --log-file -  \r\n\n# note\nrelease: python manage.py migrate\n", []summary{{
			Processes: []string{"web: gunicorn site.wsgi --log-file -", "release: python manage.py migrate"},
		}}},
		{"app.json", ParseAppJSON, `{"name": "x", "env": {
	"A": "plain", "B": {"value": "v", "required": true}, "C": {"generator": "secret"},
	"D": {"description": "ask"}, "E": {"required": false}}, "scripts": {"postdeploy": "python manage.py migrate"}}`, []summary{{
			Environment: []fact{{"A=plain", `"plain"`}, {"B=v", `"v"`}}, Generated: []string{"C"}, Unknown: []string{"D"},
			Processes: []string{`postdeploy: "python manage.py migrate"`},
		}}},
		{"heroku.yml", ParseHerokuYAML, "setup:\n  config:\n    DEBUG: 'True'\nbuild:\n  docker:\n    web: Dockerfile\nrelease:\n  command:\n    - python manage.py migrate\nrun:\n  web: gunicorn x\n  worker: {command: [celery -A x worker], image: web}\n", []summary{{
			Environment: []fact{{"DEBUG=True", "'True'"}},
			Processes:   []string{"web: gunicorn x", "worker: celery -A x worker", "release: python manage.py migrate"},
		}}},
		{"fly.toml", ParseFly, "app = \"site\"\n[env]\nDEBUG = \"0\"\nPORT = 8000\n[processes]\nweb = 'gunicorn x'\n[deploy]\nrelease_command = \"python manage.py migrate\"\n[[mounts]]\nsource = \"d\"\ndestination = \"/data\"\n", []summary{{
			Name: "site", Environment: []fact{{"DEBUG=0", `"0"`}, {"PORT=8000", "8000"}},
			Processes: []string{"web: 'gunicorn x'", `release: "python manage.py migrate"`}, Mounts: []string{"/data"},
		}}},
		{"render.yaml", ParseRender, `envVarGroups:
  - name: shared
    envVars: [{key: G, value: group}]
services:
  - type: web
    name: site
    plan: free
    buildCommand: ./build.sh
    startCommand: gunicorn x
    envVars:
      - key: DEBUG
        value: "False"
      - {key: SECRET_KEY, generateValue: true}
      - {key: STRIPE, sync: false}
      - key: DATABASE_URL
        fromDatabase: {name: db, property: connectionString}
      - fromGroup: shared
      - fromGroup: elsewhere
    disk: {name: d, mountPath: /var/data}
`, []summary{{
			Name: "site", Kind: "web", Environment: []fact{{"DEBUG=False", `"False"`}, {"G=group", "group"}},
			Generated: []string{"SECRET_KEY"}, Unknown: []string{"STRIPE", "DATABASE_URL"}, Groups: []string{"elsewhere"},
			Processes: []string{"build: ./build.sh", "start: gunicorn x"}, Mounts: []string{"/var/data"},
		}}},
		{"app.yaml", ParseAppYAML, "runtime: python312\nentrypoint: gunicorn -b :$PORT x\nenv_variables:\n  SECRET_KEY: 'literal'\n", []summary{{
			Kind: "python312", Environment: []fact{{"SECRET_KEY=literal", "'literal'"}}, Processes: []string{"web: gunicorn -b :$PORT x"},
		}}},
		{"vercel.json", ParseVercel, `{"env": {"A": "1", "B": "@secret"}, "buildCommand": "./b.sh"}`, []summary{{
			Environment: []fact{{"A=1", `"1"`}}, Unknown: []string{"B"}, Processes: []string{`build: "./b.sh"`},
		}}},
		{"Kubernetes", ParseKubernetes, `apiVersion: v1
kind: ConfigMap
metadata: {name: site}
data:
  DEBUG: "0"
---
apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: web
          command: ["gunicorn"]
          args: [x]
          envFrom:
            - configMapRef: {name: site}
            - secretRef: {name: keys}
          env:
            - name: HOST
              value: example.com
            - name: URL
              value: http://$(HOST)
            - name: PW
              valueFrom: {secretKeyRef: {name: keys, key: pw}}
            - {name: D, valueFrom: {configMapKeyRef: {name: site, key: DEBUG}}}
          volumeMounts: [{name: data, mountPath: /data}]
      volumes: [{name: data, persistentVolumeClaim: {claimName: c}}]
---
kind: CronJob
spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: job}]}}}}}
`, []summary{
			{
				Name: "web", Kind: "Deployment",
				Environment: []fact{{"DEBUG=0", `"0"`}, {"HOST=example.com", "example.com"}, {"URL=http://$(HOST) ?", "http://$(HOST)"}, {"D=0", `"0"`}},
				Unknown:     []string{"PW"}, Groups: []string{"keys"}, Processes: []string{`web: ["gunicorn"]`}, Mounts: []string{"/data"},
			},
			{Name: "job", Kind: "CronJob"},
		}},
		{"systemd", ParseSystemd, "[Unit]\nEnvironment=NO=1\n[Service]\nEnvironment=GONE=1\nEnvironment=\nEnvironment=\"A=b c\" D='e f' F=$X G=%n\nEnvironmentFile=-/etc/site.env\nExecStart=/venv/bin/gunicorn \\\n# note\n  site.wsgi\n", []summary{{
			Kind: "service", Environment: []fact{{"A=b c", "b c"}, {"D=e f", "'e f'"}, {"F=$X", "$X"}, {"G=%n ?", "%n"}},
			Files: []string{"/etc/site.env"}, Processes: []string{"ExecStart: /venv/bin/gunicorn \\\n# note\n  site.wsgi"},
		}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := c.parse(source.NewFile(c.name, c.text))
			require.Empty(t, d.Problems)
			require.Equal(t, c.want, summarise(d))
		})
	}
}

func TestForceHTTPS(t *testing.T) {
	for _, c := range []struct {
		name  string
		parse func(*source.File) *Deployment
		text  string
		on    bool
		at    string
	}{
		{"fly http_service", ParseFly, "[http_service]\nforce_https = true\n", true, "true"},
		{"fly services", ParseFly, "[[services]]\n[[services.ports]]\nport = 80\nforce_https = false\n", false, "false"},
		{"fly says nothing", ParseFly, "app = 'x'\n", false, ""},
		{"app.yaml", ParseAppYAML, "handlers:\n- url: /.*\n  script: auto\n  secure: always\n", true, "always"},
		{"app.yaml, one handler without", ParseAppYAML, "handlers:\n- {url: /a, script: auto, secure: always}\n- {url: /.*, script: auto, secure: optional}\n", false, "optional"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := c.parse(source.NewFile("x", c.text)).Services[0].ForceHTTPS
			require.Equal(t, c.on, got.On)
			require.Equal(t, c.at, got.Location.Text())
		})
	}
}

func TestParseScript(t *testing.T) {
	s := ParseScript(source.NewFile("entrypoint.sh", `#!/bin/bash
set -euo pipefail
export DJANGO_SETTINGS_MODULE=${DJANGO_SETTINGS_MODULE:-site.settings.prod}
NAME='my site'
export TITLE="$NAME!" PLAIN
export STAMP=$(date) MISSING=$NOT_SET
: "${WORKERS:=3}"
export WORKERS
if [ "$1" = dev ]; then
  export DEBUG=1
  exec python manage.py runserver
fi
set -a
. ./.env
AFTER=x
set +a
LOCAL=y
DEBUG=0 exec gunicorn site.wsgi --workers "$WORKERS"
`))
	require.Empty(t, s.Problems)
	require.Equal(t, []fact{
		{"DJANGO_SETTINGS_MODULE=site.settings.prod", "${DJANGO_SETTINGS_MODULE:-site.settings.prod}"},
		{"TITLE=my site!", `"$NAME!"`}, {"STAMP= ?", "$(date)"}, {"MISSING= ?", "$NOT_SET"}, {"WORKERS=3", "3"},
		{"DEBUG=1 ?", "1"}, {"AFTER=x", "x"},
	}, facts(s.Environment))
	require.Equal(t, "./.env", s.EnvFiles[0].Location.Text())
	var commands []string
	for _, c := range s.Commands {
		text := c.Location.Text()
		if c.Conditional {
			text += " ?"
		}
		commands = append(commands, text)
	}
	require.Equal(t, []string{
		"set -euo pipefail", `[ "$1" = dev ] ?`, "exec python manage.py runserver ?", "set -a", ". ./.env", "set +a",
		`DEBUG=0 exec gunicorn site.wsgi --workers "$WORKERS"`,
	}, commands)
}

// Only what says where its value comes from is set.
func TestRenderDoesNotSetABareKey(t *testing.T) {
	d := ParseRender(source.NewFile("render.yaml", `services:
  - type: web
    name: shop
    envVars:
      - key: BARE
      - key: PROMPTED
        sync: false
      - key: SHARED
        sync: true
      - key: FROM_DATABASE
        fromDatabase: {name: db, property: connectionString}
`))
	var names []string
	for _, v := range d.Services[0].External {
		names = append(names, v.Name)
	}
	require.Equal(t, []string{"PROMPTED", "FROM_DATABASE"}, names)
}
