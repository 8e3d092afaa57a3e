package checks

import (
	"net/netip"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/value"
)

// remote asks whether a host lies outside the network of the program: a name of
// one word is another container's, and private addresses are of the same
// network.
func remote(v value.Value) value.Answer {
	switch v := v.(type) {
	case nil, value.None:
		return value.No
	case value.Str:
		return value.Known(isRemote(string(v)))
	case *value.Unknown:
		return value.Unsure
	}
	return value.No
}

// hostName is a name with a domain: no path of a socket, no template.
var hostName = lazyregexp.New(`^[a-z0-9-]+(?:\.[a-z0-9-]+)+\.?$`)

func isRemote(host string) bool {
	host = strings.ToLower(strings.TrimSpace(host))
	if address, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil {
		return !address.IsPrivate() && !address.IsLoopback() && !address.IsUnspecified() && !address.IsLinkLocalUnicast()
	}
	if !hostName.MatchString(host) {
		return false
	}
	for _, suffix := range []string{".local", ".localhost", ".internal", ".lan", ".svc", ".localdomain", ".test"} {
		if strings.HasSuffix(host, suffix) {
			return false
		}
	}
	return !strings.Contains(host, ".svc.")
}
