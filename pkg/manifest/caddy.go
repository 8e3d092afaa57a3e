package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
)

// parseCaddy reads a Caddyfile. Caddy itself gets certificates for the hosts
// that it is told, and redirects to HTTPS, unless told otherwise.
func parseCaddy(f *source.File, p *Proxy) {
	r := &braceReader{file: f, problems: &p.Problems, lines: true}
	top := r.read()
	automatic, redirecting := true, true
	for _, d := range top {
		if d.name() != "" { // not the block of global options
			continue
		}
		for _, option := range find(d.inner, "auto_https") {
			automatic = automatic && option.argument(1) != "off"
			redirecting = redirecting && option.argument(1) != "off" && option.argument(1) != "disable_redirects"
		}
	}
	for _, d := range top {
		// Snippets stand in parentheses; a block without handlers serves nothing.
		if !d.block || d.name() == "" || strings.HasPrefix(d.name(), "(") || !caddyServes(d.inner) {
			continue
		}
		secure := automatic && caddySecure(d.words)
		if secure || len(find(d.inner, "tls")) > 0 {
			keepFirst(&p.TLS, d.at)
			caddyProxies(d.inner, p)
		}
		if secure && redirecting {
			p.redirect(d.at)
		}
	}
	visitDirectives(top, func(d *directive) bool {
		caddyHeader(d, p)
		return true
	})
}

// caddyServes reports whether a site hands requests on, or may: it imports a
// snippet.
func caddyServes(block []*directive) bool {
	serves := false
	visitDirectives(block, func(d *directive) bool {
		serves = serves || d.name() == "reverse_proxy" || d.name() == "proxy" || d.name() == "import" || d.name() == "php_fastcgi"
		return true
	})
	return serves
}

func caddyProxies(block []*directive, p *Proxy) {
	visitDirectives(block, func(d *directive) bool {
		if d.name() != "reverse_proxy" && d.name() != "proxy" {
			return true
		}
		for n := len(d.words) - 1; n > 0; n-- {
			if !strings.HasPrefix(d.words[n], "/") && !strings.HasPrefix(d.words[n], "@") && d.words[n] != "*" {
				p.upstream(d.words[n], d.at)
				break
			}
		}
		return true
	})
}

var caddyVariable = lazyregexp.New(`\{\$(\w+)(?::([^}]*))?\}`)

// caddySecure reports whether one of a site's addresses has Caddy serve HTTPS:
// a host without "http://" and without a port other than 443. Of a variable its
// default counts, else a name that says host or domain.
func caddySecure(addresses []string) bool {
	for _, address := range addresses {
		address = caddyVariable.ReplaceAllStringFunc(address, func(reference string) string {
			m := caddyVariable.FindStringSubmatch(reference)
			if m[2] != "" || strings.Contains(strings.ToLower(m[1]), "port") {
				return m[2]
			}
			if name := strings.ToLower(m[1]); strings.Contains(name, "domain") || strings.Contains(name, "host") {
				return "host.example"
			}
			return ""
		})
		address = strings.TrimSuffix(address, ",")
		host, port, _ := strings.Cut(strings.TrimPrefix(address, "https://"), ":")
		switch {
		case strings.HasPrefix(address, "http://"), host == "" && port != "443", port != "" && port != "443":
		case isLocal(host) && host != "", !strings.HasPrefix(address, "https://") && !strings.Contains(host, ".") && port != "443":
		default:
			return true
		}
	}
	return false
}

// caddyHeader reads "header Strict-Transport-Security …" and the block form.
func caddyHeader(d *directive, p *Proxy) {
	if d.name() != "header" {
		return
	}
	for _, entry := range append([]*directive{d}, d.inner...) {
		for n, word := range entry.words {
			if strings.EqualFold(strings.TrimLeft(word, "+?"), "Strict-Transport-Security") && n+1 < len(entry.words) {
				p.hsts(parseHSTS(strings.Join(entry.words[n+1:], " "), entry.at))
			}
		}
	}
}
