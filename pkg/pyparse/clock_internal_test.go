package pyparse

import (
	"context"
	"strings"
	"testing"
	"time"

	sitter "github.com/smacker/go-tree-sitter"
	"github.com/stretchr/testify/require"
)

// TestAnInterruptedParseGoesOn is what a busy machine does: tree-sitter's clock ends
// although the file has used little of its own time.
func TestAnInterruptedParseGoesOn(t *testing.T) {
	text := []byte(strings.Repeat("class A:\n    def f(self, x=(1, [2, {'k': \"v\"}])):\n        return x\n", 2000))
	parser := func() *sitter.Parser {
		p := sitter.NewParser()
		p.SetLanguage(pythonGrammar().language)
		t.Cleanup(p.Close)
		return p
	}
	whole, err := parser().ParseCtx(context.Background(), nil, text)
	require.NoError(t, err)
	p, stops := parser(), 0
	p.SetOperationLimit(500) // microseconds
	parts, err := p.ParseCtx(context.Background(), nil, text)
	for ; err != nil; parts, err = p.ParseCtx(context.Background(), nil, text) {
		stops++
	}
	require.Positive(t, stops)
	require.Equal(t, whole.RootNode().String(), parts.RootNode().String())
}

// TestTimeIsTheProcessors waits, which uses none of a file's time.
func TestTimeIsTheProcessors(t *testing.T) {
	left, release := allow(time.Second)
	defer release()
	time.Sleep(50 * time.Millisecond)
	require.Greater(t, left.left(), time.Second-25*time.Millisecond)
	for end := time.Now().Add(time.Minute); left.left() > 950*time.Millisecond; {
		require.True(t, time.Now().Before(end))
	}
}
