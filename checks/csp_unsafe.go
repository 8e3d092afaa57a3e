package checks

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// CSPUnsafe finds policies that let injected scripts run all the same.
var CSPUnsafe = &lint.Check{
	ID: "DR126", Name: "csp-unsafe", Title: "The Content-Security-Policy lets injected scripts run",
	Category: lint.Security, Severity: lint.Low, CWE: []int{693, 79}, Since: "0.1.0", Page: page("csp-unsafe"),
	Why: `A policy is there for the day when somebody gets a script into a page: the browser runs only what the policy lists.
With 'unsafe-inline' it runs what stands in the page, which is just where an injected script stands; with * or a whole scheme
it loads from wherever the attacker likes. Such a policy costs its upkeep and stops nothing.`,
	Fix: `List the hosts that scripts come from, and give inline scripts a nonce:

~~~python
from django.utils.csp import CSP

SECURE_CSP = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF, CSP.NONCE],
    "object-src": [CSP.NONE],
}
~~~

~~~html
<script nonce="{{ csp_nonce }}">…</script>
~~~`,
	FixLine: "list the hosts that scripts come from, and give inline scripts a nonce",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/csp/",
		"https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CSP",
	},
	Run: lint.OnSettings(cspUnsafe),
}

func cspUnsafe(p *lint.Pass) {
	for _, policy := range enforcedPolicies(p) {
		scripts, fallback := policy.effective("script-src")
		nonce := policy.addsNonce("script-src") || fallback && policy.addsNonce("default-src")
		judgeSources(p, scripts, policy.on, func(sources []string) []string { return unsafeSources(sources, nonce, true) })
		if objects, same := policy.effective("object-src"); !same || !fallback {
			judgeSources(p, objects, policy.on, func(sources []string) []string { return unsafeSources(sources, false, false) })
		}
	}
}

// judgeSources asks whether a directive lists sources that it should not.
func judgeSources(p *lint.Pass, directive project.Setting, on value.Answer, unsafe func([]string) []string) {
	bad := func(v value.Value) value.Answer {
		sources, known := cspSources(v)
		if !known {
			return value.Unsure // a nonce may be among the others
		}
		return value.Known(len(unsafe(sources)) > 0)
	}
	found := func(o project.Outcome) []string {
		sources, _ := cspSources(o.Value)
		return unsafe(sources)
	}
	p.Judge(directive, lint.Judgement{
		Bad: lint.Given(on, bad),
		Message: func(o project.Outcome) string {
			return directive.Name + " allows " + strings.Join(found(o), " and ") + lint.Because(o)
		},
		At: func(o project.Outcome) source.Location {
			for _, item := range o.Elements() {
				if strings.Contains(textOf(item.Value), found(o)[0]) {
					return item.Place()
				}
			}
			return o.Place()
		},
	})
}
