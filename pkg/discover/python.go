package discover

import (
	"path"
	"slices"
	"strings"
)

func isManagePy(n name) bool { return n.base == "manage.py" }

// isEntry tells of modules that a server imports to get the application:
// wsgi.py and asgi.py; wsgi_prod.py, wsgi-heroku.py and passenger_wsgi.py;
// app.wsgi of mod_wsgi; api/index.py of Vercel.
func isEntry(n name) bool {
	if n.ext == ".wsgi" {
		return true
	}
	if n.ext != ".py" || isTestModule(n) {
		return false
	}
	if n.says("wsgi", "asgi") || n.parent() == "wsgi" || n.parent() == "asgi" {
		return true
	}
	return n.base == "index.py" && (len(n.dirs) == 0 || n.parent() == "api")
}

// isTestModule tells of tests of something: test_wsgi.py, wsgi_test.py.
func isTestModule(n name) bool {
	return strings.HasPrefix(n.stem, "test_") || strings.HasSuffix(n.stem, "_test")
}

// isSettings tells of modules that may hold settings: by their own name, by a
// directory called settings, and, beside wsgi.py or in a directory called
// config, by names such as base.py and production.py.
func (near neighbours) isSettings(n name) bool {
	switch {
	case n.ext != ".py" || n.under("migrations") || isEntry(n):
		return false
	case namesSettings(n.stem) || near.inSettings(n):
		return true
	case near.entry[n.dir()] || slices.ContainsFunc(n.dirs, isConfigDirectory):
		return isSettingsPart(n.stem)
	}
	return false
}

// inSettings tells of what lies in a directory called settings, unless that is
// an application that lets its users change theirs.
func (near neighbours) inSettings(n name) bool {
	for dir := n.dir(); dir != "."; dir = path.Dir(dir) {
		if namesSettings(strings.ToLower(path.Base(dir))) {
			return !near.app[dir]
		}
	}
	return false
}

// namesSettings tells of settings, settings_prod, prod_settings, settings-ci,
// localsettings, settings.dist.
func namesSettings(stem string) bool {
	return stem == "settings" || isVariant(stem, "settings") || strings.HasSuffix(stem, "settings")
}

func isConfigDirectory(dir string) bool {
	switch dir {
	case "conf", "config", "configs", "configuration", "configurations", "env", "envs", "environments":
		return true
	}
	return false
}

// isSettingsPart tells of the names that settings modules have when the word
// settings is not among them.
func isSettingsPart(stem string) bool {
	switch stem {
	case "base", "common", "default", "defaults", "shared", "conf", "config", "configuration", "django":
		return true
	}
	return RoleOf(stem) != Neutral
}

// isRequirements tells of pip's files: requirements.txt, dev-requirements.in,
// requirements/prod.txt, reqs.txt.
func isRequirements(n name) bool {
	if n.ext != ".txt" && n.ext != ".in" && n.ext != ".pip" {
		return false
	}
	return n.says("requirements", "requirement", "reqs", "req") || n.under("requirements", "requirement", "reqs")
}

func isProject(n name) bool {
	switch n.base {
	case "pyproject.toml", "setup.cfg", "setup.py", "pipfile",
		"pipfile.lock", "poetry.lock", "uv.lock", "pdm.lock",
		"environment.yml", "environment.yaml", "conda-lock.yml":
		return true
	}
	// PEP 751: pylock.toml and pylock.<name>.toml.
	return n.ext == ".toml" && isVariant(n.stem, "pylock")
}

func isPythonVersion(n name) bool {
	return n.isAny(".python-version", "runtime.txt", ".tool-versions")
}

func isTestConfig(n name) bool {
	return n.isAny("pytest.ini", ".pytest.ini", "tox.ini", "conftest.py", "noxfile.py")
}
