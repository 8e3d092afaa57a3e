package engine

import (
	"testing"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

func TestDistinct(t *testing.T) {
	check := &lint.Check{ID: "DR001"}
	at := func() source.Location { return source.Location{File: source.NewFile("key.pem", "")} }
	shared := lint.Finding{Check: check, Message: "a key", At: at()}
	again := lint.Finding{Check: check, Message: "a key", At: at()}
	require.Len(t, distinct([]lint.Finding{shared, again}), 1, "two projects share the file")

	again.Modules = []string{"settings"}
	require.Len(t, distinct([]lint.Finding{shared, again}), 2, "what is about settings is each project's own")
	again.Modules, again.Message = nil, "another"
	require.Len(t, distinct([]lint.Finding{shared, again}), 2)
}
