package nearest_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/config/nearest"
)

func TestWord(t *testing.T) {
	known := []string{"DR101", "debug-enabled", "hsts-disabled", "json", "text", "sarif"}
	tests := []struct{ word, want string }{
		{"debug-enable", "debug-enabled"},
		{"debug", "debug-enabled"},
		{"DEBUG-ENABLED", "debug-enabled"},
		{"dr110", "DR101"},
		{"jsn", "json"},
		{"sariff", "sarif"},
		{"pineapple", ""},
		{"x", ""},
		{"", ""},
		{strings.Repeat("json", 100), ""},
	}
	for _, test := range tests {
		t.Run(test.word, func(t *testing.T) {
			got, ok := nearest.Word(test.word, known)
			require.Equal(t, test.want, got)
			require.Equal(t, test.want != "", ok)
		})
	}
}
