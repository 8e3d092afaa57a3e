package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/pyast"
)

// listOthers adds the settings modules that are not judged, for the report.
func (b *builder) listOthers() {
	known := map[string]bool{}
	for _, m := range b.project.Modules {
		known[m.File] = true
		for _, file := range m.Settings.Files {
			known[file] = true
		}
	}
	for _, file := range b.project.Layout.Settings {
		module := b.moduleName(file)
		role := discover.RoleOf(module)
		if !within(file, b.project.Root) || known[file] || role == discover.Neutral || discover.Example(file) || !b.holdsSettings(file) {
			continue
		}
		why := "its name says so"
		if role == discover.Production {
			why += ", but nothing deploys it"
		}
		b.project.Modules = append(b.project.Modules, &Module{Name: module, File: file, Role: role, Why: why})
	}
}

// holdsSettings reports whether a module sets something of Django's, or takes
// over all of a settings module. A name is not enough: tests of settings are
// called like settings for tests.
func (b *builder) holdsSettings(file string) bool {
	m := b.loader.Module(file)
	if m == nil {
		return false
	}
	found := false
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.FunctionDef:
			return false
		case *pyast.Assign:
			found = found || slices.ContainsFunc(n.Targets, isKeySetting)
		case *pyast.AugAssign:
			found = found || isKeySetting(n.Target)
		case *pyast.AnnAssign:
			found = found || isKeySetting(n.Target)
		case *pyast.ImportFrom:
			found = found || len(n.Names) == 1 && n.Names[0].Name == "*" && b.isSettingsImport(file, n)
		}
		return !found
	})
	return found
}

// isKeySetting reports whether a target is a setting that no program but Django
// has under this name.
func isKeySetting(target pyast.Expr) bool {
	name, ok := target.(*pyast.Name)
	if !ok {
		return false
	}
	switch name.ID {
	case "DEBUG", "SECRET_KEY", "ALLOWED_HOSTS", "INSTALLED_APPS", "MIDDLEWARE", "MIDDLEWARE_CLASSES", "ROOT_URLCONF", "DATABASES", "TEMPLATES", "CACHES", "EMAIL_BACKEND",
		"PASSWORD_HASHERS", "STATIC_ROOT", "STATIC_URL", "STORAGES", "DEFAULT_FILE_STORAGE", "STATICFILES_STORAGE", "LOGGING", "SECURE_SSL_REDIRECT", "SECURE_HSTS_SECONDS", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE":
		return true
	}
	return false
}

// isSettingsImport reports whether a star import is of a module that may hold
// settings.
func (b *builder) isSettingsImport(file string, from *pyast.ImportFrom) bool {
	rest := strings.ReplaceAll(from.Module, ".", "/")
	base := path.Join(b.project.Root, rest)
	if from.Level > 0 {
		dir := path.Dir(file)
		for range from.Level - 1 {
			dir = path.Dir(dir)
		}
		base = path.Join(dir, rest)
	}
	settings := b.project.Layout.Settings
	return slices.Contains(settings, base+".py") || slices.Contains(settings, path.Join(base, "__init__.py"))
}
