package pyparse

// #cgo darwin LDFLAGS: -Wl,-undefined,dynamic_lookup
// #include "copy.h"
import "C"

import (
	"runtime"
	"unsafe"

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

// clockInterval is the number of nodes between looks at the clock.
const clockInterval = 1 << 12

// copyTree copies the tree below root; base is the offset of the parsed text
// in the file. A node deeper than maxDepth becomes kindTooDeep, without
// children, which bounds every recursion over the result. The copy is nil if
// the time is over before it is complete.
func copyTree(root *sitter.Node, base, maxDepth int, time allowance) *concrete {
	g := pythonGrammar()
	// The binding keeps tree-sitter's own node as its first field, to itself.
	original := *(*C.TSNode)(unsafe.Pointer(root))
	c := C.copier_new(original, (*C.bool)(&g.leaves[0]), C.uint32_t(len(g.leaves)), C.int(maxDepth))
	defer C.copier_free(c)
	for C.copier_step(c, clockInterval) {
		if time.left() <= 0 {
			return nil
		}
	}
	runtime.KeepAlive(root)
	var count C.size_t
	first := C.copier_nodes(c, &count)
	flat := unsafe.Slice(first, count)
	out := &concrete{nodes: make([]node, len(flat))}
	for i, n := range flat {
		out.nodes[i] = g.node(n, int32(base))
	}
	out.nodes[0].kind = kindModule // of an empty text the root may be anything
	return out
}

// node is a copied node; shift is the offset of the parsed text in the file.
func (g *grammar) node(n C.flat, shift int32) node {
	symbol := sitter.Symbol(n.symbol)
	out := node{start: int32(n.start) + shift, end: int32(n.end) + shift, first: int32(n.first), count: int32(n.count), kind: g.kind(symbol)}
	switch {
	case out.count < 0:
		out.kind, out.count = kindTooDeep, 0
	case out.kind == kindToken && g.widths[symbol] > 0:
		out.end = out.start + int32(g.widths[symbol])
	}
	return out
}
