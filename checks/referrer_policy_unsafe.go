package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// ReferrerPolicyUnsafe finds a site whose addresses are told to other sites.
var ReferrerPolicyUnsafe = &lint.Check{
	ID: "DR118", Name: "referrer-policy-unsafe", Title: "Full addresses are told to other sites",
	Category: lint.Security, Severity: lint.Low, CWE: []int{200},
	Django: []string{"security.W022", "security.E023"}, Since: "0.1.0", Page: page("referrer-policy-unsafe"),
	Why: `Whenever a visitor follows a link or a page loads a picture from elsewhere, the browser may tell the
other site the whole address of the page: with the names, search words and reset tokens that addresses hold. The
Referrer-Policy header limits that. It is missing here, says a word that browsers do not know and ignore, or
asks for the whole address to be sent.`,
	Fix: `Use Django's default, or one that still tells other sites the origin:

~~~python
SECURE_REFERRER_POLICY = "same-origin"
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
~~~`,
	FixLine: `set SECURE_REFERRER_POLICY to "same-origin" or "strict-origin-when-cross-origin"`,
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/middleware/#referrer-policy",
		"https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Referrer-Policy",
	},
	Run: lint.OnSetting("SECURE_REFERRER_POLICY", referrerPolicyUnsafe),
}

// Policies that browsers know: those that keep paths from other sites, and
// those that do not.
var (
	keepingReferrers = []string{"no-referrer", "origin", "origin-when-cross-origin", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
	leakingReferrers = []string{"no-referrer-when-downgrade", "unsafe-url"}
)

func referrerPolicyUnsafe(p *lint.Pass, s project.Setting) {
	o, _ := s.Witness(unsafeReferrer)
	p.Judge(s, lint.Judgement{
		BadIn:  lint.GivenIn(active(p, django.SecurityMiddleware), lint.Since(3, 0, unsafeReferrer)),
		Django: referrerIDs(o.Value),
		Fixes:  fixes.Everywhere(p, fixes.Line{Name: s.Name, Python: `"same-origin"`}),
	})
}

func unsafeReferrer(v value.Value) value.Answer {
	if v == nil || v == (value.None{}) {
		return value.Yes
	}
	policies, known := referrerPolicies(v)
	switch {
	case slices.ContainsFunc(policies, unknownReferrer):
		return value.Yes
	case !known:
		return value.Unsure
	case len(policies) == 0:
		return value.No // an empty list passes Django's check, and no header is sent; nobody writes it
	}
	// Of several policies a browser takes the last one that it knows.
	return value.Known(slices.Contains(leakingReferrers, policies[len(policies)-1]))
}

// referrerPolicies splits the setting as Django does, and reports whether all
// of it is known.
func referrerPolicies(v value.Value) (policies []string, known bool) {
	if text, ok := v.(value.Str); ok {
		for _, policy := range strings.Split(string(text), ",") {
			policies = append(policies, strings.TrimSpace(policy))
		}
		return policies, true
	}
	known = lint.AnyText(func(string) bool { return false })(v) == value.No
	for _, item := range project.Elements(v) {
		if policy, ok := item.Value.(value.Str); ok {
			policies = append(policies, string(policy))
		}
	}
	return policies, known
}

func unknownReferrer(policy string) bool {
	return !slices.Contains(keepingReferrers, policy) && !slices.Contains(leakingReferrers, policy)
}

// referrerIDs are the ids that Django prints: it takes every policy that
// browsers know for a good one.
func referrerIDs(v value.Value) []string {
	if v == nil || v == (value.None{}) {
		return []string{"security.W022"}
	}
	if policies, _ := referrerPolicies(v); slices.ContainsFunc(policies, unknownReferrer) {
		return []string{"security.E023"}
	}
	return []string{}
}
