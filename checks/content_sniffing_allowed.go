package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// ContentSniffingAllowed finds a site that lets browsers guess content types.
var ContentSniffingAllowed = &lint.Check{
	ID: "DR117", Name: "content-sniffing-allowed", Title: "Browsers may guess the type of a response",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{693}, Django: []string{"security.W006"},
	Since: "0.1.0", Page: page("content-sniffing-allowed"),
	Why: `A browser that is not told otherwise looks into a response and may take an uploaded text or picture
for HTML or a script, and run it with the rights of the site. The header X-Content-Type-Options: nosniff forbids
that. Django sends it by default since 3.0; here it does not.`,
	Fix: `Leave the setting at its default, or state it:

~~~python
SECURE_CONTENT_TYPE_NOSNIFF = True
~~~`,
	FixLine: "set SECURE_CONTENT_TYPE_NOSNIFF = True",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/middleware/#x-content-type-options-nosniff"},
	Run:     lint.OnSetting("SECURE_CONTENT_TYPE_NOSNIFF", contentSniffingAllowed),
}

func contentSniffingAllowed(p *lint.Pass, s project.Setting) {
	p.Judge(s, lint.Judgement{Bad: lint.Given(active(p, django.SecurityMiddleware), lint.NotTrue), Fixes: fixes.Everywhere(p, fixes.On(s.Name))})
}
