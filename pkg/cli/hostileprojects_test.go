package cli_test

import (
	"slices"
	"testing"
)

// hostileProject is a project that somebody made to break the program.
type hostileProject struct {
	name   string
	make   func(t *testing.T, dir tree)
	args   []string
	status int
	says   []string // patterns of what is written
	silent []string // patterns of what is not
}

// The patterns of what every project here has besides what is hostile in it: a
// finding in its settings, one of a file that is not understood, and that the
// settings are not.
const (
	debugFound    = `critical\[DR101\]`
	fileUnread    = `low\[DR902\]`
	settingsUnset = `critical\[DR903\]`
)

func hostileProjects() []hostileProject {
	return slices.Concat(hostileSources(), hostileImports(), hostileTrees(), hostileGit(), hostileBytes(), hostileManifests(), hostileAmounts())
}

const (
	managePy = `import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site1.settings")
`
	settingsPy = `import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = True
ALLOWED_HOSTS = ["www.example.org"]
ROOT_URLCONF = "site1.urls"
INSTALLED_APPS = ["django.contrib.contenttypes"]
`
)

// project writes a small project whose settings end with some lines, and beside
// it other files.
func project(settings string, files map[string]string) func(*testing.T, tree) {
	return func(t *testing.T, dir tree) {
		dir.write(t, "manage.py", managePy)
		dir.write(t, "site1/__init__.py", "")
		dir.write(t, "site1/settings.py", settingsPy+settings)
		dir.write(t, "site1/urls.py", "urlpatterns = []\n")
		for name, text := range files {
			dir.write(t, name, text)
		}
	}
}

// with makes a project and then does something to it.
func with(begin func(*testing.T, tree), then func(t *testing.T, dir tree)) func(*testing.T, tree) {
	return func(t *testing.T, dir tree) {
		begin(t, dir)
		then(t, dir)
	}
}
