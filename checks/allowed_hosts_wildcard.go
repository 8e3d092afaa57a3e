package checks

import (
	"slices"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// AllowedHostsWildcard finds an ALLOWED_HOSTS that accepts every Host header.
var AllowedHostsWildcard = &lint.Check{
	ID: "DR106", Name: "allowed-hosts-wildcard", Title: "ALLOWED_HOSTS accepts every host",
	Category: lint.Security, Severity: lint.Critical, CWE: []int{20}, Since: "0.1.0", Page: page("allowed-hosts-wildcard"),
	Why: `Django builds absolute links from the Host header of the request, and ALLOWED_HOSTS is what keeps
strangers from choosing it. With a wildcard in the list anybody can have the site send a password reset mail whose
link leads to their own server, or fill a cache with pages that link there. One wildcard undoes all other items.

Django's own deployment check is silent about it: it asks only whether the list is empty.`,
	Fix: `Name the hosts, or read them from the environment without a default:

~~~python
ALLOWED_HOSTS = ["portal.example.com", "www.portal.example.com"]
ALLOWED_HOSTS = config("ALLOWED_HOSTS", cast=Csv())    # python-decouple
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")              # django-environ
~~~

A name that begins with a dot, such as ".example.com", stands for the domain and all its subdomains. For
health checks that ask by address, answer them in a middleware above CommonMiddleware, not with "*".`,
	FixLine: "list the host names that the site is served under, with no wildcard as default",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts",
		"https://docs.djangoproject.com/en/stable/topics/security/#host-header-validation",
	},
	Run: lint.OnSetting("ALLOWED_HOSTS", allowedHostsWildcard),
}

func allowedHostsWildcard(p *lint.Pass, s project.Setting) {
	o, _ := s.Witness(wildcardHost)
	p.Judge(s, lint.Judgement{
		Bad: wildcardHost, Message: wildcardMessage, Limited: wildcardLimit(p, wildcardItem(o)),
		At: func(o project.Outcome) source.Location { return wildcardItem(o).Place() },
		Fixes: fixes.Of(wildcardItem, fixes.First(
			fixes.WithoutDefault(p.Project, s.Name),
			fixes.WithoutItems(p.Project, s.Name, func(host string) bool { return host == "*" }),
			fixes.ListFromEnvironment(p.Project, s.Name),
		)),
	})
}

// wildcardLimit says what else keeps strange hosts away, "" if nothing does.
func wildcardLimit(p *lint.Pass, o project.Outcome) string {
	if variable := platformOf(p.Project, o.Place()); variable != "" {
		return "only on the platform that sets " + variable + ", which knows its hosts"
	}
	for _, item := range project.Elements(middleware(p).Likely().Value) {
		if path, ok := item.Value.(value.Str); ok && checksHost(code.Named(p.Project, string(path)).Class()) {
			return "the middleware " + string(path) + " looks at the host"
		}
	}
	return ""
}

// platformOf is the variable of a hosting platform under whose condition a place
// is executed, "" if there is none.
func platformOf(p *project.Project, at source.Location) string {
	m := p.Python(at.Path())
	if m == nil {
		return ""
	}
	for _, test := range code.Conditions(m, at.Span) {
		texts := code.Texts(m, test)
		if i := slices.IndexFunc(texts, django.PlatformVariable); i >= 0 {
			return texts[i]
		}
	}
	return ""
}

// checksHost reports whether a class reads the host of a request and can refuse
// it.
func checksHost(class *pyast.ClassDef) bool {
	if class == nil {
		return false
	}
	reads, refuses := false, false
	pyast.Inspect(class.Body, func(n pyast.Node) bool {
		name := ""
		switch n := n.(type) {
		case *pyast.Str:
			name = n.Value
		case *pyast.Name:
			name = n.ID
		case *pyast.Attribute:
			name = n.Name
		}
		reads = reads || name == "HTTP_HOST" || name == "get_host" || name == "_get_raw_host"
		refuses = refuses || refusal.MatchString(name)
		return true
	})
	return reads && refuses
}

// refusal are the answers that a middleware gives instead of the page.
var refusal = lazyregexp.New(`^(?:DisallowedHost|SuspiciousOperation|PermissionDenied|Http404|HttpResponse(?:BadRequest|Forbidden|NotFound|Gone|Redirect|PermanentRedirect))$`)

// wildcardHost asks for "*" itself: Django knows no other pattern that accepts
// every host.
func wildcardHost(v value.Value) value.Answer {
	if text, ok := v.(value.Str); ok {
		return value.Known(text == "*") // Django before 4.0 took a text for a list of characters
	}
	return lint.Has("*")(v)
}

// wildcardItem is the item "*" of the list.
func wildcardItem(o project.Outcome) project.Outcome {
	if item, ok := o.Element(value.Str("*")); ok {
		return item
	}
	return o
}

func wildcardMessage(o project.Outcome) string {
	if len(project.Elements(o.Value)) == 1 {
		return lint.Describe("ALLOWED_HOSTS", o)
	}
	return "ALLOWED_HOSTS holds '*'" + lint.Because(wildcardItem(o))
}
