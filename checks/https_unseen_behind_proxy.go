package checks

import (
	"cmp"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// HTTPSUnseenBehindProxy finds a Django that takes every request for plain HTTP
// because nobody tells it what the proxy in front knows.
var HTTPSUnseenBehindProxy = &lint.Check{
	ID: "DR137", Name: "https-unseen-behind-proxy", Title: "Django cannot see that requests come over HTTPS",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{319}, Since: "0.1.0", Page: page("https-unseen-behind-proxy"),
	Why: `The proxy ends TLS and asks Django over plain HTTP. Unless Django is told by which header the proxy says that the
visitor came over HTTPS, it takes every request for a plain one: the HSTS header is never sent, the redirect to HTTPS sends
the visitor round in a circle, and forms are refused, because the page's origin begins with https and the site believes its
own to begin with http.`,
	Fix: `Have the proxy set the header on every request, and tell Django its name:

~~~nginx
proxy_set_header X-Forwarded-Proto $scheme;
~~~

~~~python
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
~~~

The proxy must overwrite what clients send under that name. Servers can do the same in Django's place, such as gunicorn
with --forwarded-allow-ips.`,
	FixLine: `set SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https"), and have the proxy send that header`,
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header",
		"https://docs.gunicorn.org/en/stable/deploy.html#nginx-configuration",
	},
	Run: lint.OnSetting("SECURE_PROXY_SSL_HEADER", httpsUnseenBehindProxy),
}

func httpsUnseenBehindProxy(p *lint.Pass, s project.Setting) {
	e, says := securingProxy(p.Project)
	if p.Options.Exact || says == "" || !servedPlainly(p.Project) || schemeToldOtherwise(p) {
		return
	}
	p.Judge(s, lint.Judgement{
		Bad: lint.Given(schemeMatters(p), lint.Falsy),
		Message: func(o project.Outcome) string {
			return lint.ShowPlace(cmp.Or(e.TLS, e.Secure)) + " " + says + ", and SECURE_PROXY_SSL_HEADER is " + lint.Show(o.Value) + lint.Because(o)
		},
	})
}

// securingProxy is a proxy that answers HTTPS and asks the application, on
// another machine or in another container, over HTTP; and what it does. With a
// proxy on the same machine, which servers trust, nothing is known.
func securingProxy(p *project.Project) (found project.Edge, says string) {
	for _, e := range p.Deployment.Edges {
		switch {
		case !e.Local.IsZero():
			return project.Edge{}, ""
		case e.Plain.IsZero() || says != "":
		case !e.TLS.IsZero():
			found, says = e, "ends TLS"
		case !e.Secure.IsZero():
			found, says = e, "says that requests came over HTTPS"
		}
	}
	return found, says
}

// plainServers are the servers that believe no header unless told to.
var plainServers = []string{"gunicorn", "uvicorn", "daphne", "hypercorn", "granian", "waitress-serve"}

// servedPlainly reports whether it is known that such a server runs, and no
// other.
func servedPlainly(p *project.Project) bool {
	plain := false
	for _, c := range p.Deployment.Commands {
		for _, program := range c.Programs() {
			plain = plain || slices.Contains(plainServers, program)
			if program == "uwsgi" {
				return false
			}
		}
	}
	return plain
}

// schemeWords show, in commands, variables and files of servers, that the server
// or the entry point takes the scheme from a header.
var schemeWords = []string{"forwarded", "proxy-headers", "proxy_headers", "proxyheaders", "proxyfix", "trusted-proxy", "trusted_proxy", "url-scheme", "url_scheme", "secure_scheme_headers", "sslify"}

// schemeToldOtherwise reports whether something else may tell Django the scheme:
// the server's options, its configuration, the entry point, a middleware of the
// project.
func schemeToldOtherwise(p *lint.Pass) bool {
	tells := func(text string) bool {
		text = strings.ToLower(text)
		return slices.ContainsFunc(schemeWords, func(word string) bool { return strings.Contains(text, word) })
	}
	d := p.Project.Deployment
	if slices.ContainsFunc(d.Commands, func(c project.DeployedCommand) bool { return tells(c.Shell + strings.Join(c.Words, " ")) }) ||
		slices.ContainsFunc(d.Variables, func(v project.DeployedVariable) bool { return tells(v.Name + "=" + v.Value) }) {
		return true
	}
	files := slices.Concat(p.Project.Layout.Servers, p.Project.Layout.Entry)
	for _, item := range project.Elements(middleware(p).Likely().Value) {
		if class := code.Named(p.Project, textOf(item.Value)); class.Own() {
			files = append(files, class.Module.File.Path())
		}
	}
	return slices.ContainsFunc(files, func(file string) bool {
		text := p.Project.Text(file)
		return text != nil && tells(text.Text())
	})
}

// schemeMatters asks whether something goes wrong: the redirect never ends, HSTS
// is not sent, or forms are refused because of their origin, which Django
// compares since 4.0.
func schemeMatters(p *lint.Pass) value.Answer {
	on := active(p, django.SecurityMiddleware)
	redirect := on.And(p.Settings.Get("SECURE_SSL_REDIRECT").Ask(lint.Truthy))
	hsts := on.And(p.Settings.Get("SECURE_HSTS_SECONDS").Ask(lint.Truthy))
	return redirect.Or(hsts).Or(formsRefused(p))
}

// formsRefused asks whether forms of the site itself are taken for another
// site's. Origins that a variable lists are the operator's to give.
func formsRefused(p *lint.Pass) value.Answer {
	if !p.Project.Django.AtLeast(4, 0) {
		return value.No
	}
	origins := p.Settings.Get("CSRF_TRUSTED_ORIGINS")
	if defaulted, read := origins.Likely().Origin.Variables(); len(defaulted)+len(read) > 0 {
		return value.No
	}
	return active(p, django.CSRFMiddleware).And(origins.Ask(lint.Falsy))
}
