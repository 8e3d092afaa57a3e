package django

import "strings"

// tagLibraries are the libraries of template tags of Django's own apps, by the
// app; those that Django always has stand under "".
//
// Source: the packages templatetags of 3.2 to 6.1. Knowledge date: November 2026.
var tagLibraries = map[string][]string{
	"":                         {"cache", "i18n", "l10n", "static", "tz"},
	"django.contrib.admin":     {"admin_list", "admin_modify", "admin_urls", "base", "log"},
	"django.contrib.flatpages": {"flatpages"},
	"django.contrib.humanize":  {"humanize"},
}

// TagLibraries are the libraries of template tags of one of Django's own apps,
// or, for "", those that are always there.
func TagLibraries(app string) []string {
	app, _, _ = strings.Cut(app, ".apps.")
	return append([]string(nil), tagLibraries[app]...)
}
