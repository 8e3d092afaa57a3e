package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// StaticFilesUnserved finds projects in whose repository nothing serves the
// collected static files.
var StaticFilesUnserved = &lint.Check{
	ID: "DR209", Name: "static-files-unserved", Title: "Nothing serves the static files",
	Category: lint.Configuration, Severity: lint.Low, Pedantic: true, Since: "0.1.0",
	Why: `With DEBUG off Django serves no static files. Neither WhiteNoise nor a remote storage is configured, and the repository has no
configuration of a web server. If the server's configuration is kept elsewhere, nothing is wrong.`,
	Fix: `Let a web server serve STATIC_ROOT, or let WhiteNoise do it:

~~~python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    ...
]
~~~`,
	FixLine: "add WhiteNoise after SecurityMiddleware, or let the web server serve STATIC_ROOT",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/howto/static-files/deployment/",
		"https://whitenoise.readthedocs.io/en/stable/django.html",
	},
	Page: page("static-files-unserved"),
	Run:  lint.OnSetting("STATIC_ROOT", staticFilesUnserved),
}

func staticFilesUnserved(p *lint.Pass, root project.Setting) {
	if !usesStaticFiles(p) || storesStaticLocally(p) != value.Yes || servesStaticItself(p) != value.No || staticServedOutside(p) {
		return
	}
	p.Judge(root, lint.Judgement{
		Bad:     lint.Truthy,
		Fixes:   mendServing(p),
		Message: func(project.Outcome) string { return "nothing in the repository serves the files of STATIC_ROOT" },
	})
}

// mendServing uses WhiteNoise, where it is installed.
func mendServing(p *lint.Pass) fixes.Maker {
	if _, ok := p.Project.Requirements.Find("whitenoise"); !ok {
		return nil
	}
	list := middleware(p)
	return fixes.Of(
		func(project.Outcome) project.Outcome { return list.Likely() },
		fixes.ItemAdded(p.Project, list.Name, django.WhiteNoiseMiddleware, false, django.SecurityMiddleware),
	)
}
