package manifest

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/source"
)

// parseNginx reads a configuration of nginx, or a part that others include.
func parseNginx(f *source.File, p *Proxy) {
	r := &braceReader{file: f, problems: &p.Problems}
	n := &nginxReader{Proxy: p, upstreams: map[string][]*directive{}, mapped: map[string]HSTS{}}
	top := r.read()
	web := slices.Clone(top)
	for _, http := range find(top, "http") {
		web = append(web, http.inner...)
	}
	for _, d := range find(web, "upstream") {
		n.upstreams[d.argument(1)] = find(d.inner, "server")
	}
	for _, d := range find(web, "map") {
		n.noteMap(d)
	}
	for _, d := range find(web, "server") {
		n.server(d, n.header(web, HSTS{}))
	}
	if len(find(web, "server")) == 0 && len(find(top, "http")) == 0 {
		p.hsts(n.header(top, HSTS{})) // a part for other files to include
		n.locations(top)
	}
	if !n.open.IsZero() {
		p.Redirect = source.Location{}
	}
}

type nginxReader struct {
	*Proxy
	upstreams map[string][]*directive
	// mapped are headers that map directives put into variables.
	mapped map[string]HSTS
	// open is a server that hands plain requests on to the application.
	open source.Location
}

// noteMap notes a variable that holds the header's value.
func (n *nginxReader) noteMap(d *directive) {
	for _, entry := range d.inner {
		if h := parseHSTS(entry.argument(1), entry.at); h.Seconds > 0 {
			n.mapped[d.argument(2)] = h
		}
	}
}

// header is the HSTS header that a block sends. A block with any add_header of
// its own inherits none; more_set_headers is of another module, and adds up.
func (n *nginxReader) header(block []*directive, inherited HSTS) HSTS {
	own := find(block, "add_header")
	if len(own) > 0 {
		inherited = HSTS{}
	}
	for _, d := range append(own, find(block, "more_set_headers")...) {
		text := strings.Join(d.words[1:], " ")
		if !strings.HasPrefix(strings.ToLower(text), "strict-transport-security") {
			continue
		}
		inherited = parseHSTS(text, d.at)
		if h, ok := n.mapped[d.argument(2)]; ok {
			h.Location = d.at
			inherited = h
		}
	}
	return inherited
}

func (n *nginxReader) server(s *directive, outer HSTS) {
	plain, secure := listens(s.inner)
	redirect := redirects(s.inner)
	passes := n.locations(s.inner)
	switch {
	case !secure.IsZero():
		keepFirst(&n.TLS, secure)
	case !redirect.IsZero() && !passes:
		n.redirect(redirect)
		return // it serves nothing else
	}
	if plain && redirect.IsZero() && passes {
		keepFirst(&n.open, s.at)
	}
	if plain && !redirect.IsZero() {
		n.redirect(redirect)
	}
	n.hsts(n.served(s.inner, outer))
}

// listens tells the ports of a server: whether it answers plain HTTP, and where
// it says that it ends TLS.
func listens(block []*directive) (plain bool, secure source.Location) {
	list := find(block, "listen")
	for _, d := range list {
		if slices.Contains(d.words, "ssl") || slices.Contains(d.words, "quic") || d.argument(1) == "443" {
			keepFirst(&secure, d.at)
		} else {
			plain = true
		}
	}
	for _, d := range find(block, "ssl") {
		if d.argument(1) == "on" {
			return false, d.at
		}
	}
	return plain || len(list) == 0, secure
}

// redirects is where a server sends all its plain requests to HTTPS.
func redirects(block []*directive) source.Location {
	for _, d := range block {
		switch d.name() {
		case "return", "rewrite":
			if toHTTPS(d) {
				return d.at
			}
		case "if":
			// Of the host (as Certbot writes it), of the scheme, of the proxy before.
			if at := redirects(d.inner); !at.IsZero() && !strings.Contains(strings.Join(d.words, " "), "$request_") {
				return at
			}
		case "location":
			if path := d.words[len(d.words)-1]; path == "/" || path == ".*" || path == "^" || path == "^/" {
				if at := redirects(d.inner); !at.IsZero() {
					return at
				}
			}
		}
	}
	return source.Location{}
}

// toHTTPS reports whether a return or rewrite leads to an HTTPS address for
// every path.
func toHTTPS(d *directive) bool {
	if d.name() == "return" {
		return strings.HasPrefix(d.argument(1), "https://") || strings.HasPrefix(d.argument(1), "30") && strings.HasPrefix(d.argument(2), "https://")
	}
	return strings.HasPrefix(d.argument(2), "https://") && isWholePath(d.argument(1))
}

// isWholePath tells regular expressions that are found in every path.
func isWholePath(pattern string) bool {
	switch pattern {
	case "^", "^/", "^/?", "/", "", ".*", "(.*)", "^(.*)$", "^(.*)", "^.*$", "^/(.*)$", "^/?(.*)$", "^/(.*)", "^/?(.*)", "/(.*)", "^/.*$", "^/?.*":
		return true
	}
	return false
}

// locations notes to whom a block hands requests, and reports whether it does.
func (n *nginxReader) locations(block []*directive) (passes bool) {
	visitDirectives(block, func(d *directive) bool {
		switch d.name() {
		case "proxy_pass", "grpc_pass":
			passes = true
			n.pass(d)
		case "uwsgi_pass", "fastcgi_pass", "scgi_pass":
			passes = true
			keepFirst(&n.Local, d.at) // the parameters carry the scheme
		case "proxy_set_header":
			if isSchemeHeader(d.argument(1)) && saysSecure(d.argument(2)) {
				keepFirst(&n.Secure, d.at)
			}
		}
		return true
	})
	return passes
}

func (n *nginxReader) pass(d *directive) {
	address := strings.TrimPrefix(d.argument(1), "http://")
	host, _, _ := strings.Cut(address, "/")
	servers, named := n.upstreams[host]
	if !named {
		n.upstream(address, d.at)
		return
	}
	for _, server := range servers {
		n.upstream(server.argument(1), server.at)
	}
}

// served is the header that a server sends with the application's answers: of
// all its locations that hand requests on, or its own where none is known.
func (n *nginxReader) served(block []*directive, outer HSTS) HSTS {
	own := n.header(block, outer)
	result, some := own, false
	var visit func(block []*directive, inherited HSTS)
	visit = func(block []*directive, inherited HSTS) {
		for _, d := range block {
			switch {
			case d.name() == "location" || d.name() == "if":
				visit(d.inner, n.header(d.inner, inherited))
			case strings.HasSuffix(d.name(), "_pass"):
				if !some || inherited.Seconds == 0 {
					result = inherited
				}
				some = true
			}
		}
	}
	visit(block, own)
	return result
}
