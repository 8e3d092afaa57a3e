package assessment

import (
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// status is how ready a project is. A finding of low confidence opens nothing: it
// may not hold.
func status(p *project.Project, out Project) Status {
	broken := func(m *project.Module) bool { return len(m.Settings.Broken) > 0 }
	if len(p.Production()) == 0 || slices.ContainsFunc(p.Production(), broken) {
		return NotJudged
	}
	worst := lint.Note
	for _, f := range out.Findings {
		if open(f) {
			worst = max(worst, f.Severity)
		}
	}
	switch worst {
	case lint.Critical:
		return NotReady
	case lint.High:
		return NotFullyReady
	case lint.Medium:
		return ReadyWithRemarks
	}
	return Ready
}

// open says that a finding holds, as far as the repository tells.
func open(f Finding) bool { return f.Confidence > lint.ConfidenceLow }

// warning are the lines of the final warning: what to mend before anything else,
// if something critical is open.
func warning(p Project) []string {
	urgent := func(f Finding, least lint.Severity) bool { return open(f) && f.Severity >= least }
	if !slices.ContainsFunc(p.Findings, func(f Finding) bool { return urgent(f, lint.Critical) }) {
		return nil
	}
	var out []string
	for _, f := range p.Findings {
		if urgent(f, lint.High) && !slices.Contains(out, f.Title) {
			out = append(out, f.Title)
		}
	}
	return out
}

// shownDefaults are the settings to show though a project leaves them to Django:
// those that decide how safe it is.
func shownDefaults() []string {
	return []string{
		"ALLOWED_HOSTS", "CSRF_COOKIE_SECURE", "CSRF_TRUSTED_ORIGINS", "DEBUG", "SECRET_KEY", "SECURE_CONTENT_TYPE_NOSNIFF",
		"SECURE_CROSS_ORIGIN_OPENER_POLICY", "SECURE_HSTS_INCLUDE_SUBDOMAINS", "SECURE_HSTS_PRELOAD", "SECURE_HSTS_SECONDS",
		"SECURE_PROXY_SSL_HEADER", "SECURE_REFERRER_POLICY", "SECURE_SSL_REDIRECT", "SESSION_COOKIE_HTTPONLY",
		"SESSION_COOKIE_SAMESITE", "SESSION_COOKIE_SECURE", "X_FRAME_OPTIONS",
	}
}
