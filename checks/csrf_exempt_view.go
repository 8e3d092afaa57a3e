package checks

import (
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// CSRFExemptView finds routed views that do without the CSRF check.
var CSRFExemptView = &lint.Check{
	ID: "DR803", Name: "csrf-exempt-view", Title: "A view is exempt from the CSRF check",
	Category: lint.Security, Severity: lint.Note, Pedantic: true, CWE: []int{352}, Since: "0.1.0", Overlaps: []string{"SonarPython S4502"}, Page: page("csrf-exempt-view"),
	Why: `Any site can have a visitor's browser send the request, with the visitor's cookies. That does no harm where the view asks for
something else than the session: a signature, a token in a header. Each exemption deserves a look.`,
	Fix: `Take the exemption away where browsers send the request, and send the token:

~~~html
<form method="post">{% csrf_token %} …</form>
~~~

Where another machine sends it, check who that is: by a signature, or a secret that both know.`,
	FixLine: "keep the exemption only where something else than the session says who sends the request",
	Links:   []string{"https://docs.djangoproject.com/en/stable/howto/csrf/"},
	Run:     lint.OnSettings(csrfExemptView),
}

func csrfExemptView(p *lint.Pass) {
	seen := map[source.Location]bool{}
	for _, v := range code.Views(p.Project, p.Settings) {
		w, ok := exemption(v)
		if !ok || usesRESTFramework(v) {
			continue // its views are exempt anyway, and ask in their own way
		}
		at := source.Location{File: w.In.File, Span: w.Expr.Span()}
		if !seen[at] {
			seen[at] = true
			p.Report(lint.Finding{
				Confidence: lint.ConfidenceHigh, At: at, Subject: viewName(v),
				Message: viewName(v) + " is exempt from the CSRF check",
			})
		}
	}
}

const csrfExempt = "django.views.decorators.csrf.csrf_exempt"

// exemption is what takes the CSRF check from a view, where it is routed, at the
// function, or at the class or its dispatch().
func exemption(v code.View) (code.Wrapper, bool) {
	for _, w := range append(v.Wrappers, wrappersOf(v)...) {
		if w.Path == csrfExempt {
			return w, true
		}
	}
	return code.Wrapper{}, false
}

// wrappersOf are the decorators of a view: of its function, or of its classes
// and their dispatch().
func wrappersOf(v code.View) []code.Wrapper {
	ix := v.Index()
	if v.Class() == nil {
		return ix.Decorators(v.Definition)
	}
	var out []code.Wrapper
	chain, _ := ix.Ancestors(v.Definition)
	for _, class := range chain {
		if class.Class() == nil {
			continue
		}
		out = append(out, ix.Decorators(class)...)
		if dispatch, ok := class.Member("dispatch"); ok {
			out = append(out, ix.Decorators(dispatch)...)
		}
	}
	return out
}

// usesRESTFramework reports whether a view is one of Django REST framework.
func usesRESTFramework(v code.View) bool {
	chain, _ := v.Index().Ancestors(v.Definition)
	for _, w := range v.Index().Decorators(v.Definition) {
		chain = append(chain, w.Definition)
	}
	for _, d := range chain {
		if strings.HasPrefix(d.Path, "rest_framework.") {
			return true
		}
	}
	return false
}

// viewName is what messages call a view: by its path, or by that of its route.
func viewName(v code.View) string {
	if v.Known() && v.Own() {
		return v.Path
	}
	return "the view of " + showRoute(v.Route)
}
