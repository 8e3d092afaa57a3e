package conformance

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The places where a fixture has a secret, whatever djready takes for one: what a
// name of that kind is set to or falls back to, and the password of an address.
var (
	secretName    = regexp.MustCompile(`(?i)(secret|passw|token|api_?key|private_?key|signing_?key|dsn)[a-z_]*["')\]]*\s*[:=(,]`)
	secretLiteral = regexp.MustCompile(`["']([^"'\s]{8,})["']`)
	secretValue   = regexp.MustCompile(`^\s*-?\s*(?:ENV |ARG )?[A-Z_]+[=:]\s*([^\s"'#${}<]{8,})\s*$`)
	addressSecret = regexp.MustCompile(`://[^:/@\s"']*:([^@\s"'${}<]{6,})@`)
)

// requireNoSecrets looks for the secrets of a fixture in all that was written of it.
func requireNoSecrets(t *testing.T, f fixture, out map[string]string) {
	t.Helper()
	shown := maps.Clone(out)
	shown["sarif"] = withoutRules(t, out["sarif"])
	for secret := range secretsOf(f) {
		for format, text := range shown {
			require.False(t, strings.Contains(text, secret), "%s shows %q", format, secret)
		}
	}
}

// withoutRules is a log without its rules: their help shows what stands in the
// fixtures, as the documentation does.
func withoutRules(t *testing.T, text string) string {
	t.Helper()
	var l struct{ Runs []map[string]json.RawMessage }
	require.NoError(t, json.Unmarshal([]byte(text), &l))
	delete(l.Runs[0], "tool")
	kept, err := json.Marshal(l)
	require.NoError(t, err)
	return string(kept)
}

// secretsOf are the secrets of a fixture: those that djready masks, and those that
// its lines have by their looks. A word that stands elsewhere in the fixture too, as
// a name or in a path, is no secret that a report could keep.
func secretsOf(f fixture) map[string]bool {
	out := map[string]bool{}
	add := func(text string) {
		text = strings.Trim(text, `"'`)
		if len(text) >= 6 && !plainWord(text) {
			out[text] = true
		}
	}
	for _, at := range f.report.Secrets {
		for line := range strings.Lines(at.Text()) {
			add(strings.TrimSpace(line))
		}
	}
	for _, text := range f.files {
		for line := range strings.Lines(text) {
			for _, found := range slices.Concat(addressSecret.FindAllStringSubmatch(line, -1), literalsOf(line)) {
				add(found[1])
			}
		}
	}
	return out
}

func literalsOf(line string) [][]string {
	at := secretName.FindStringIndex(line)
	if at == nil {
		return nil
	}
	return slices.Concat(secretLiteral.FindAllStringSubmatch(line[at[1]:], -1), secretValue.FindAllStringSubmatch(line, -1))
}

// plainWords are names, dotted ones too, paths, calls, addresses, and words that many
// use.
var plainWords = regexp.MustCompile(`^([A-Z0-9_]+|[a-z_]+|[A-Za-z_]+(\.[A-Za-z_]*)+|/[a-z/_.-]+|.*[()\\\[\]].*|https?:.*|[A-Za-z0-9]+Hasher)$`)

func plainWord(text string) bool { return plainWords.MatchString(text) }
