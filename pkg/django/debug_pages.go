package django

import "strings"

// DebugPages is a tool for developers that has pages of its own.
type DebugPages struct {
	// Distribution is its PEP 503 name, App and AppConfig what stands in
	// INSTALLED_APPS.
	Distribution, App, AppConfig string
}

// debugPages are tools whose pages tell what production keeps to itself. Those
// that answer under DEBUG only, such as django-browser-reload, are none.
//
// Source: the tools' documentation and urls modules. Knowledge date: November
// 2026.
var debugPages = []DebugPages{
	{"django-debug-toolbar", "debug_toolbar", "debug_toolbar.apps.DebugToolbarConfig"},
	{"django-silk", "silk", "silk.apps.SilkAppConfig"},
}

// DebugPagesOf is the tool whose routes a module holds: "silk.urls".
func DebugPagesOf(module string) (DebugPages, bool) {
	app, _, _ := strings.Cut(module, ".")
	for _, tool := range debugPages {
		if tool.App == app {
			return tool, true
		}
	}
	return DebugPages{}, false
}
