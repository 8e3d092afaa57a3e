package project_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/project"
)

func TestServersAndScriptsSetVariables(t *testing.T) {
	const dockerfile = "-- Dockerfile --\nFROM python\n"
	tests := []struct {
		name, archive string
		want          []string
	}{
		{"uWSGI", "-- deploy/uwsgi.ini --\n[uwsgi]\nmodule = app.wsgi\nenv = MODE=live\n", []string{"MODE=live by deploy/uwsgi.ini"}},
		{"uWSGI for development", "-- uwsgi-dev.ini --\n[uwsgi]\nenv = MODE=dev\n", nil},
		{"Gunicorn", "-- gunicorn.conf.py --\nimport os\nraw_env = ['MODE=live', 'HOST=' + os.uname()[1]]\n", []string{"MODE=live by gunicorn.conf.py"}},
		{
			"supervisord",
			"-- supervisord.conf --\n[program:web]\ncommand=gunicorn app.wsgi\nenvironment=MODE=\"live\"\n[program:cron]\ncommand=cron -f\nenvironment=MODE=cron\n[program:worker]\ncommand=celery -A app worker\nenvironment=MODE=work\n",
			[]string{"MODE=live by supervisord.conf"},
		},
		{
			"an env_file for developers",
			dockerfile + "-- docker-compose.yml --\nservices:\n  web:\n    build: .\n    env_file: [.env.dev, .envs/.local/.django, .env.web]\n-- .env.dev --\nMODE=dev\n-- .envs/.local/.django --\nMODE=local\n-- .env.web --\nMODE=live\n",
			[]string{"MODE=live by .env.web"},
		},
		{
			"a script that runs once, after the first deployment",
			"-- Procfile --\nweb: gunicorn app.wsgi\n-- app.json --\n{\"scripts\": {\"postdeploy\": \"bin/seed.sh\"}}\n-- bin/seed.sh --\nexport MODE=seed\npython manage.py loaddata x\n",
			nil,
		},
		{
			"a release phase",
			"-- Procfile --\nrelease: ./release.sh\nweb: ./web.sh\n-- release.sh --\nexport MODE=release\npython manage.py migrate\n-- web.sh --\nexport MODE=live\ngunicorn app.wsgi\n",
			[]string{"MODE=live by the script web.sh"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, variables(one(t, django+tt.archive))) })
	}
}

func TestProgramsKeepTheirCommandsApart(t *testing.T) {
	p := one(t, django+`-- Dockerfile --
FROM python
ENTRYPOINT ["/entrypoint.sh"]
CMD ["gunicorn", "app.wsgi"]
-- entrypoint.sh --
#!/bin/sh
python manage.py migrate
exec "$@"
-- Procfile --
release: python manage.py migrate
web: uvicorn app.asgi
`)
	require.Len(t, p.Deployment.Programs, 2)
	image, platform := p.Deployment.Programs[0], p.Deployment.Programs[1]
	require.Equal(t, "Dockerfile", image.Image.File)
	require.Equal(t, []string{"entrypoint.sh"}, image.Scripts)
	require.True(t, image.Runs(func(name string) bool { return name == "gunicorn" }))
	require.False(t, image.Runs(func(name string) bool { return name == "uvicorn" }))
	require.Nil(t, platform.Image)
	require.True(t, platform.Commands[0].OneOff)
	require.Len(t, p.Deployment.Images(), 1)
	base, known := image.Image.Base()
	require.True(t, known)
	require.Equal(t, "python", base)
}

func TestPublishedPorts(t *testing.T) {
	ports := func(p *project.Project) (out []string) {
		for _, port := range p.Deployment.Published {
			out = append(out, port.Service+" "+port.Image+" "+port.Host+":"+port.Published+":"+port.Target)
		}
		return out
	}
	p := one(t, django+`-- Dockerfile --
FROM python
-- docker-compose.yml --
services:
  web:
    build: .
    ports: ["8000:8000"]
  db:
    image: postgres
    ports: ["127.0.0.1:5432:5432", {target: 5432, published: 5433, host_ip: 10.0.0.5}]
  quiet:
    image: redis
    networks: {back: }
    ports: ["6379:6379"]
networks:
  back: {internal: true}
`)
	require.Equal(t, []string{"web python :8000:8000", "db postgres 127.0.0.1:5432:5432", "db postgres 10.0.0.5:5433:5432"}, ports(p))
}

func TestAHelmChartIsTheWeakerWitness(t *testing.T) {
	p := one(t, django+"-- helm/Chart.yaml --\nname: app\n-- helm/templates/deployment.yaml --\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n      - name: web\n        command: [gunicorn]\n        env: [{name: MODE, value: {{ .Values.mode }}}]\n-- Dockerfile --\nFROM python\n-- compose.yaml --\nservices:\n  web:\n    build: .\n    environment: {MODE: live}\n")
	require.Equal(t, []string{"'live'"}, mode(p))
}

func TestAHelmChartSetsVariables(t *testing.T) {
	p := one(t, django+`-- helm/Chart.yaml --
name: app
-- helm/values.yaml --
mode: live
-- helm/templates/web.yaml --
{{- if .Values.enabled }}
kind: Deployment
metadata:
  name: {{ .Release.Name }}-web
spec:
  template:
    spec:
      containers:
      - name: web
        command: [gunicorn, app.wsgi]
        env:
        - {name: MODE, value: {{ .Values.mode | quote }}}
        - name: HOST
          value: "{{ .Values.host }}"
        {{- with .Values.extra }}
        - name: EXTRA
          value: "1"
        {{- end }}
{{- end }}
`)
	require.Equal(t, []string{"MODE=live by helm/templates/web.yaml", "HOST=? by helm/templates/web.yaml", "EXTRA=? by helm/templates/web.yaml"}, variables(p))
	require.Equal(t, "helm/values.yaml", p.Deployment.Variables[0].Location.Path())
	require.Equal(t, []string{"'live'"}, mode(p))
}
