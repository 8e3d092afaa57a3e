package checks

import (
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/pyast"
)

// AdminAtDefaultURL finds an admin that everybody's scripts find, too.
var AdminAtDefaultURL = &lint.Check{
	ID: "DR805", Name: "admin-at-default-url", Title: "The admin is where everybody looks for it",
	Category: lint.Security, Severity: lint.Note, Pedantic: true, Since: "0.1.0", Page: page("admin-at-default-url"),
	Why: `Scripts try /admin/ on every site, with passwords from lists. Another address is no defence by itself, but it keeps them and their
noise in the logs away; strong passwords, a second factor and a limit on log-ins are what counts.`,
	Fix: `Choose another address, from the environment if you like:

~~~python
path(env("ADMIN_URL"), admin.site.urls)
~~~`,
	FixLine: "route the admin at another address, and limit log-ins in any case",
	Links:   []string{"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/"},
	Run:     lint.OnSettings(adminAtDefaultURL),
}

func adminAtDefaultURL(p *lint.Pass) {
	for _, r := range code.Routes(p.Project, p.Settings) {
		if (r.Path == "admin/" || r.Path == "admin") && leadsToAdmin(r) {
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceHigh, At: r.At(r.Call.Args[0]), Subject: "django.contrib.admin",
				Message: "the admin is at /admin/",
			})
		}
	}
}

// leadsToAdmin reports whether a route leads to the pages of an admin's site:
// Django's own, or one that the project makes.
func leadsToAdmin(r code.Route) bool {
	target := r.View
	if included := r.Included(); included != nil {
		target = included // Django 1
	}
	urls, ok := target.(*pyast.Attribute)
	if !ok || urls.Name != "urls" {
		return false
	}
	site := r.Find(urls.Value)
	if site.Path == "django.contrib.admin.site" || site.Path == "django.contrib.admin.sites.site" {
		return true
	}
	call, ok := site.Node.(*pyast.Call)
	return ok && r.Extends(site.Module, call.Func, "django.contrib.admin.AdminSite", "django.contrib.admin.sites.AdminSite")
}
