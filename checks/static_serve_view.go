package checks

import (
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/pyast"
)

// StaticServeView finds routes by which Django itself hands out files.
var StaticServeView = &lint.Check{
	ID: "DR802", Name: "static-serve-view", Title: "Django hands out files itself",
	Category: lint.Configuration, Severity: lint.Medium, Since: "0.1.0", Page: page("static-serve-view"),
	Why: `django.views.static.serve is made for development: each file takes a worker until its last byte is sent, and the view was never
checked for security. Files that visitors uploaded come from the same origin as the site, with the type that their names say.`,
	Fix: `Let the web server, WhiteNoise or the storage serve files, and route the view in development only. static() does that by itself:

~~~python
urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)    # nothing unless DEBUG is on
~~~`,
	FixLine: "let the web server or the storage serve the files, and keep the route for development: static() does",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/views/#serving-files-in-development",
		"https://docs.djangoproject.com/en/stable/howto/static-files/deployment/",
	},
	Run: lint.OnSettings(staticServeView),
}

func staticServeView(p *lint.Pass) {
	for _, v := range code.Views(p.Project, p.Settings) {
		if !servesFiles(v) {
			continue
		}
		f := lint.Finding{
			Confidence: lint.ConfidenceHigh, At: v.Route.At(v.Route.View), Subject: v.Path,
			Message: "the route " + showRoute(v.Route) + " leads to " + v.Path,
		}
		if len(v.Wrappers) > 0 { // whoever wraps it may have no other way to ask for a log-in
			f.Confidence = lint.ConfidenceMedium
			f.Message += ", in a wrapper"
		}
		p.Report(f)
	}
}

// servesFiles reports whether a view hands out any file below a directory. The
// view of the app for static files does so in production only when told to, and
// a route for a single file is as good as any view.
func servesFiles(v code.View) bool {
	switch v.Path {
	case "django.views.static.serve":
		return routeOption(v.Route, "path") == nil && !oneFile.MatchString(v.Route.Path)
	case "django.contrib.staticfiles.views.serve":
		return pyast.IsTrue(routeOption(v.Route, "insecure"))
	}
	return false
}

// oneFile matches a regular expression whose path is a name written out:
// "(?P<path>robots\.txt)".
var oneFile = lazyregexp.New(`\(\?P<path>[^()*+]*\)`)

// routeOption is what the dictionary of a route gives to its view by a name, nil
// for nothing.
func routeOption(r code.Route, name string) pyast.Expr {
	given := code.Keyword(r.Call, "kwargs")
	if len(r.Call.Args) > 2 {
		given = r.Call.Args[2]
	}
	options, ok := given.(*pyast.Dict)
	if !ok {
		return nil
	}
	for _, entry := range options.Entries {
		if key, ok := entry.Key.(*pyast.Str); ok && key.Value == name {
			return entry.Value
		}
	}
	return nil
}
