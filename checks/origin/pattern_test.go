package origin

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPatternsOfOrigins(t *testing.T) {
	for _, tt := range []struct {
		pattern, intruder string
		local             bool
	}{
		{pattern: `^https://app\.example\.com$`},
		{pattern: `^https://[\w-]+\.example\.com$`},
		{pattern: `^https://.*\.example\.com$`}, // no origin holds a slash
		{pattern: `^https://([a-z]+\.)*example\.com\Z`},
		{pattern: `^https:\/\/(app|shop)\.example\.co\.uk(:\d{2,5})?$`},
		{pattern: `^https://app\.example\.com:\d+`}, // what follows a port is no origin
		{pattern: `^https://example.com$`},          // nobody can have examplexcom
		{pattern: `^(?i)https://app\.Example\.com$`},
		{pattern: `example\.com`}, // matches no origin
		{pattern: `^chrome-extension://.*$`},
		{pattern: `^https://10\.0\.0.\d+$`},
		{pattern: `^https://shop-.*-acme\.vercel\.app$`},
		{pattern: `^https://app\.example\.com(?<!x)$`}, // not known to Go
		{pattern: `^http://frontend:3000$`},

		{pattern: `.*`, intruder: "https://attacker.example"},
		{pattern: `^https?://.+$`, intruder: "https://attacker.example"},
		{pattern: `^https://app\.example\.com`, intruder: "https://app.example.com.attacker.example"},
		{pattern: `^https://.*\.example\.com`, intruder: "https://www.example.com.attacker.example"},
		{pattern: `^https://app.example.com$`, intruder: "https://appxexample.com"},
		{pattern: `^https://\w+.example\.com$`, intruder: "https://attackerexample.com"},
		{pattern: `^https://.*example\.com$`, intruder: "https://attackerexample.com"},
		{pattern: `(?i)^HTTPS://.*EXAMPLE\.COM$`, intruder: "https://attackerexample.com"},
		{pattern: `^https://(localhost|.*shop\.example)$`, intruder: "https://attackershop.example", local: true},
		{pattern: `^https://.*\.netlify\.app$`, intruder: "https://attacker.netlify.app"},
		{pattern: `^https?://app\.example\.com$`, intruder: "http://app.example.com"},
		{pattern: `^http://10\.0\.0\.\d+$`, intruder: "http://10.0.0.0"},

		{pattern: `^https?://localhost(:\d+)?$`, local: true},
		{pattern: `^http://127\.0\.0\.1:\d+$`, local: true},
	} {
		o, _ := ParsePattern(tt.pattern)
		require.Equal(t, tt.local, o.Local(), tt.pattern)
		if o.matcher == nil {
			require.Empty(t, tt.intruder, tt.pattern)
			continue
		}
		require.Equal(t, tt.intruder, o.Intruder(), tt.pattern)
	}
}

func TestHostilePatternsCostLittle(t *testing.T) {
	for _, pattern := range []string{
		strings.Repeat("(a|b|c|d)", 55), strings.Repeat("(a?", 150) + strings.Repeat(")", 150), "((((a{9}){9}){9}){9}){9}",
		strings.Repeat("((", 100) + "a{3}" + strings.Repeat("){1,2})", 50), strings.Repeat("x", 10_000), "(((a|b){10}|c){10}|d){9}",
	} {
		if o, ok := ParsePattern(pattern); ok {
			require.Empty(t, o.meant)
		}
	}
}
