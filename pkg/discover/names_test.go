package discover

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNames(t *testing.T) {
	for _, c := range []struct {
		name  string
		list  func(Layout) []string
		yes   []string
		no    []string
		among []string // lie there too, and are in no way judged
	}{
		{
			name: "manage.py",
			list: func(l Layout) []string { return l.ManagePy },
			yes:  []string{"backend/manage.py", "manage.py"},
			no:   []string{"bin/manage.sh", "manager.py"},
		},
		{
			name: "settings by their name",
			list: func(l Layout) []string { return l.Settings },
			yes: []string{"a/settings.py", "a/settings_prod.py", "a/server_settings.py", "a/settings.dist.py",
				"a/localsettings.py", "a/test_settings.py", "settings-ci.py"},
			no: []string{"a/settings.pyc", "a/settings.json", "a/migrations/0001_settings.py", "a/models.py", "a/settingsx.py"},
		},
		{
			name: "settings in a package",
			list: func(l Layout) []string { return l.Settings },
			yes: []string{"config/settings/__init__.py", "config/settings/base.py", "config/settings/customer.py",
				"settings/components/database.py", "settings/environments/production.py", "project_settings/acme.py"},
			no: []string{"config/settings/wsgi.py", "config/settings/readme.md"},
		},
		{
			name:  "an application called settings",
			list:  func(l Layout) []string { return l.Settings },
			yes:   []string{"apps/settings/settings.py"},
			no:    []string{"apps/settings/forms.py", "apps/settings/tags/form.py"},
			among: []string{"apps/settings/apps.py"},
		},
		{
			name:  "settings by their neighbours",
			list:  func(l Layout) []string { return l.Settings },
			yes:   []string{"a/conf.py", "a/config.py", "a/production.py", "b/base.py", "conf/production.py", "config/django/base.py"},
			no:    []string{"a/urls.py", "c/conf.py", "c/production.py", "docs/conf.py", "config/urls.py"},
			among: []string{"a/wsgi.py", "b/asgi.py"},
		},
		{
			name: "entry points",
			list: func(l Layout) []string { return l.Entry },
			yes: []string{"a/asgi.py", "a/wsgi.py", "a/wsgi_prod.py", "api/index.py", "apache/django.wsgi", "passenger_wsgi.py",
				"wsgi-heroku.py", "wsgi/production.py"},
			no: []string{"a/test_wsgi.py", "a/wsgi.txt", "search/index.py", "uwsgi.ini"},
		},
		{
			name: "requirements",
			list: func(l Layout) []string { return l.Requirements },
			yes:  []string{"dev-requirements.in", "reqs.txt", "requirements.txt", "requirements/prod.txt", "requirements_dev.txt"},
			no:   []string{"docs/notes.txt", "requirements.md", "requirements/README.rst"},
		},
		{
			name: "projects",
			list: func(l Layout) []string { return l.Projects },
			yes:  []string{"Pipfile", "Pipfile.lock", "poetry.lock", "pylock.prod.toml", "pylock.toml", "pyproject.toml", "setup.cfg", "setup.py", "uv.lock"},
			no:   []string{"package.json", "yarn.lock"},
		},
		{
			name: "Dockerfiles",
			list: func(l Layout) []string { return l.Dockerfiles },
			yes:  []string{"Containerfile", "Dockerfile", "Dockerfile-dev", "Dockerfile.prod", "docker/web.Dockerfile", "x/dockerfile"},
			no:   []string{"Dockerfile.dockerignore", "dockerfile.py", "docs/Dockerfile.md", "Dockerfiles"},
		},
		{
			name: "compose files",
			list: func(l Layout) []string { return l.Compose },
			yes: []string{"compose.yaml", "docker-compose.override.yml", "docker-compose.yml", "docker/docker-compose-prod.yml",
				"local.yml", "prod.docker-compose.yml", "web/production.yml"},
			no:    []string{"a/local.yml", "app.yaml", "composer.json", "mkdocs.yml", "render.yaml"},
			among: []string{"web/manage.py"},
		},
		{
			name: "Procfiles",
			list: func(l Layout) []string { return l.Procfiles },
			yes:  []string{"Procfile", "Procfile.dev"},
			no:   []string{"Procfile.md", "procfiles"},
		},
		{
			name: "platforms",
			list: func(l Layout) []string { return l.Platform },
			yes: []string{".ebextensions/01.config", "app-prod.yaml", "app.json", "app.yaml", "fly.staging.toml", "fly.toml",
				"heroku.yml", "railway.json", "railway.toml", "render.yaml", "vercel.json"},
			no: []string{"application.yaml", "package.json", "pyproject.toml", "tsconfig.app.json"},
		},
		{
			name: "Kubernetes",
			list: func(l Layout) []string { return l.Kubernetes },
			yes:  []string{"chart/templates/_x.tpl", "deploy/web-deployment.yaml", "helm/app/values.yaml", "k8s/prod/a.yml"},
			no:   []string{".github/workflows/deployment.yml", "deployment.md", "k8s/readme.md"},
		},
		{
			name: "systemd, supervisor and servers",
			list: func(l Layout) []string { return append(append(l.Systemd, l.Supervisor...), l.Servers...) },
			yes: []string{"deploy/gunicorn.service", "gunicorn.socket", "etc/supervisor/app.conf", "supervisord.conf",
				"gunicorn.conf.py", "gunicorn_config.py", "uwsgi.ini"},
			no: []string{"service.py", "tests/test_gunicorn.py"},
		},
		{
			name: "proxies",
			list: func(l Layout) []string { return l.Proxies },
			yes: []string{"Caddyfile", "Caddyfile.prod", "conf/nginx.conf", "etc/sites-available/site", "nginx/default.conf",
				"nginx/default.conf.template", "site.nginx", "traefik.toml", "traefik/dynamic.yml", "httpd-vhost.conf", "nginx-prod.conf"},
			no: []string{"conf/redis.conf", "docs/nginx.md", "nginx/Dockerfile"},
		},
		{
			name: "scripts",
			list: func(l Layout) []string { return l.Scripts },
			yes:  []string{"bin/docker-entrypoint", "build.sh", "compose/production/django/start", "entrypoint.prod.sh", "run_server.sh"},
			no:   []string{"bin/lint.sh", "start.py", "restart.js", "LICENSE"},
		},
		{
			name: "dotenv",
			list: func(l Layout) []string { return l.Dotenv },
			yes: []string{".env", ".env-prod", ".env.example", ".env.prod", ".envs/.production/.django", "a/prod.env", "env.example",
				"conf/prod.env.dist"},
			no: []string{".env.d.ts", ".env.prod.gpg", ".envrc", "env.py", "environment.py", ".envs/readme.md"},
		},
		{
			name: "databases",
			list: func(l Layout) []string { return l.Databases },
			yes:  []string{"backup.sql.gz", "db.sqlite3", "prod.dump"},
			no:   []string{"db.py", "sql.md"},
		},
		{
			name: "tests and continuous integration",
			list: func(l Layout) []string { return append(l.TestConfigs, l.Workflows...) },
			yes:  []string{"pytest.ini", "tox.ini", ".circleci/config.yml", ".github/workflows/ci.yml", ".gitlab-ci.yml", "a/.github/workflows/x.yaml"},
			no:   []string{".github/dependabot.yml", "workflows/ci.yml"},
		},
		{
			name: "the rest",
			list: func(l Layout) []string {
				return append(append(append(l.PythonVersions, l.DockerIgnores...), l.Makefiles...), l.ManagePy...)
			},
			yes: []string{".python-version", "runtime.txt", ".dockerignore", "web.Dockerfile.dockerignore", "Makefile", "justfile"},
			no:  []string{"make.py", ".gitignore"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			var files []string
			files = append(append(append(files, c.yes...), c.no...), c.among...)
			require.Subset(t, append(c.among, c.yes...), c.list(Names(files)))
			require.Subset(t, c.list(Names(files)), c.yes)
		})
	}
}

func TestNamesKeepsTheOrder(t *testing.T) {
	files := []string{"a/settings.py", "b/settings.py", "settings.py"}
	require.Equal(t, files, Names(files).Settings)
	require.Equal(t, Layout{}, Names(nil))
}

// What MayMatter leaves out, no layout lists, whatever lies beside it.
func TestMayMatterKeepsAllThatNamesLists(t *testing.T) {
	files := []string{
		"manage.py", "local.yml", "shop/wsgi.py", "shop/production.py", "shop/manage.py", "shop/dev.yaml", "Dockerfile", "deploy/nginx.conf",
		"app.wsgi", ".env.prod", "db.sqlite3", "README.md", "static/app.js", "templates/base.html", "requirements/prod.txt", "Procfile.dev",
	}
	kept := MayMatter(files)
	require.Equal(t, Names(files), Names(kept))
	require.NotContains(t, kept, "templates/base.html")
	require.NotContains(t, kept, "static/app.js")
}
