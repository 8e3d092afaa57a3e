package pyparse

import (
	"context"
	"strings"
	"testing"
	"time"

	sitter "github.com/smacker/go-tree-sitter"
	"github.com/stretchr/testify/require"
)

// parseTree gives tree-sitter's own tree.
func parseTree(t *testing.T, text string) *sitter.Node {
	parser := sitter.NewParser()
	parser.SetLanguage(pythonGrammar().language)
	tree, err := parser.ParseCtx(context.Background(), nil, []byte(text))
	require.NoError(t, err)
	t.Cleanup(func() { tree.Close(); parser.Close() })
	return tree.RootNode()
}

// The copy is made behind the binding's back, by declarations of our own: it must
// be what the binding shows.
func TestCopyTreeIsTheTree(t *testing.T) {
	root := parseTree(t, "import a\n\n# no node\nclass B(C):\n    x = [1, 'é', f(y)] or \\\n        2\n    def m(self, *a): return 'long' # nor this\n")
	g, copied := pythonGrammar(), copyTree(root, 7, 100, allowance{deadline: time.Now().Add(time.Hour)})
	var compare func(*sitter.Node, *node)
	compare = func(original *sitter.Node, n *node) {
		require.Equal(t, g.kind(original.Symbol()), n.kind)
		require.EqualValues(t, original.StartByte()+7, n.start)
		require.EqualValues(t, original.EndByte()+7, n.end)
		if n.kind.isLeaf() {
			return
		}
		var kept []*sitter.Node
		for i := range int(original.ChildCount()) {
			child := original.Child(i)
			if k := g.kind(child.Symbol()); k != kindComment && k != kindLineContinuation {
				kept = append(kept, child)
			}
		}
		children := copied.children(n)
		require.Len(t, children, len(kept))
		for i := range children {
			compare(kept[i], &children[i])
		}
	}
	compare(root, copied.root())
	require.Greater(t, len(copied.nodes), 40)
}

// Copying a tree can take longer than parsing it, so it minds the clock too.
func TestCopyTreeMindsTheDeadline(t *testing.T) {
	root := parseTree(t, strings.Repeat("a\n", 10_000))
	require.Nil(t, copyTree(root, 0, 100, allowance{deadline: time.Now().Add(-time.Second)}))
	require.NotNil(t, copyTree(root, 0, 100, allowance{deadline: time.Now().Add(time.Hour)}))
}

// Comments lie in a list that tree-sitter does not balance: asking for each by
// its index would take a minute here.
func TestCopyTreeIsLinear(t *testing.T) {
	root := parseTree(t, strings.Repeat("#\n", 200_000))
	start := time.Now()
	require.Len(t, copyTree(root, 0, 100, allowance{deadline: time.Now().Add(time.Hour)}).nodes, 1)
	require.Less(t, time.Since(start), 20*time.Second)
}

// Every kind must be known to the grammar that is linked: a renamed node would
// silently become Bad.
func TestKindsExistInTheGrammar(t *testing.T) {
	found := make(map[kind]bool)
	for _, k := range pythonGrammar().kinds {
		found[k] = true
	}
	for k, name := range kindNames {
		require.True(t, found[k], name)
	}
}
