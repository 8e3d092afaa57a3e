package checks

import (
	"net/url"
	"slices"
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/checks/origin"
	"github.com/djready/djready/pkg/lint"
)

// PublicURLLocal finds settings that tell the world a wrong address of the site.
var PublicURLLocal = &lint.Check{
	ID: "DR220", Name: "public-url-local", Title: "The site's own address is that of a developer's machine",
	Category: lint.Configuration, Severity: lint.Medium, Since: "0.1.0", Page: page("public-url-local"),
	Why: `The address goes into mails, redirects and the calls of other services. Where the variable is forgotten, password reset links lead
to the reader's own machine, and a payment service reports to nobody.`,
	Fix: `Read it without a default: the program then refuses to start until it is told.

~~~python
BASE_URL = config("BASE_URL")
~~~`,
	FixLine: "read the address from the environment, without a default",
	Links:   []string{"https://12factor.net/config"},
	Run:     lint.OnSettings(publicURLLocal),
}

func publicURLLocal(p *lint.Pass) {
	for _, name := range p.Settings.Names() {
		if namesSite(name) {
			p.Judge(p.Settings.Get(name), lint.Judgement{
				Bad:   lint.AnyText(isLocalAddress),
				Fixes: fixes.First(fixes.WithoutDefault(p.Project, name), fixes.FromEnvironment(p.Project, name)),
			})
		}
	}
}

// siteNames are settings that name the site itself, siteSuffixes the endings of
// those that name a page of it. The address of a service that the program calls,
// such as OLLAMA_BASE_URL, is none: it may well be on the same machine.
var (
	siteNames = []string{
		"API_DOMAIN", "APP_BASE_URL", "APP_DOMAIN", "APP_URL", "BACKEND_BASE_URL", "BACKEND_URL", "BASE_DOMAIN", "BASE_URL", "CLIENT_URL",
		"DEFAULT_DOMAIN", "DJANGO_BASE_URL", "DOMAIN", "DOMAIN_NAME", "DOMAIN_URL", "FRONTEND_BASE_URL", "FRONTEND_DOMAIN",
		"FRONTEND_HOST", "FRONTEND_URL", "FRONT_END_URL", "HOST_URL", "MAIN_DOMAIN", "PUBLIC_BASE_URL", "PUBLIC_DOMAIN", "PUBLIC_URL",
		"ROOT_URL", "SITE_BASE_URL", "SITE_DOMAIN", "SITE_HOST", "SITE_URL", "WAGTAILADMIN_BASE_URL", "WEBSITE_DOMAIN",
		"WEBSITE_URL", "WEB_APP_URL", "WEB_URL",
	}
	siteSuffixes = []string{
		"_CALLBACK", "_CALLBACK_URI", "_CALLBACK_URL", "_CANCEL_URL", "_REDIRECT_URI", "_REDIRECT_URL", "_RETURN_URL", "_SITE_URL",
		"_SUCCESS_URL", "_WEBHOOK", "_WEBHOOK_URL", "_FRONTEND_URL", "_PUBLIC_URL",
	}
)

func namesSite(name string) bool {
	return slices.Contains(siteNames, name) ||
		slices.ContainsFunc(siteSuffixes, func(suffix string) bool { return strings.HasSuffix(name, suffix) })
}

// isLocalAddress reports whether an address, or a host without a scheme, is one
// that only its own machine has, an example's, or what Python makes of a
// variable that is not set.
func isLocalAddress(address string) bool {
	if strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "//") {
		return false // a path of this site
	}
	if !strings.Contains(address, "//") {
		address = "//" + address
	}
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" {
		return false
	}
	host := strings.ToLower(u.Hostname())
	if host == "none" {
		return u.Scheme != ""
	}
	for _, example := range []string{"example.com", "example.net", "example.org"} {
		if host == example || strings.HasSuffix(host, "."+example) {
			return true
		}
	}
	return origin.Local("http://" + u.Host)
}
