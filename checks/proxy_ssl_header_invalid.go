package checks

import (
	"slices"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// ProxySSLHeaderInvalid finds a SECURE_PROXY_SSL_HEADER that Django cannot use.
var ProxySSLHeaderInvalid = &lint.Check{
	ID: "DR133", Name: "proxy-ssl-header-invalid", Title: "SECURE_PROXY_SSL_HEADER cannot work",
	Category: lint.Security, Severity: lint.High, CWE: []int{16}, Since: "0.1.0", Page: page("proxy-ssl-header-invalid"),
	Why: `Behind a proxy that ends TLS this setting tells Django by which header the proxy says so. It is a pair: the
header's name as WSGI spells it, with HTTP_ before it, in capitals and with underscores, and the value for HTTPS. With
anything but a pair every request fails; with another spelling the header is never found, so that HSTS is never sent, the
redirect to HTTPS never ends and forms are refused. No check of Django's looks at it.`,
	Fix: `Spell it as WSGI does:

~~~python
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
~~~`,
	FixLine: `set SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`,
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header"},
	Run:     lint.OnSetting("SECURE_PROXY_SSL_HEADER", proxySSLHeaderInvalid),
}

func proxySSLHeaderInvalid(p *lint.Pass, s project.Setting) {
	p.Judge(s, lint.Judgement{Bad: invalidProxyHeader, Fixes: fixes.Value(p.Project, fixes.Line{Name: s.Name, Python: `("HTTP_X_FORWARDED_PROTO", "https")`}, false), Message: func(o project.Outcome) string {
		message := "SECURE_PROXY_SSL_HEADER is " + lint.Show(o.Value) + lint.Because(o)
		if !isPair(o.Value) {
			return message + ", which is no pair"
		}
		return message + ", whose first item is no name of a header as WSGI spells it"
	}})
}

func invalidProxyHeader(v value.Value) value.Answer {
	switch {
	case v == nil, value.IsUnknown(v), v == (value.None{}):
		return lint.Truthy(v)
	case lint.Falsy(v) == value.Yes: // an empty one is none
		return value.No
	case !isPair(v):
		return value.Known(!isOpen(v))
	}
	switch name := project.Elements(v)[0].Value.(type) {
	case value.Str:
		return value.Known(!isWSGIName(string(name)))
	case *value.Unknown:
		return value.Unsure
	}
	return value.Yes
}

func isPair(v value.Value) bool { return len(project.Elements(v)) == 2 && !isOpen(v) }

// isOpen reports whether a list or tuple may hold more than is known.
func isOpen(v value.Value) bool {
	switch v := v.(type) {
	case *value.Tuple:
		return v.Open != nil
	case *value.List:
		return v.Open != nil
	}
	return false
}

var wsgiHeader = lazyregexp.New(`^HTTP_[A-Z0-9_]+$`)

// isWSGIName tells what a WSGI environment may hold: headers, and what servers
// themselves put there to tell the scheme.
func isWSGIName(name string) bool {
	return wsgiHeader.MatchString(name) || slices.Contains([]string{"HTTPS", "REQUEST_SCHEME", "SERVER_PORT", "UWSGI_SCHEME", "wsgi.url_scheme"}, name)
}
