package pyparse

import (
	"context"
	"fmt"
	"sync"
	"time"

	sitter "github.com/smacker/go-tree-sitter"
)

// parsers keeps tree-sitter parsers between files: making one costs more than
// parsing a short file.
var parsers = sync.Pool{New: func() any {
	p := sitter.NewParser()
	p.SetLanguage(pythonGrammar().language)
	return p
}}

// failure is why a piece of text has no concrete tree.
type failure struct {
	message    string
	limit      bool // a limit was hit: trying smaller pieces is of no use
	start, end int  // the first place that tree-sitter could not parse
	missing    bool // something was missing there, rather than too much
}

// parse gives the concrete tree of text[start:end], or says why there is none.
func (s *session) parse(start, end int) (*concrete, *failure) {
	if f := s.outOfTime(); f != nil {
		return nil, f
	}
	parser := parsers.Get().(*sitter.Parser)
	tree := s.parseWith(parser, s.input[start:end])
	if tree == nil {
		// A parser that was interrupted would silently resume the old text.
		parser.Close()
		return nil, s.timedOut()
	}
	defer parsers.Put(parser)
	defer tree.Close()
	root := tree.RootNode()
	if root.HasError() {
		return nil, firstError(root, start)
	}
	if c := copyTree(root, start, s.opts.MaxDepth, s.time); c != nil {
		return c, nil
	}
	return nil, s.timedOut()
}

// parseWith parses a text; nil if the time was not enough. Tree-sitter looks at the
// wall clock: where the machine is busy it stops early, and goes on when asked again.
func (s *session) parseWith(parser *sitter.Parser, text []byte) *sitter.Tree {
	for left := s.time.left(); left > 0; left = s.time.left() {
		parser.SetOperationLimit(int(max(left, time.Microsecond).Microseconds())) // 0 would be no limit
		if tree, err := parser.ParseCtx(context.Background(), nil, text); err == nil {
			return tree
		}
	}
	return nil
}

func (s *session) outOfTime() *failure {
	if s.time.left() > 0 {
		return nil
	}
	return s.timedOut()
}

func (s *session) timedOut() *failure {
	return &failure{limit: true, message: fmt.Sprintf("parsing took longer than the limit of %v", s.opts.Timeout)}
}

// firstError finds the first place of a tree where tree-sitter had to recover.
func firstError(root *sitter.Node, base int) *failure {
	n := root
	for !n.IsError() && !n.IsMissing() {
		next := firstDamagedChild(n)
		if next == nil {
			break
		}
		n = next
	}
	return &failure{
		start: base + int(n.StartByte()), end: base + int(n.EndByte()), missing: n.IsMissing(),
	}
}

func firstDamagedChild(n *sitter.Node) *sitter.Node {
	for i, count := 0, int(n.ChildCount()); i < count; i++ {
		if child := n.Child(i); child.HasError() || child.IsMissing() || child.IsError() {
			return child
		}
	}
	return nil
}
