package cli

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/config"
	"github.com/djready/djready/pkg/tree"
)

// TestTheDefaultsOfTheConfigurationAreThose holds what init says of the defaults:
// to write them down must change nothing.
func TestTheDefaultsOfTheConfigurationAreThose(t *testing.T) {
	standard := regexp.MustCompile(`(?m)^(# [^\n]*\n)#([a-z-]+ = )`)
	text := standard.ReplaceAllStringFunc(string(config.Template()), func(s string) string {
		if strings.HasPrefix(s, "# Default:") {
			return s
		}
		return standard.ReplaceAllString(s, "$1$2")
	})
	for _, key := range []string{"fail-on", "fail-on-new", "min-severity", "pedantic", "tls"} {
		require.Contains(t, text, "\n"+key+" = ")
	}
	options := func(files map[string]string) []any {
		o, err := newCheckFlags().resolve(target{tree: tree.Memory(files)}, checks.All())
		require.NoError(t, err)
		return []any{o.failOn, o.failOnNew, o.engine.MinSeverity, o.engine.Pedantic, o.engine.Lint}
	}
	require.Equal(t, options(nil), options(map[string]string{config.OwnFile: text}))
}
