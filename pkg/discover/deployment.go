package discover

import (
	"slices"
	"strings"
)

// isDockerfile tells of Dockerfile, Dockerfile.prod, Dockerfile-dev and
// web.Dockerfile, and of the same with Containerfile.
func isDockerfile(n name) bool {
	switch n.ext {
	case ".dockerignore", ".md", ".rst", ".txt", ".py", ".sh", ".yml", ".yaml", ".json":
		return false
	case ".dockerfile", ".containerfile":
		return true
	}
	return isVariant(n.base, "dockerfile") || isVariant(n.base, "containerfile")
}

func isDockerIgnore(n name) bool {
	return n.isAny(".dockerignore", ".containerignore") || n.ext == ".dockerignore"
}

// isCompose tells of compose files and of Swarm stacks. Beside manage.py, or at
// the root, a YAML file may have only a role for a name: cookiecutter-django
// called its compose files local.yml and production.yml for years.
func (near neighbours) isCompose(n name) bool {
	if !n.isYAML() {
		return false
	}
	for _, stem := range []string{"compose", "docker-compose", "docker_compose", "dockercompose", "docker-stack", "podman-compose"} {
		if isVariant(n.stem, stem) || strings.HasSuffix(n.stem, "."+stem) || strings.HasSuffix(n.stem, "-"+stem) {
			return true
		}
	}
	return near.home[n.dir()] && len(n.words) == 1 && RoleOf(n.stem) != Neutral && !isPlatform(n)
}

func isProcfile(n name) bool {
	return n.ext != ".md" && isVariant(n.base, "procfile")
}

// isPlatform tells of the files in which hosting platforms are told how to run
// the application.
func isPlatform(n name) bool {
	switch n.base {
	case "app.json", "scalingo.json", // Heroku and its kin
		"heroku.yml", "vercel.json", "now.json", "nixpacks.toml", "koyeb.yaml",
		"project.toml", ".platform.app.yaml", "captain-definition", "dockerrun.aws.json",
		"apprunner.yaml", "manifest.yml", "manifest.yaml", "cloudbuild.yaml", "cloudbuild.yml",
		"serverless.yml", "serverless.yaml", "northflank.json":
		return true
	}
	switch n.ext {
	case ".toml":
		return isVariant(n.stem, "fly") || isVariant(n.stem, "railway") || isVariant(n.stem, "zappa_settings")
	case ".json":
		return isVariant(n.stem, "railway") || isVariant(n.stem, "zappa_settings")
	case ".yml", ".yaml":
		return isVariant(n.stem, "render") || isVariant(n.stem, "app") || isVariant(n.stem, "zappa_settings") ||
			n.under(".do")
	case ".config":
		return n.under(".ebextensions")
	}
	return false
}

// isKubernetes tells of YAML in a directory for manifests or charts, and of
// files called after a kind of object.
func isKubernetes(n name) bool {
	if !n.isYAML() && n.ext != ".tpl" {
		return false
	}
	if n.under("k8s", "kubernetes", "kube", "helm", "chart", "charts", "kustomize", "manifests", "openshift", "argocd") {
		return true
	}
	return n.isYAML() && !n.under(".github", ".circleci") &&
		n.says("deployment", "ingress", "configmap", "statefulset", "kustomization", "cronjob", "k8s", "kubernetes")
}

func isSystemd(n name) bool { return n.ext == ".service" || n.ext == ".socket" }

func isSupervisor(n name) bool {
	if n.ext != ".conf" && n.ext != ".ini" {
		return false
	}
	return n.says("supervisor", "supervisord") || n.under("supervisor", "supervisord", "supervisor.d")
}

// isServer tells of the configuration of application servers.
func isServer(n name) bool {
	switch n.ext {
	case ".py", ".ini", ".yml", ".yaml", ".xml", ".toml", ".conf":
		return n.says("gunicorn", "uwsgi", "hypercorn", "granian", "uvicorn") && !isTestModule(n)
	}
	return false
}

// isProxy tells of the configuration of web servers in front.
func isProxy(n name) bool {
	if n.isAny("haproxy.cfg", ".htaccess") || isVariant(n.base, "caddyfile") {
		return true
	}
	switch n.ext {
	case ".nginx", ".caddy", ".caddyfile", ".vhost":
		return true
	}
	if n.under("sites-available", "sites-enabled") {
		return true
	}
	if n.isYAML() || n.ext == ".toml" {
		return n.says("traefik") || n.under("traefik")
	}
	// nginx.conf, nginx.conf.template, default.conf in nginx/
	if n.ext != ".conf" && !n.says("conf") {
		return false
	}
	return n.says("nginx", "apache", "apache2", "httpd", "vhost") ||
		n.under("nginx", "apache", "apache2", "httpd", "vhosts", "conf.d")
}

// isScript tells of shell scripts that start or release the application, with
// and without extension.
func isScript(n name) bool {
	if n.ext != "" && n.ext != ".sh" && n.ext != ".bash" || n.under(".git", ".github") {
		return false
	}
	return n.base == "build.sh" || // Render's documented name
		n.says("entrypoint", "start", "startup", "run", "serve", "server", "gunicorn", "uwsgi", "uvicorn",
			"daphne", "boot", "bootstrap", "launch", "release", "deploy", "cmd")
}

func isMakefile(n name) bool {
	return n.isAny("makefile", "gnumakefile", "justfile", ".justfile", "taskfile.yml", "taskfile.yaml") || n.ext == ".mk"
}

// isWorkflow tells of the configuration of continuous integration.
func isWorkflow(n name) bool {
	if n.isYAML() && len(n.dirs) >= 2 && slices.Equal(n.dirs[len(n.dirs)-2:], []string{".github", "workflows"}) {
		return true
	}
	if n.parent() == ".circleci" && n.stem == "config" {
		return true
	}
	return n.isAny(".gitlab-ci.yml", ".travis.yml", "azure-pipelines.yml", "bitbucket-pipelines.yml", "jenkinsfile", ".drone.yml", ".woodpecker.yml")
}
