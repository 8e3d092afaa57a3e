package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// parseHAProxy reads haproxy.cfg.
func parseHAProxy(f *source.File, p *Proxy) {
	for n := 1; n <= f.LineCount() && n <= maxFacts; n++ {
		span := f.LineSpan(n)
		words := splitWords(strings.TrimSpace(f.Line(n)))
		if len(words) < 2 {
			continue
		}
		where, text := trimmed(at(f, span.Start, span.End)), strings.Join(words, " ")
		switch {
		case words[0] == "bind" && strings.Contains(text, " ssl"):
			keepFirst(&p.TLS, where)
		case strings.Contains(text, "redirect scheme https") && !strings.HasPrefix(text, "#"):
			p.redirect(where)
		case len(words) > 3 && (words[1] == "set-header" || words[1] == "add-header") && strings.EqualFold(words[2], "Strict-Transport-Security"):
			p.hsts(parseHSTS(words[3], where))
		case len(words) > 3 && words[0] == "http-request" && words[1] == "set-header" && isSchemeHeader(words[2]) && saysSecure(words[3]):
			keepFirst(&p.Secure, where)
		case words[0] == "server" && len(words) > 2:
			p.upstream(words[2], where)
		}
	}
}
