package conformance

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

// schemas are the schemas of the formats that are JSON, by the format's name.
func schemas(t *testing.T) map[string]*jsonschema.Schema {
	t.Helper()
	out := map[string]*jsonschema.Schema{}
	for format, file := range map[string]string{
		"sarif":  testdata + "/schemas/sarif-2.1.0.json",
		"rdjson": testdata + "/schemas/reviewdog.json",
		"gitlab": testdata + "/schemas/gitlab-code-quality.json",
		"badge":  testdata + "/schemas/shields-endpoint.json",
		"json":   "../report.schema.json",
	} {
		out[format] = compiled(t, file)
	}
	return out
}

func compiled(t *testing.T, file string) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	require.NoError(t, compiler.AddResource("schema.json", document(t, read(t, file))))
	schema, err := compiler.Compile("schema.json")
	require.NoError(t, err)
	return schema
}

func document(t *testing.T, text string) any {
	t.Helper()
	out, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	require.NoError(t, err)
	return out
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.FromSlash(file))
	require.NoError(t, err)
	return string(text)
}
