package cli_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/cli"
)

// TestAFixtureIsJudgedByItself reads the model project where it lies, among hundreds of
// other fixtures with images, environment files and configurations of web servers, as
// the action does where a workflow names its path.
func TestAFixtureIsJudgedByItself(t *testing.T) {
	rules := func(args ...string) []string {
		var stdout, stderr bytes.Buffer
		c := cli.Command{Stdout: &stdout, Stderr: &stderr}
		c.Main(append([]string{"check", "--format", "json", "--today", "2026-11-23"}, args...))
		var report struct {
			Findings []struct{ Rule string }
		}
		require.NoError(t, json.Unmarshal(stdout.Bytes(), &report), stderr.String())
		var out []string
		for _, f := range report.Findings {
			out = append(out, f.Rule)
		}
		return out
	}
	const model = repository + "/testdata/projects/maisha"
	alone := rules(model)
	require.NotEmpty(t, alone)
	require.Equal(t, alone, rules("--root", repository, model))
}
