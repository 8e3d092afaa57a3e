package checks

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// SystemCheckSilenced finds security checks of Django that are told not to
// speak.
var SystemCheckSilenced = &lint.Check{
	ID: "DR222", Name: "system-check-silenced", Title: "A security check of Django is silenced",
	Category: lint.Configuration, Severity: lint.Note, Pedantic: true, Since: "0.1.0", Page: page("system-check-silenced"),
	Why: `SILENCED_SYSTEM_CHECKS tells Django to say nothing of what its checks find. That is right where somebody
has looked and decided, as where a proxy redirects to HTTPS. It stays when the proxy is gone, and nobody is told.

djready too leaves out the findings of an id that is silenced, and counts them. Only a critical finding stays.`,
	Fix: `Silence an id only beside the reason why it does not matter here, and look at the list when the deployment
changes:

~~~python
SILENCED_SYSTEM_CHECKS = [
    "security.W008",    # the load balancer redirects to HTTPS
]
~~~`,
	FixLine: "remove the id from SILENCED_SYSTEM_CHECKS, or write the reason beside it",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/settings/#silenced-system-checks"},
	Run:     lint.OnSetting("SILENCED_SYSTEM_CHECKS", systemCheckSilenced),
}

func systemCheckSilenced(p *lint.Pass, s project.Setting) {
	o, _ := s.Witness(lint.AnyText(isSecurityCheck))
	for _, item := range project.Elements(o.Value) {
		id, ok := item.Value.(value.Str)
		if !ok || !isSecurityCheck(string(id)) {
			continue
		}
		p.Judge(s, lint.Judgement{
			Bad: lint.Has(string(id)), Subject: string(id),
			Message: func(project.Outcome) string { return "SILENCED_SYSTEM_CHECKS silences " + string(id) },
			At:      lint.AtItem(string(id)),
		})
	}
}

func isSecurityCheck(id string) bool { return strings.HasPrefix(id, "security.") }
