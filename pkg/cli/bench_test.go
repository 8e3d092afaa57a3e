package cli_test

import (
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/cli"
)

// BenchmarkCheck judges the model project whole, as the program does: reading,
// evaluating, all checks, the text report.
func BenchmarkCheck(b *testing.B) {
	for b.Loop() {
		c := cli.Command{Stdout: io.Discard, Stderr: io.Discard, Getenv: func(string) string { return "" }}
		require.Equal(b, 1, c.Main([]string{"check", repository + "/testdata/projects/maisha"}))
	}
}
