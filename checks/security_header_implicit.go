package checks

import (
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// SecurityHeaderImplicit finds headers that are safe by Django's defaults only.
var SecurityHeaderImplicit = &lint.Check{
	ID: "DR123", Name: "security-header-implicit", Title: "A header is safe only by Django's default",
	Category: lint.Security, Severity: lint.Note, Pedantic: true, Since: "0.1.0", Page: page("security-header-implicit"),
	Why: `The settings do not mention the header, and this version of Django sends a safe one. That is sound. It
also is invisible: a reader of the settings cannot tell a decision from an oversight, and Django has changed
such defaults before.`,
	Fix: `State what you rely on:

~~~python
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
~~~`,
	FixLine: "state the setting, to show that it is meant",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/middleware/#module-django.middleware.security"},
	Run:     lint.OnSettings(securityHeaderImplicit),
}

// safeHeaders are the settings of headers that have a safe default, with the
// middleware that sends the header and the check that asks whether it is unsafe.
var safeHeaders = []struct {
	setting, middleware string
	unsafe              project.Question
}{
	{"SECURE_CONTENT_TYPE_NOSNIFF", django.SecurityMiddleware, lint.NotTrue},
	{"SECURE_REFERRER_POLICY", django.SecurityMiddleware, unsafeReferrer},
	{"SECURE_CROSS_ORIGIN_OPENER_POLICY", django.SecurityMiddleware, unsafeOpener},
	{"X_FRAME_OPTIONS", django.FrameMiddleware, framable},
}

func securityHeaderImplicit(p *lint.Pass) {
	if !p.Settings.Complete() {
		return
	}
	var implicit []string
	var lines []fixes.Line
	for _, header := range safeHeaders {
		s := p.Settings.Get(header.setting)
		if !p.Settings.Has(header.setting) && s.Ask(header.unsafe) == value.No && active(p, header.middleware) == value.Yes {
			implicit = append(implicit, header.setting)
			if python, ok := value.Repr(s.Likely().Value); ok {
				lines = append(lines, fixes.Line{Name: header.setting, Python: strings.ReplaceAll(python, "'", `"`)})
			}
		}
	}
	if len(implicit) == 0 {
		return
	}
	p.Report(lint.Finding{
		Confidence: lint.ConfidenceHigh,
		Message:    enumerate(implicit) + " safe only by the defaults of Django " + p.Project.Django.String(),
		Fixes:      fixes.Stated(p, lines...),
	})
}
