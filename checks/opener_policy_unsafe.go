package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// OpenerPolicyUnsafe finds a site whose windows other sites keep a hold on.
var OpenerPolicyUnsafe = &lint.Check{
	ID: "DR119", Name: "opener-policy-unsafe", Title: "Other sites keep a hold on the site's windows",
	Category: lint.Security, Severity: lint.Low, CWE: []int{693}, Django: []string{"security.E024"},
	Since: "0.1.0", Page: page("opener-policy-unsafe"),
	Why: `A page that opens the site in a new window keeps a handle on that window, and the other way round: it
can count frames, watch it navigate, or send it elsewhere. The header Cross-Origin-Opener-Policy cuts that tie.
Django sends "same-origin" by default since 4.0; here the header is missing, allows everything, or says a word
that browsers do not know.`,
	Fix: `Leave the setting at its default, or state it:

~~~python
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
~~~

A site that signs in or pays through pop-up windows of others may need "same-origin-allow-popups".`,
	FixLine: `set SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"`,
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/middleware/#cross-origin-opener-policy",
		"https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Cross-Origin-Opener-Policy",
	},
	Run: lint.OnSetting("SECURE_CROSS_ORIGIN_OPENER_POLICY", openerPolicyUnsafe),
}

func openerPolicyUnsafe(p *lint.Pass, s project.Setting) {
	o, _ := s.Witness(unsafeOpener)
	p.Judge(s, lint.Judgement{
		BadIn:  lint.GivenIn(active(p, django.SecurityMiddleware), lint.Since(4, 0, unsafeOpener)),
		Django: openerIDs(o.Value),
		Fixes:  fixes.Everywhere(p, fixes.Line{Name: s.Name, Python: `"same-origin"`}),
	})
}

func unsafeOpener(v value.Value) value.Answer {
	if value.IsUnknown(v) {
		return value.Unsure
	}
	return value.Known(v != value.Str("same-origin") && v != value.Str("same-origin-allow-popups"))
}

// openerIDs are the ids that Django prints: it takes "unsafe-none" and None for
// somebody's decision.
func openerIDs(v value.Value) []string {
	if v == nil || v == (value.None{}) || v == value.Str("unsafe-none") {
		return []string{}
	}
	return []string{"security.E024"}
}
