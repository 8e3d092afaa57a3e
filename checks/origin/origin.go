package origin

import (
	"net/netip"
	"net/url"
	"strings"
)

// Local reports whether an origin names the visitor's own machine or
// network. Before django-cors-headers 3.0 an origin had no scheme.
func Local(origin string) bool {
	if !strings.Contains(origin, "://") {
		origin = "//" + origin
	}
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	host := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	if address, err := netip.ParseAddr(host); err == nil {
		return address.IsLoopback() || address.IsUnspecified()
	}
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || strings.HasSuffix(host, ".local")
}

// Unencrypted reports whether an origin that others can reach does without
// TLS. A name of one label is one of a container or of the network at hand.
func Unencrypted(origin string) bool {
	u, ok := parse(strings.TrimSuffix(strings.ToLower(origin), "/"))
	if !ok || u.Scheme != "http" || Local(origin) {
		return false
	}
	_, err := netip.ParseAddr(u.Hostname())
	return err == nil || strings.Contains(u.Hostname(), ".")
}

// parse reads an origin of the web: a scheme, a host, perhaps a port.
func parse(origin string) (*url.URL, bool) {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return nil, false
	}
	return u, u.Scheme+"://"+u.Host == origin
}
