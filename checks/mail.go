package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// mailer is how the settings say to send mail: a key of MAILERS since Django
// 6.1, or the settings that begin with EMAIL_.
type mailer struct {
	backend, host, tls, ssl project.Setting
	// new says that it is of MAILERS.
	new bool
}

// mailWays are the ways that the settings know of sending mail.
func mailWays(p *lint.Pass) []mailer {
	all := p.Settings.Get("MAILERS")
	if !p.Project.Django.AtLeast(6, 1) || !p.Settings.Has("MAILERS") {
		return []mailer{{
			backend: p.Settings.Get("EMAIL_BACKEND"), host: p.Settings.Get("EMAIL_HOST"),
			tls: p.Settings.Get("EMAIL_USE_TLS"), ssl: p.Settings.Get("EMAIL_USE_SSL"),
		}}
	}
	var out []mailer
	for _, alias := range all.Keys() {
		m := all.Item(alias)
		options := m.Item("OPTIONS")
		out = append(out, mailer{
			backend: m.Item("BACKEND"), host: options.Item("host"), tls: options.Item("use_tls"), ssl: options.Item("use_ssl"),
			new: true,
		})
	}
	return out
}

const (
	mailBackends = "django.core.mail.backends."
	smtpBackend  = mailBackends + "smtp.EmailBackend"
)
