package checks

import (
	"net/netip"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// AllowedHostsUnusable finds an ALLOWED_HOSTS under which the site answers
// nobody.
var AllowedHostsUnusable = &lint.Check{
	ID: "DR107", Name: "allowed-hosts-unusable", Title: "ALLOWED_HOSTS names no host of the site",
	Category: lint.Security, Severity: lint.Medium, Django: []string{"security.W020"},
	Since: "0.1.0", Page: page("allowed-hosts-unusable"),
	Why: `With DEBUG off Django answers a request only if its Host header is in ALLOWED_HOSTS. Here no name of the
site is: every visitor gets "Bad Request (400)". That is safe, and it is found out in the minute of the release,
when the quickest ways to get the site up are "*" or DEBUG = True.

Only behind a proxy that replaces the Host header can a list of local names work; then every link that Django
builds begins with that name.`,
	Fix: `Name the hosts, or read them from the environment without a default:

~~~python
ALLOWED_HOSTS = ["portal.example.com", "www.portal.example.com"]
ALLOWED_HOSTS = config("ALLOWED_HOSTS", cast=Csv())    # python-decouple
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")              # django-environ
~~~`,
	FixLine: "list the host names that the site is served under",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"},
	Run:     lint.OnSetting("ALLOWED_HOSTS", allowedHostsUnusable),
}

func allowedHostsUnusable(p *lint.Pass, s project.Setting) {
	if p.Options.Exact {
		p.Judge(s, lint.Judgement{Bad: lint.Falsy})
		return
	}
	if p.Settings.Get("DEBUG").Ask(lint.Truthy) != value.No || hostsDecidedOutside(p, s) {
		return
	}
	if !s.Explicit() {
		return // the settings of the real site are elsewhere
	}
	j := lint.Judgement{Bad: noHost, Limited: "only a proxy that replaces the Host header gets an answer", Django: []string{}}
	if s.Ask(lint.Falsy) == value.Yes {
		j.Limited, j.Django = "", nil
	}
	p.Judge(s, j)
}

// noHost asks whether a list holds names of the machine itself only, or nothing.
func noHost(v value.Value) value.Answer {
	if _, text := v.(value.Str); text {
		return value.No // a fault of another kind
	}
	return lint.AnyText(func(host string) bool { return !localHost(host) })(v).Not()
}

// localHost reports whether a host of ALLOWED_HOSTS is one that no visitor can
// ask for. Addresses of local networks and names without a dot can be.
func localHost(host string) bool {
	host = strings.ToLower(strings.TrimSpace(host))
	if address, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil {
		return address.IsLoopback() || address.IsUnspecified()
	}
	return host == "" || host == "localhost" || strings.HasSuffix(host, ".localhost") || host == "testserver"
}

// hostsDecidedOutside reports whether a variable of the environment has a say in
// the list, other than by turning DEBUG off or choosing production: to be set it
// is required then, and somebody will.
func hostsDecidedOutside(p *lint.Pass, s project.Setting) bool {
	debug := variables(p.Settings.Get("DEBUG").Likely())
	for _, o := range s.Outcomes {
		names := variables(o)
		for _, item := range o.Elements() {
			names = append(names, variables(item)...)
		}
		for _, name := range names {
			mode := slices.ContainsFunc(p.Settings.Switches, func(s project.Switch) bool { return s.Variable == name })
			if !mode && !slices.Contains(debug, name) {
				return true
			}
		}
	}
	return hostsAddedUnderCondition(p)
}

func variables(o project.Outcome) []string {
	defaulted, read := o.Origin.Variables()
	return append(defaulted, read...)
}

// hostsAddedUnderCondition reports whether the settings say somewhere that there
// may be more hosts: where that is a question of a variable that is not set, the
// list itself shows no trace of it.
func hostsAddedUnderCondition(p *lint.Pass) bool {
	for _, file := range p.Settings.Files {
		m := p.Project.Python(file)
		if m == nil {
			continue
		}
		for _, test := range code.ConditionalWrites(m, "ALLOWED_HOSTS") {
			if !testsDebug(test) {
				return true
			}
		}
	}
	return false
}

// testsDebug reports whether a test asks for DEBUG and nothing else.
func testsDebug(test pyast.Expr) bool {
	if not, ok := test.(*pyast.UnaryOp); ok {
		test = not.Operand
	}
	name, ok := test.(*pyast.Name)
	return ok && name.ID == "DEBUG"
}
