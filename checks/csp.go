package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// cspNonce stands in Django's policies for the nonce of each response.
const cspNonce = "<CSP_NONCE_SENTINEL>"

// cspGeneration tells by the requirements how django-csp is configured: 4 since
// its version 4.0 by CONTENT_SECURITY_POLICY, 3 before by CSP_SCRIPT_SRC and its
// kin, 0 where nothing says which. A requirement that lets in both installs the
// newer, but sure it is not.
func cspGeneration(p *lint.Pass) (generation int, sure bool) {
	r, ok := p.Project.Requirements.Find("django-csp")
	if !ok {
		return 0, false
	}
	switch old, current := r.Allows("3.8"), r.Allows("4.0"); {
	case current || !old: // later versions, too, are configured as 4.0 is
		return 4, !old
	default:
		return 3, true
	}
}

// cspPolicy is a policy that browsers are told to enforce.
type cspPolicy struct {
	on value.Answer
	// directive is the setting or item of a directive: "script-src".
	directive func(name string) project.Setting
	// nonces are the directives that get the nonce in another way.
	nonces project.Setting
}

// enforcedPolicies are the policies of the project, each in its own spelling.
func enforcedPolicies(p *lint.Pass) []cspPolicy {
	var out []cspPolicy
	if p.Project.Django.AtLeast(6, 0) {
		s := p.Settings.Get("SECURE_CSP")
		out = append(out, cspPolicy{on: active(p, django.PolicyMiddleware), directive: s.Item})
	}
	on := active(p, django.PackagePolicyMiddleware)
	switch generation, _ := cspGeneration(p); {
	case generation == 4 || generation == 0 && p.Settings.Has("CONTENT_SECURITY_POLICY"):
		s := p.Settings.Get("CONTENT_SECURITY_POLICY").Item("DIRECTIVES")
		return append(out, cspPolicy{on: on, directive: s.Item})
	default:
		enforced := on.And(p.Settings.Get("CSP_REPORT_ONLY").Ask(lint.Falsy))
		return append(out, cspPolicy{on: enforced, nonces: p.Settings.Get("CSP_INCLUDE_NONCE_IN"), directive: func(name string) project.Setting {
			return p.Settings.Get("CSP_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_")))
		}})
	}
}

// effective is the directive that browsers go by: the named one, else
// default-src.
func (c cspPolicy) effective(name string) (s project.Setting, fallback bool) {
	own := c.directive(name)
	if own.Ask(isNothing) == value.Yes {
		return c.directive("default-src"), true
	}
	return own, false
}

// addsNonce reports whether a directive may get a nonce that its own text does
// not show.
func (c cspPolicy) addsNonce(directive string) bool {
	return len(c.nonces.Outcomes) > 0 && c.nonces.Ask(lint.Has(directive)) != value.No
}

func isNothing(v value.Value) value.Answer {
	if value.IsUnknown(v) {
		return value.Unsure
	}
	return value.Known(v == nil || v == value.None{})
}

// cspSources are the sources that a directive lists, and whether all are known.
func cspSources(v value.Value) (sources []string, known bool) {
	known = lint.AnyText(func(string) bool { return false })(v) == value.No
	if text, ok := v.(value.Str); ok {
		return strings.Fields(string(text)), true
	}
	for _, item := range project.Elements(v) {
		sources = append(sources, strings.Fields(textOf(item.Value))...)
	}
	return sources, known
}

// unsafeSources are those that let in what an attacker may have put on a page.
// Of inline scripts and whole schemes browsers do not take notice where a nonce,
// a hash or 'strict-dynamic' is given (CSP level 3, section 6.7).
func unsafeSources(sources []string, nonce, inline bool) []string {
	strict := slices.Contains(sources, "'strict-dynamic'")
	nonce = nonce || strict || slices.ContainsFunc(sources, func(source string) bool {
		return source == cspNonce || strings.HasPrefix(source, "'nonce-") || strings.HasPrefix(source, "'sha")
	})
	var out []string
	for _, source := range sources {
		switch strings.ToLower(source) {
		case "'unsafe-inline'":
			if inline && !nonce {
				out = append(out, source)
			}
		case "'unsafe-eval'":
			if inline {
				out = append(out, source)
			}
		case "*", "http:", "data:", "http://*", "https://*":
			if !strict {
				out = append(out, source)
			}
		}
	}
	return out
}
