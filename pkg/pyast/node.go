package pyast

import "github.com/djready/djready/pkg/source"

// Node is any part of the tree.
type Node interface {
	// Span is the node's extent in the module's text.
	Span() source.Span
}

// Stmt is a statement. The set is sealed: see stmt.go.
type Stmt interface {
	Node
	stmt()
}

// Expr is an expression. The set is sealed: see expr.go.
type Expr interface {
	Node
	expr()
}

// Pattern is a case pattern of a match statement. The set is sealed: see
// pattern.go.
type Pattern interface {
	Node
	pattern()
}

// At gives a node its place; every node embeds it.
type At struct{ Where source.Span }

// Span is the node's extent in the module's text.
func (a At) Span() source.Span { return a.Where }

// Module is one parsed file.
type Module struct {
	File *source.File
	Body []Stmt
	// Errors are the places that could not be parsed, in order. A module with
	// errors is partly known: nothing may be said to be missing from it.
	Errors []SyntaxError
}

// SyntaxError is a place that could not be parsed, and why.
type SyntaxError struct {
	Span    source.Span
	Message string
}

// Bad stands for source that could not be understood. It is both a statement
// and an expression.
type Bad struct {
	At
	Message string
}

func (*Bad) stmt() {}
func (*Bad) expr() {}
