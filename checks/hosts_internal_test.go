package checks

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestIsRemote(t *testing.T) {
	for host, want := range map[string]bool{
		"db.example.org": true, "DB.Example.org.": true, "203.0.113.7": true, "2001:db8::1": true, "[2001:db8::1]": true,
		"": false, "localhost": false, "127.0.0.1": false, "::1": false, "db": false, "10.0.0.4": false, "192.168.1.2": false,
		"/var/run/postgresql": false, "/srv/a.b/socket": false, "printer.local": false, "pg.data.svc.cluster.local": false,
		"pg.data.svc": false, "host.docker.internal": false, "{{ host }}.example.org": false, "0.0.0.0": false,
	} {
		require.Equal(t, want, isRemote(host), host)
	}
}
