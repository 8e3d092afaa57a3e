package discover

// Layout is the files of a tree that matter, by what they are for. A file may
// stand in several lists. Each list is in the order of the input. Names that
// belong to tests, development or examples are listed too: [RoleOf],
// [PathRole] and [Example] tell them.
type Layout struct {
	ManagePy []string // manage.py
	Settings []string // modules that may hold Django settings
	Entry    []string // wsgi.py, asgi.py and their variants

	Requirements   []string // pip's requirement files
	Projects       []string // pyproject.toml, setup.cfg, setup.py, Pipfile, environment.yml, lock files
	PythonVersions []string // .python-version, runtime.txt, .tool-versions

	Dockerfiles   []string // Dockerfile, Containerfile and variants
	DockerIgnores []string // .dockerignore and those of single Dockerfiles
	Compose       []string // compose.yaml, docker-compose.yml, stack files, role-named YAML beside manage.py
	Procfiles     []string // Procfile and variants
	Platform      []string // fly.toml, render.yaml, app.json, app.yaml, vercel.json, heroku.yml …
	Kubernetes    []string // YAML that looks like manifests, Helm charts included
	Systemd       []string // units
	Supervisor    []string // supervisord's configuration
	Servers       []string // configuration of gunicorn, uWSGI, Hypercorn
	Proxies       []string // nginx, Apache, Caddy, Traefik, HAProxy
	Scripts       []string // shell scripts that start the application
	Makefiles     []string // Makefile, justfile, Taskfile

	Dotenv    []string // .env and everything in its form
	Databases []string // SQLite files and dumps

	TestConfigs []string // pytest.ini, tox.ini, conftest.py, noxfile.py
	Workflows   []string // continuous integration
}
