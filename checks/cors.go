package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// Settings of django-cors-headers had other names before its version 3.5; the
// old ones still work where the new one is not set.

func corsAllowsAll(p *lint.Pass) project.Setting {
	return renamed(p, "CORS_ALLOW_ALL_ORIGINS", "CORS_ORIGIN_ALLOW_ALL")
}

func corsOrigins(p *lint.Pass) project.Setting {
	return renamed(p, "CORS_ALLOWED_ORIGINS", "CORS_ORIGIN_WHITELIST")
}

func renamed(p *lint.Pass, name, old string) project.Setting {
	if p.Settings.Has(old) && !p.Settings.Has(name) {
		return p.Settings.Get(old)
	}
	return p.Settings.Get(name)
}

// corsCredentials asks whether other origins may send cookies.
func corsCredentials(p *lint.Pass) value.Answer {
	return p.Settings.Get("CORS_ALLOW_CREDENTIALS").Ask(lint.Truthy)
}

// corsScope says how far CORS is limited to some addresses, "" if it is not.
func corsScope(p *lint.Pass) string {
	pattern := p.Settings.Get("CORS_URLS_REGEX")
	if !pattern.Explicit() || pattern.Ask(lint.Equals(value.Str("^.*$"), value.Str(".*"), value.Str(""))) == value.Yes {
		return ""
	}
	return "only for the addresses that CORS_URLS_REGEX matches"
}
