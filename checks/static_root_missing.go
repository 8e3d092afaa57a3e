package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// StaticRootMissing finds projects whose static files cannot be collected.
var StaticRootMissing = &lint.Check{
	ID: "DR208", Name: "static-root-missing", Title: "STATIC_ROOT is not set",
	Category: lint.Configuration, Severity: lint.Medium, Since: "0.1.0",
	Practice: "Static files",
	Why: `With DEBUG off Django serves no static files. They have to be collected into one directory for a web server, or for WhiteNoise,
and STATIC_ROOT names it. Without it collectstatic stops with an error, and pages, the admin's too, come without styles and scripts.`,
	Fix: `Name a directory outside the source that is not under version control:

~~~python
STATIC_ROOT = BASE_DIR / "staticfiles"
~~~`,
	FixLine: "set STATIC_ROOT to the directory that collectstatic is to fill",
	Links:   []string{"https://docs.djangoproject.com/en/stable/howto/static-files/deployment/"},
	Page:    page("static-root-missing"),
	Run:     lint.OnSetting("STATIC_ROOT", staticRootMissing),
}

func staticRootMissing(p *lint.Pass, root project.Setting) {
	if !usesStaticFiles(p) || storesStaticLocally(p) != value.Yes {
		return
	}
	if p.Settings.Get("WHITENOISE_USE_FINDERS").Ask(lint.Falsy) != value.Yes {
		return // WhiteNoise then finds the files where they are
	}
	p.Judge(root, lint.Judgement{
		BadIn: func(v django.Version) project.Question { return lint.Given(storesStaticLocallyIn(p, v), lint.Falsy) },
		Good:  "Static files are collected into STATIC_ROOT",
		Fixes: fixes.Collected(p),
	})
}
