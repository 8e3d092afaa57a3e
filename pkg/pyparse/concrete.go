package pyparse

import (
	"time"

	sitter "github.com/smacker/go-tree-sitter"
)

// node is one node of the concrete tree. Its children lie next to each other
// in the arena, comments and line continuations left out.
type node struct {
	start, end int32 // byte offsets in the file's text
	first      int32 // index of the first child
	count      int32
	kind       kind
}

// concrete is a tree-sitter tree copied into one Go slice. The root is the
// first node. Lowering works on it without a call into C and may rewrite it.
type concrete struct{ nodes []node }

func (c *concrete) root() *node { return &c.nodes[0] }

func (c *concrete) children(n *node) []node { return c.nodes[n.first : n.first+n.count] }

// copier copies a tree breadth first, hence without recursion.
type copier struct {
	grammar   *grammar
	shift     int32 // the offset of the parsed text in the file
	nodes     []node
	originals []*sitter.Node
	cursor    *sitter.TreeCursor // for wide nodes, made when needed
}

const (
	// wide is the number of children above which Node.Child, which searches
	// from the first child at every call, costs more than a cursor.
	wide = 32
	// clockInterval is the number of nodes between looks at the clock.
	clockInterval = 1 << 12
)

// copyTree copies the tree below root; base is the offset of the parsed text
// in the file. A node deeper than maxDepth becomes kindTooDeep, without
// children, which bounds every recursion over the result. The copy is nil if
// the deadline passes before it is complete.
func copyTree(root *sitter.Node, base, maxDepth int, deadline time.Time) *concrete {
	c := &copier{grammar: pythonGrammar(), shift: int32(base)}
	c.add(root)
	c.nodes[0].kind = kindModule // of an empty text the root may be anything
	defer c.close()
	levelEnd, depth, nextLook := 1, 0, clockInterval
	for i := 0; i < len(c.nodes); i++ {
		if i == levelEnd {
			levelEnd, depth = len(c.nodes), depth+1
		}
		if i >= nextLook {
			if time.Now().After(deadline) {
				return nil
			}
			nextLook = i + clockInterval
		}
		if c.nodes[i].kind.isLeaf() {
			continue
		}
		if depth > maxDepth {
			c.nodes[i].kind = kindTooDeep
			continue
		}
		c.expand(i)
	}
	return &concrete{nodes: c.nodes}
}

// expand appends the children of node i.
func (c *copier) expand(i int) {
	original, first := c.originals[i], len(c.nodes)
	c.originals[i] = nil
	if count := int(original.ChildCount()); count <= wide {
		for j := range count {
			c.add(original.Child(j))
		}
	} else {
		if c.cursor == nil {
			c.cursor = sitter.NewTreeCursor(original)
		} else {
			c.cursor.Reset(original)
		}
		for more := c.cursor.GoToFirstChild(); more; more = c.cursor.GoToNextSibling() {
			c.add(c.cursor.CurrentNode())
		}
	}
	c.nodes[i].first, c.nodes[i].count = int32(first), int32(len(c.nodes)-first)
}

// add appends one node, unless it is a comment or a line continuation.
func (c *copier) add(original *sitter.Node) {
	symbol := original.Symbol()
	k := c.grammar.kind(symbol)
	if k == kindComment || k == kindLineContinuation {
		return
	}
	n := node{start: int32(original.StartByte()) + c.shift, kind: k}
	if k == kindToken && c.grammar.widths[symbol] > 0 {
		n.end = n.start + int32(c.grammar.widths[symbol])
	} else {
		n.end = int32(original.EndByte()) + c.shift
	}
	c.nodes = append(c.nodes, n)
	c.originals = append(c.originals, original)
}

func (c *copier) close() {
	if c.cursor != nil {
		c.cursor.Close()
	}
}
