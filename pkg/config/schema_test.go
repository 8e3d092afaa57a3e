package config_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/config"
)

// schema is the compiled schema, with two checks.
func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	raw, err := config.Schema([]string{"DR101", "DR108", "hsts-disabled"})
	require.NoError(t, err)
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(string(raw)))
	require.NoError(t, err)
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource("djready.json", document))
	compiled, err := compiler.Compile("djready.json")
	require.NoError(t, err)
	return compiled
}

// valid asks the schema about TOML, as an editor does.
func valid(t *testing.T, s *jsonschema.Schema, text string) error {
	t.Helper()
	var v map[string]any
	require.NoError(t, toml.Unmarshal([]byte(text), &v))
	raw, err := json.Marshal(v)
	require.NoError(t, err)
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(string(raw)))
	require.NoError(t, err)
	return s.Validate(document)
}

// What the decoder takes the schema allows, and what one refuses so does the
// other.
func TestTheSchemaAgreesWithTheDecoder(t *testing.T) {
	s := schema(t)
	require.NoError(t, valid(t, s, everyKey))
	for line := range strings.Lines(strings.TrimSpace(everyKey)) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), " = ")
		_, err := config.Parse(".djready.toml", []byte(line))
		require.NoError(t, err)
		require.NoError(t, valid(t, s, line))
		for _, wrong := range []string{name + "x = " + value, name + " = 7", name + " = [7]", name + " = {A = 7}", name + " = {A = [7]}"} {
			_, err := config.Parse(".djready.toml", []byte(wrong))
			require.Error(t, err, wrong)
			require.Error(t, valid(t, s, wrong), wrong)
		}
	}
}

// Every word of the schema's lists is one that somebody reads.
func TestTheSchemaKnowsWordsAndChecks(t *testing.T) {
	s := schema(t)
	for _, wrong := range []string{
		`fail-on = "hihg"`, `fail-on-new = "note"`, `min-severity = "never"`, `tls = "nginx"`, `select = ["DR999"]`,
		`severity = {DR999 = "low"}`, `severity = {DR108 = "bad"}`, `per-path-ignores = {a = ["DR999"]}`,
	} {
		require.Error(t, valid(t, s, wrong), wrong)
	}
}
