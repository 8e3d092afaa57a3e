package conformance

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

var update = flag.Bool("update", false, "write the golden files anew")

// extensions are those of the golden files, by format.
func extensions() map[string]string {
	return map[string]string{
		"text": "txt", "json": "json", "sarif": "sarif", "github": "github.txt", "gitlab": "gitlab.json", "junit": "xml",
		"rdjson": "rdjson.json", "badge": "badge.json", "template": "template.txt",
	}
}

// TestGoldens holds what each format says of three projects. The rules of SARIF and
// the checks without a finding are left out: they are the same for all, and held
// elsewhere.
func TestGoldens(t *testing.T) {
	for _, f := range []fixture{projectAt(t, "maisha"), projectAt(t, "maisha-fixed"), unusual(t)} {
		f.report.Checks = nil
		for format, text := range written(t, f) {
			if format == "sarif" {
				text = withoutHelp(t, f.report)
			}
			path := filepath.Join("testdata", f.name+"."+extensions()[format])
			if *update {
				require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			requireSame(t, path, string(want), text)
		}
	}
}

// requireSame tells the first line that differs: the files are long.
func requireSame(t *testing.T, path, want, got string) {
	t.Helper()
	have := strings.Split(got, "\n")
	for i, line := range strings.Split(want, "\n") {
		if i == len(have) || have[i] != line {
			require.Equal(t, line, strings.Join(have[min(i, len(have)):min(i+1, len(have))], ""), "%s:%d is stale; run go generate ./..., and read the difference", path, i+1)
		}
	}
	require.Equal(t, len(want), len(got), path)
}

// withoutHelp is the SARIF of a report with rules that are no more than their IDs.
func withoutHelp(t *testing.T, r *lint.Report) string {
	t.Helper()
	var b writer
	require.NoError(t, report.SARIF(&b, r))
	var l map[string]any
	require.NoError(t, json.Unmarshal(b.Bytes(), &l))
	driver := l["runs"].([]any)[0].(map[string]any)["tool"].(map[string]any)["driver"].(map[string]any)
	for _, rule := range driver["rules"].([]any) {
		for name := range rule.(map[string]any) {
			if name != "id" {
				delete(rule.(map[string]any), name)
			}
		}
	}
	var out writer
	require.NoError(t, report.WriteJSON(&out, l))
	return out.String()
}
