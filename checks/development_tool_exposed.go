package checks

import (
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// DevelopmentToolExposed finds tools for developers that strangers can reach.
var DevelopmentToolExposed = &lint.Check{
	ID: "DR215", Name: "development-tool-exposed", Title: "Strangers can reach a development tool",
	Category: lint.Configuration, Severity: lint.High, CWE: []int{489}, Since: "0.1.0", Page: page("development-tool-exposed"),
	Why: `The debug toolbar shows the settings, the SQL and the headers of every request; Silk keeps whole requests with their passwords and
cookies; the debugger of runserver_plus runs any Python that is typed into it. Each is meant for the developer's own machine. Here one is
reachable although DEBUG is off.`,
	Fix: `Use it in the settings for development only. Where Silk is to run in production, let it ask who is there:

~~~python
SILKY_AUTHENTICATION = True  # signed in
SILKY_AUTHORISATION = True   # and staff
~~~

The toolbar needs no callback: by default it shows itself with DEBUG on, to the addresses of INTERNAL_IPS.`,
	FixLine: "use the tool in the development settings only",
	Links: []string{
		"https://django-debug-toolbar.readthedocs.io/en/latest/configuration.html",
		"https://github.com/jazzband/django-silk#authenticationauthorisation",
		"https://django-extensions.readthedocs.io/en/latest/runserver_plus.html",
	},
	Run: developmentToolExposed,
}

func developmentToolExposed(p *lint.Pass) {
	if p.Settings == nil {
		debuggerDeployed(p)
		return
	}
	toolbarShown(p)
	silkOpen(p)
}

// debuggerDeployed finds commands that run Werkzeug's debugger in production.
func debuggerDeployed(p *lint.Pass) {
	for _, c := range p.Project.Deployment.Commands {
		for _, call := range c.Invocations() {
			if !call.Management || call.Program != "runserver_plus" {
				continue
			}
			f := lint.Finding{
				Confidence: lint.ConfidenceHigh, At: c.Location, Subject: "django-extensions",
				Message: c.Source + " runs runserver_plus, which brings a debugger that runs Python",
			}
			if c.Conditional || call.Conditional {
				f.Confidence, f.Message = lint.ConfidenceMedium, f.Message+"; it depends on something whether it runs"
			}
			p.Report(f)
			break
		}
	}
}

// toolbarShown finds a toolbar whose callback shows it with DEBUG off.
func toolbarShown(p *lint.Pass) {
	const callbackKey = "SHOW_TOOLBAR_CALLBACK"
	running := active(p, "debug_toolbar.middleware.DebugToolbarMiddleware").And(installed(p, "debug_toolbar"))
	callback := p.Settings.Get("DEBUG_TOOLBAR_CONFIG").Item(callbackKey)
	for _, o := range callback.Outcomes {
		if o.Value == nil {
			continue
		}
		f := code.FunctionOf(p.Project, o.Value, o.Place())
		if f == nil {
			continue
		}
		j := lint.Judgement{
			Bad:     lint.Given(running, sameAs(o.Value)),
			Subject: "django-debug-toolbar",
			Message: func(project.Outcome) string { return callbackKey + " shows the debug toolbar with DEBUG off" },
		}
		switch f.Result(p.Settings) {
		case value.No:
			continue
		case value.Unsure:
			j.Limited = "it depends on the request to whom"
		}
		p.Judge(callback, j)
		return
	}
}

// sameAs asks whether a value is the given one.
func sameAs(wanted value.Value) project.Question {
	return func(v value.Value) value.Answer {
		if v == nil {
			return value.No
		}
		return value.Known(v == wanted)
	}
}

// silkOpen finds a routed Silk that does not ask both who the visitor is and
// whether he may look.
func silkOpen(p *lint.Pass) {
	for _, r := range code.Routes(p.Project, p.Settings) {
		if r.IncludedModule() != "silk.urls" {
			continue
		}
		recording := active(p, "silk.middleware.SilkyMiddleware")
		for _, name := range []string{"SILKY_AUTHENTICATION", "SILKY_AUTHORISATION"} {
			answer := p.Judge(p.Settings.Get(name), lint.Judgement{
				Bad:     lint.Given(recording, lint.Falsy),
				Subject: "django-silk",
				At:      func(project.Outcome) source.Location { return r.At(r.Call) },
				Message: func(o project.Outcome) string { return "Silk's pages are routed, and " + lint.Describe(name, o) },
			})
			if answer == value.Yes {
				return
			}
		}
	}
}
