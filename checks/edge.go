package checks

import "github.com/djready/djready/pkg/lint"

// atEdge reports whether a proxy in front of Django sees to what SecurityMiddleware
// would do for TLS, and records that.
func atEdge(p *lint.Pass, duty string) bool {
	if p.Options.Exact || p.Options.TLS != lint.TLSProxy {
		return false
	}
	p.Satisfied(duty+" is left to the proxy that ends TLS, as the option says", p.Settings.Fallback())
	return true
}
