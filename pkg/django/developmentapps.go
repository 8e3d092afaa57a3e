package django

import "strings"

// DevelopmentApp is an app for the work on a project.
type DevelopmentApp struct {
	// App is the dotted name of its package.
	App string
	// Distribution brings it, by its PEP 503 name.
	Distribution string
}

// developmentApps are the apps that have no place in production.
//
// Source: the packages' own documentation. Knowledge date: November 2026.
var developmentApps = []DevelopmentApp{
	{"debug_permissions", "django-debug-permissions"},
	{"debug_toolbar", "django-debug-toolbar"},
	{"devserver", "django-devserver"},
	{"django_browser_reload", "django-browser-reload"},
	{"django_extensions", "django-extensions"},
	{"django_fastdev", "django-fastdev"},
	{"django_migration_linter", "django-migration-linter"},
	{"django_nose", "django-nose"},
	{"django_pdb", "django-pdb"},
	{"django_test_migrations.contrib.django_checks", "django-test-migrations"},
	{"django_watchfiles", "django-watchfiles"},
	{"livereload", "django-livereload-server"},
	{"nplusone.ext.django", "nplusone"},
	{"silk", "django-silk"},
	{"sslserver", "django-sslserver"},
	{"template_profiler_panel", "django-debug-toolbar-template-profiler"},
	{"template_timings_panel", "django-debug-toolbar-template-timings"},
	{"zeal", "django-zeal"},
}

// DevelopmentAppOf gives the development app that an entry of INSTALLED_APPS
// names: by its package, or by a configuration in it.
func DevelopmentAppOf(entry string) (DevelopmentApp, bool) {
	for _, each := range developmentApps {
		if entry == each.App || strings.HasPrefix(entry, each.App+".") {
			return each, true
		}
	}
	return DevelopmentApp{}, false
}
