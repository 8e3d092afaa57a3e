package pyparse

import (
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// lowerer turns one concrete tree without syntax errors into statements. Its
// recursion is bounded by the depth of that tree, which copyTree bounds.
type lowerer struct {
	*session
	tree     *concrete
	unclosed bool // a string runs over a line end, so the tree is not to be trusted
}

func (l *lowerer) children(n *node) []node { return l.tree.children(n) }

// source is the original text of a node.
func (l *lowerer) source(n *node) string { return l.text[n.start:n.end] }

// isToken reports whether n is the given keyword or punctuation.
func (l *lowerer) isToken(n *node, text string) bool {
	return n.kind == kindToken && l.source(n) == text
}

func (l *lowerer) hasToken(n *node, text string) bool {
	kids := l.children(n)
	for i := range kids {
		if l.isToken(&kids[i], text) {
			return true
		}
	}
	return false
}

// lastToken is the last child that is the given token, or nil.
func (l *lowerer) lastToken(n *node, text string) *node {
	kids := l.children(n)
	for i := len(kids) - 1; i >= 0; i-- {
		if l.isToken(&kids[i], text) {
			return &kids[i]
		}
	}
	return nil
}

// child is the first child of one of the kinds, or nil.
func (l *lowerer) child(n *node, kinds ...kind) *node {
	kids := l.children(n)
	for i := range kids {
		for _, k := range kinds {
			if kids[i].kind == k {
				return &kids[i]
			}
		}
	}
	return nil
}

// parts are the children that are not keywords or punctuation.
func (l *lowerer) parts(n *node) []*node {
	kids := l.children(n)
	parts := make([]*node, 0, (len(kids)+1)/2)
	for i := range kids {
		if kids[i].kind != kindToken {
			parts = append(parts, &kids[i])
		}
	}
	return parts
}

// after is the child that follows the first token with the given text, or nil.
func (l *lowerer) after(n *node, text string) *node {
	kids := l.children(n)
	for i := range kids {
		if l.isToken(&kids[i], text) && i+1 < len(kids) {
			return &kids[i+1]
		}
	}
	return nil
}

func at(start, end int) pyast.At { return pyast.At{Where: source.Span{Start: start, End: end}} }

func (n *node) at() pyast.At { return at(int(n.start), int(n.end)) }

func bad(start, end int, message string) *pyast.Bad {
	return &pyast.Bad{At: at(start, end), Message: message}
}

// invalid records a syntax error for the whole of n and stands in for it.
func (l *lowerer) invalid(n *node, message string) *pyast.Bad {
	l.report(int(n.start), int(n.end), message)
	return bad(int(n.start), int(n.end), message)
}

// unsupported stands in for valid Python whose value we cannot represent. It
// is no syntax error: nothing else of the module is in doubt.
func (l *lowerer) unsupported(n *node, message string) *pyast.Bad {
	return bad(int(n.start), int(n.end), message)
}
