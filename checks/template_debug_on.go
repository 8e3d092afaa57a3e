package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// TemplateDebugOn finds template engines that are in debug mode though DEBUG is
// off.
var TemplateDebugOn = &lint.Check{
	ID: "DR136", Name: "template-debug-on", Title: "Templates are in debug mode",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{489}, Since: "0.1.0", Page: page("template-debug-on"),
	Why: `An engine in debug mode keeps the source around every error of a template, with what it was rendered
from, for the error report to show: to whoever reads the reports by mail or elsewhere. It costs time and memory
with every page, and before Django 4.1 it also has templates read from the disk again for each request. Left
out, the option follows DEBUG, as it should.`,
	Fix: `Take the option out, so that it follows DEBUG:

~~~python
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {"context_processors": [...]},
    },
]
~~~`,
	FixLine: `take "debug" out of the OPTIONS of TEMPLATES`,
	Links:   []string{"https://docs.djangoproject.com/en/stable/topics/templates/#django.template.backends.django.DjangoTemplates"},
	Run: eachTemplateEngine(func(p *lint.Pass, engine project.Setting) {
		p.Judge(engine.Item("OPTIONS").Item("debug"), lint.Judgement{Bad: lint.Truthy, Fixes: fixes.Flip(p.Project, "debug", false, true)})
	}),
}
