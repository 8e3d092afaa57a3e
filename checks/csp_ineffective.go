package checks

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// CSPIneffective finds policies that are written and do nothing.
var CSPIneffective = &lint.Check{
	ID: "DR125", Name: "csp-ineffective", Title: "The Content-Security-Policy has no effect",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{693}, Since: "0.1.0", Page: page("csp-ineffective"),
	Django: []string{"security.E026", "security.W027", "csp.E001", "csp.E002"},
	Why: `The settings hold a policy, so everybody believes that the browser stops injected scripts. But nothing sends it, or it
stands under names that the installed version does not read, or it is sent for reports only, which stops nothing.`,
	Fix: `Django's own policy needs its middleware, since Django 6.0:

~~~python
MIDDLEWARE = [
    ...
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
]
SECURE_CSP = {"default-src": [CSP.SELF]}
~~~

django-csp reads one setting since its version 4.0:

~~~python
CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": [SELF]}}
~~~

When a policy that only reports has been quiet for a while, enforce it.`,
	FixLine: "send the policy: with its middleware, under the names that the version reads, and enforced",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/csp/",
		"https://django-csp.readthedocs.io/en/latest/migration-guide.html",
	},
	Run: lint.OnSettings(func(p *lint.Pass) {
		nativePolicyIneffective(p)
		packagePolicyIneffective(p)
	}),
}

// nativePolicyIneffective asks about Django's own settings.
func nativePolicyIneffective(p *lint.Pass) {
	if !p.Project.Django.AtLeast(6, 0) {
		return
	}
	on, policy, report := active(p, django.PolicyMiddleware), p.Settings.Get("SECURE_CSP"), p.Settings.Get("SECURE_CSP_REPORT_ONLY")
	for _, s := range []project.Setting{policy, report} {
		p.Judge(s, lint.Judgement{Bad: noPolicy, Django: []string{"security.E026"}, Message: func(o project.Outcome) string {
			return s.Name + " is " + lint.Show(o.Value) + ", which is no dictionary" + lint.Because(o)
		}})
		p.Judge(s, lint.Judgement{Bad: lint.Given(on.Not(), isPolicy), Django: []string{}, Message: func(project.Outcome) string {
			return s.Name + " is never sent: MIDDLEWARE lacks " + django.PolicyMiddleware
		}})
	}
	other := active(p, django.PackagePolicyMiddleware)
	p.Judge(report, lint.Judgement{
		Bad: lint.Given(on.And(other.Not()).And(policy.Ask(isPolicy).Not()), isPolicy), Django: []string{},
		Message: onlyReports(report.Name, policy.Name),
	})
	if p.Project.Django.AtLeast(6, 1) {
		nonce := on.And(policy.Ask(usesNonce).Or(report.Ask(usesNonce)))
		p.Judge(p.Settings.Get("TEMPLATES"), lint.Judgement{
			Bad: lint.Given(nonce, lacksNonceProcessor), Django: []string{"security.W027"},
			Message: func(project.Outcome) string {
				return "no template can write the nonce of the policy: TEMPLATES lacks django.template.context_processors.csp"
			},
		})
	}
}

func onlyReports(name, enforced string) func(project.Outcome) string {
	return func(o project.Outcome) string {
		return name + " only reports, and " + enforced + " is not set" + lint.Because(o)
	}
}

// noPolicy asks whether a policy is neither a dictionary nor None, as Django's
// check does.
func noPolicy(v value.Value) value.Answer {
	if _, ok := v.(*value.Dict); ok {
		return value.No
	}
	return isNothing(v).Not()
}

// isPolicy asks whether a value is a dictionary with something in it.
func isPolicy(v value.Value) value.Answer {
	d, ok := v.(*value.Dict)
	switch {
	case value.IsUnknown(v):
		return value.Unsure
	case ok && d.Len() == 0 && d.Open != nil:
		return value.Unsure
	}
	return value.Known(ok && d.Len() > 0)
}

// usesNonce asks whether a directive of a policy holds the nonce.
func usesNonce(v value.Value) value.Answer {
	d, ok := v.(*value.Dict)
	if !ok {
		return isPolicy(v)
	}
	answer := value.No
	for _, e := range d.Entries() {
		answer = answer.Or(lint.AnyText(func(text string) bool { return text == cspNonce })(e.Value.Value))
	}
	if d.Open != nil && answer == value.No {
		return value.Unsure
	}
	return answer
}

// lacksNonceProcessor asks whether no template engine has the context processor
// that gives templates the nonce.
func lacksNonceProcessor(v value.Value) value.Answer {
	if value.IsUnknown(v) {
		return value.Unsure
	}
	found := value.No
	for _, item := range project.Elements(v) {
		processors := project.Setting{Outcomes: []project.Outcome{{Traced: item}}, Exhaustive: true}.Item("OPTIONS").Item("context_processors")
		found = found.Or(processors.Ask(lint.Has("django.template.context_processors.csp")))
	}
	return found.Not()
}

// packagePolicyIneffective asks about the settings of django-csp.
func packagePolicyIneffective(p *lint.Pass) {
	on := active(p, django.PackagePolicyMiddleware)
	installed := p.Settings.Get("INSTALLED_APPS").Ask(lint.Has("csp", "csp.apps.CspConfig"))
	generation, sure := cspGeneration(p)
	if generation != 4 {
		p.Judge(p.Settings.Get("CSP_REPORT_ONLY"), lint.Judgement{Bad: lint.Given(on.And(value.Known(generation == 3)), lint.Truthy), Django: []string{}})
		return
	}
	policy, report := p.Settings.Get("CONTENT_SECURITY_POLICY"), p.Settings.Get("CONTENT_SECURITY_POLICY_REPORT_ONLY")
	oldNames(p, on.Or(installed), installed, sure)
	for _, s := range []project.Setting{policy, report} {
		p.Judge(s.Item("EXCLUDE_URL_PREFIXES"), lint.Judgement{
			Bad: lint.Given(on.Or(installed), isText), Django: idsIf(installed, "csp.E002"),
			Message: func(o project.Outcome) string {
				return s.Name + " excludes every path: EXCLUDE_URL_PREFIXES is the text " + lint.Show(o.Value) + lint.Because(o)
			},
		})
	}
	native := active(p, django.PolicyMiddleware)
	p.Judge(report, lint.Judgement{
		Bad: lint.Given(on.And(native.Not()).And(policy.Ask(isPolicy).Not()), isPolicy), Django: []string{},
		Message: onlyReports(report.Name, policy.Name),
	})
}

// oldNames asks whether a policy stands under the names that django-csp read
// before its version 4.0.
func oldNames(p *lint.Pass, used, installed value.Answer, sure bool) {
	limited := ""
	if !sure {
		limited = "the requirement lets in older versions, which read it"
	}
	for _, name := range p.Settings.Names() {
		if !django.OldCSPSetting(name) {
			continue
		}
		p.Judge(p.Settings.Get(name), lint.Judgement{
			Bad: lint.Given(used, func(v value.Value) value.Answer { return value.Known(v != nil) }), Django: idsIf(installed, "csp.E001"), Limited: limited,
			Message: func(project.Outcome) string { return name + " is not read by django-csp 4.0 and later" },
		})
		return // one finding for all of them, as django-csp itself has it
	}
}

// idsIf are the ids that a package prints where its app is installed.
func idsIf(installed value.Answer, id string) []string {
	if installed == value.Yes {
		return []string{id}
	}
	return []string{}
}

func isText(v value.Value) value.Answer {
	if value.IsUnknown(v) {
		return value.Unsure
	}
	_, ok := v.(value.Str)
	return value.Known(ok)
}
