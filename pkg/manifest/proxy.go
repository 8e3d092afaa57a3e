package manifest

import (
	"net"
	"path"
	"strconv"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
)

// Proxy is what one file says of what stands in front of the application: a web
// server, a reverse proxy, a cluster's ingress. A place is nowhere where the
// file does not say so.
type Proxy struct {
	// Redirect sends plain HTTP to HTTPS, for the whole site.
	Redirect source.Location
	// HSTS is the Strict-Transport-Security header that it adds.
	HSTS HSTS
	// TLS is where TLS ends.
	TLS source.Location
	// Secure tells the application, by X-Forwarded-Proto, that a request came
	// over HTTPS: always, or because a proxy before this one says so.
	Secure source.Location
	// Plain hands requests to another machine or container over HTTP, so that
	// the application learns of TLS by a header only.
	Plain source.Location
	// Local hands requests to the same machine, whose headers application
	// servers trust, or runs the application itself.
	Local source.Location

	Problems Problems
}

// HSTS is a Strict-Transport-Security header.
type HSTS struct {
	Seconds                    int64
	IncludeSubdomains, Preload bool
	Location                   source.Location
}

// ParseProxy reads the configuration of nginx, Apache, Caddy, HAProxy or
// Traefik, which one being told by the file's name and its text.
func ParseProxy(f *source.File) *Proxy {
	p := &Proxy{}
	if tooLarge(f, maxTextSize, &p.Problems) {
		return p
	}
	base := strings.ToLower(path.Base(f.Path()))
	switch ext := path.Ext(base); {
	case ext == ".yml" || ext == ".yaml" || ext == ".toml":
		parseTraefik(f, p)
	case strings.Contains(base, "caddy"):
		parseCaddy(f, p)
	case strings.HasPrefix(base, "haproxy"):
		parseHAProxy(f, p)
	case base == ".htaccess" || isApache(f.Text()):
		parseApache(f, p)
	default:
		parseNginx(f, p)
	}
	return p
}

var apacheSection = lazyregexp.New(`(?im)^[ \t]*(?:<(?:VirtualHost|IfModule|Directory|Location|Files)\b|WSGIScriptAlias\b|RewriteEngine\b|LoadModule\b|ServerRoot\b)`)

func isApache(text string) bool { return apacheSection.MatchString(text) }

// redirect notes where plain HTTP goes to HTTPS; the first place stays.
func (p *Proxy) redirect(where source.Location) { keepFirst(&p.Redirect, where) }

func keepFirst(place *source.Location, where source.Location) {
	if place.IsZero() {
		*place = where
	}
}

// hsts notes a header; the first one stays. One that ends HSTS is none.
func (p *Proxy) hsts(h HSTS) {
	if p.HSTS.Location.IsZero() && h.Seconds > 0 {
		p.HSTS = h
	}
}

var maxAge = lazyregexp.New(`(?i)max-age\s*=\s*"?(\d{1,12})`)

// parseHSTS reads the value of the header.
func parseHSTS(text string, where source.Location) HSTS {
	h := HSTS{Location: where}
	if m := maxAge.FindStringSubmatch(text); m != nil {
		h.Seconds, _ = strconv.ParseInt(m[1], 10, 64)
	}
	lower := strings.ToLower(text)
	h.IncludeSubdomains, h.Preload = strings.Contains(lower, "includesubdomains"), strings.Contains(lower, "preload")
	return h
}

// isSchemeHeader tells the headers by which proxies tell the scheme.
func isSchemeHeader(name string) bool {
	switch strings.ToLower(name) {
	case "x-forwarded-proto", "x-forwarded-protocol", "x-forwarded-ssl", "x-scheme", "x-url-scheme":
		return true
	}
	return false
}

// saysSecure reports whether a header's value says HTTPS whatever this proxy
// itself was asked by: constantly, or as a proxy before it says.
func saysSecure(value string) bool {
	switch value = strings.ToLower(strings.Trim(value, `"'`)); value {
	case "https", "on", "ssl":
		return true
	}
	return strings.Contains(value, "x_forwarded_proto") || strings.Contains(value, "x-forwarded-proto")
}

// upstream notes where requests are handed to, by an address as proxies write
// it: "http://web:8000", "localhost:8000", "unix:/run/app.sock". One that holds
// a variable says nothing.
func (p *Proxy) upstream(address string, where source.Location) {
	address = strings.TrimPrefix(strings.TrimPrefix(address, "http://"), "h2c://")
	switch host, _, _ := strings.Cut(address, "/"); {
	case strings.HasPrefix(address, "unix"), strings.HasPrefix(address, "/"), isLocal(host):
		keepFirst(&p.Local, where)
	case strings.HasPrefix(address, "https://"), address == "", strings.ContainsAny(host, "$%{"):
	default:
		keepFirst(&p.Plain, where)
	}
}

// isLocal tells the addresses of the machine itself.
func isLocal(host string) bool {
	if bare, _, err := net.SplitHostPort(host); err == nil {
		host = bare
	}
	host = strings.Trim(host, "[]")
	ip := net.ParseIP(host)
	return host == "localhost" || host == "" || ip != nil && ip.IsLoopback()
}
