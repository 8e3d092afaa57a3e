package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// ErrorReportsCarryPersonalData finds error reporters that send who the visitor
// is.
var ErrorReportsCarryPersonalData = &lint.Check{
	ID: "DR507", Name: "error-reports-carry-personal-data", Title: "Error reports carry personal data",
	Category: lint.Logging, Severity: lint.Low, Pedantic: true, CWE: []int{359}, Since: "0.1.0", Page: page("error-reports-carry-personal-data"),
	Why: `With send_default_pii Sentry's client sends with each error the user's id, name and mail address, the network address, cookies and
headers. They are then kept by a third party, for as long as it keeps errors, and whoever may read errors may read them.`,
	Fix: `Leave it off, and add what is needed to tell users apart yourself:

~~~python
sentry_sdk.init(dsn=env("SENTRY_DSN"))
sentry_sdk.set_user({"id": request.user.pk})
~~~`,
	FixLine: "leave send_default_pii off",
	Links:   []string{"https://docs.sentry.io/platforms/python/data-management/data-collected/"},
	Run:     lint.OnSettings(errorReportsCarryPersonalData),
}

func errorReportsCarryPersonalData(p *lint.Pass) {
	for _, file := range p.Settings.Files {
		m := p.Project.Python(file)
		if m == nil || !code.ImportsAny(p.Project, file, "sentry_sdk") {
			continue
		}
		for _, call := range code.Calls(m) {
			switch code.Dotted(call.Func) {
			case "sentry_sdk.init", "init":
				if pyast.IsTrue(code.Keyword(call, "send_default_pii")) {
					p.Report(lint.Finding{
						Confidence: lint.ConfidenceHigh, Subject: "sentry_sdk",
						At:      source.Location{File: m.File, Span: code.Keyword(call, "send_default_pii").Span()},
						Message: "sentry_sdk.init() is called with send_default_pii=True",
						Fixes:   fixes.FlipAt(source.Location{File: m.File, Span: code.Keyword(call, "send_default_pii").Span()}, "Leave send_default_pii off"),
					})
				}
			}
		}
	}
}
