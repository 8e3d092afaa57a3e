package pyparse

import (
	"fmt"

	"github.com/djready/djready/pkg/pyast"
)

func (l *lowerer) compound(n *node) pyast.Stmt {
	switch n.kind {
	case kindIf:
		return l.ifStatement(n)
	case kindWhile:
		return l.while(n)
	case kindFor:
		return l.forStatement(n)
	case kindWith:
		return l.with(n)
	case kindTry:
		return l.try(n)
	case kindMatch:
		return l.match(n)
	case kindFunction:
		return l.function(n, nil)
	case kindClass:
		return l.class(n, nil)
	case kindDecorated:
		return l.decorated(n)
	case kindTooDeep:
		return l.tooDeep(n)
	}
	return l.invalid(n, "unknown kind of statement")
}

// tooDeep stands in for a node whose inside was cut off.
func (l *lowerer) tooDeep(n *node) *pyast.Bad {
	return l.invalid(n, fmt.Sprintf("nested deeper than the limit of %d levels", l.opts.MaxDepth))
}

// block lowers the block of a statement or clause. An empty one, which
// tree-sitter accepts, is an error at the header.
func (l *lowerer) block(owner *node) []pyast.Stmt {
	block := l.child(owner, kindBlock, kindTooDeep)
	if block == nil || block.kind == kindBlock && block.count == 0 {
		return []pyast.Stmt{l.missingBlock(owner)}
	}
	if block.kind == kindTooDeep {
		return []pyast.Stmt{l.tooDeep(block)}
	}
	return l.statements(block, false)
}

func (l *lowerer) missingBlock(owner *node) pyast.Stmt {
	header := l.header(owner)
	keyword := l.children(owner)[0]
	message := fmt.Sprintf("expected an indented block after %q", l.source(&keyword))
	l.report(header.Where.Start, header.Where.End, message)
	return bad(header.Where.End, header.Where.End, message)
}

// header is the extent from a statement's first keyword to its colon.
func (l *lowerer) header(n *node) pyast.At {
	kids := l.children(n)
	end := n.end
	for i := range kids {
		if kids[i].kind == kindBlock {
			break
		}
		if l.isToken(&kids[i], ":") {
			end = kids[i].end
		}
	}
	return at(int(n.start), int(end))
}

// extent is the span of a compound statement or clause as CPython has it: to
// the end of its last statement, a semicolon after that included, a comment
// not. tree-sitter's own end may include comments.
func (l *lowerer) extent(n *node) pyast.At {
	last := n
	for last.count > 0 && hasBlock(last.kind) {
		kids := l.children(last)
		last = &kids[len(kids)-1]
	}
	return at(int(n.start), int(last.end))
}

// hasBlock tells blocks and what ends with one.
func hasBlock(k kind) bool { return k == kindBlock || k >= kindIf && k <= kindCase }

func (l *lowerer) ifStatement(n *node) pyast.Stmt {
	kids := l.children(n)
	if len(kids) > l.opts.MaxDepth { // our tree nests what theirs lists
		return l.tooDeep(n)
	}
	var tail []pyast.Stmt
	if clause := l.child(n, kindElse); clause != nil {
		tail = l.block(clause)
	}
	// Each elif is the only statement of the else before it; built from the
	// last so that a long chain needs no recursion.
	for i := len(kids) - 1; i >= 0; i-- {
		if kids[i].kind == kindElif {
			tail = []pyast.Stmt{l.branch(&kids[i], tail)}
		}
	}
	return l.branch(n, tail)
}

func (l *lowerer) branch(n *node, tail []pyast.Stmt) *pyast.If {
	s := &pyast.If{At: l.extent(n), Header: l.header(n), Test: l.expr(l.parts(n)[0]), Body: l.block(n), Else: tail}
	if len(tail) > 0 {
		s.Where.End = max(s.Where.End, tail[len(tail)-1].Span().End)
	}
	return s
}

func (l *lowerer) while(n *node) pyast.Stmt {
	return &pyast.While{
		At: l.extent(n), Test: l.expr(l.parts(n)[0]), Body: l.block(n), Else: l.elseBody(n),
	}
}

func (l *lowerer) elseBody(n *node) []pyast.Stmt {
	if clause := l.child(n, kindElse); clause != nil {
		return l.block(clause)
	}
	return nil
}

func (l *lowerer) isAsync(n *node) bool { return l.isToken(&l.children(n)[0], "async") }

func (l *lowerer) forStatement(n *node) pyast.Stmt {
	parts := l.parts(n)
	return &pyast.For{
		At: l.extent(n), Target: l.element(parts[0]), Iter: l.element(parts[1]),
		Body: l.block(n), Else: l.elseBody(n), Async: l.isAsync(n),
	}
}

func (l *lowerer) try(n *node) pyast.Stmt {
	s := &pyast.Try{At: l.extent(n), Body: l.block(n), Else: l.elseBody(n)}
	kids := l.children(n)
	for i := range kids {
		switch kids[i].kind {
		case kindExcept, kindExceptGroup:
			s.Star = s.Star || kids[i].kind == kindExceptGroup
			s.Handlers = append(s.Handlers, l.handler(&kids[i]))
		case kindFinally:
			s.Finally = l.block(&kids[i])
		}
	}
	return s
}

func (l *lowerer) handler(n *node) pyast.Handler {
	h := pyast.Handler{At: l.extent(n), Body: l.block(n)}
	parts := l.parts(n)
	if len(parts) > 0 && parts[len(parts)-1].kind == kindBlock {
		parts = parts[:len(parts)-1]
	}
	switch len(parts) {
	case 0:
	case 1:
		context, target := l.splitAs(parts[0])
		h.Type = l.expr(context)
		if target == nil {
			break
		}
		if target.kind != kindIdentifier {
			h.Type = l.invalid(target, "the target of an except clause is not a name")
			break
		}
		h.Name = l.identifier(target)
	default:
		// PEP 758 (Python 3.14) made "except A, B" a tuple; in Python 2 it
		// bound B. Nobody who runs Django 2 or later means the latter.
		h.Type = l.tuple(parts)
	}
	return h
}

// tuple is a tuple of parts without brackets around it.
func (l *lowerer) tuple(parts []*node) *pyast.Tuple {
	t := &pyast.Tuple{At: at(int(parts[0].start), int(parts[len(parts)-1].end))}
	for _, p := range parts {
		t.Items = append(t.Items, l.element(p))
	}
	return t
}

func (l *lowerer) with(n *node) pyast.Stmt {
	s := &pyast.With{At: l.extent(n), Body: l.block(n), Async: l.isAsync(n)}
	clause := l.child(n, kindWithClause)
	if clause == nil {
		return l.tooDeep(n)
	}
	for _, item := range l.parts(clause) {
		s.Items = append(s.Items, l.withItems(item)...)
	}
	return s
}

// withItems lowers one with_item. The grammar may read the parentheses around
// all items as those of a tuple or an expression.
func (l *lowerer) withItems(n *node) []pyast.WithItem {
	if n.kind != kindWithItem {
		return []pyast.WithItem{{Context: l.expr(n)}}
	}
	value := &l.children(n)[0]
	if value.kind == kindTuple || value.kind == kindParenthesized {
		if l.child(value, kindAs) != nil {
			var items []pyast.WithItem
			for _, p := range l.parts(value) {
				items = append(items, l.withItem(p))
			}
			return items
		}
	}
	return []pyast.WithItem{l.withItem(value)}
}

func (l *lowerer) withItem(n *node) pyast.WithItem {
	context, target := l.splitAs(n)
	item := pyast.WithItem{Context: l.expr(context)}
	if target != nil {
		item.Target = l.expr(target)
	}
	return item
}

// splitAs takes "context as target" apart. The grammar binds "as" to the last
// operand of what is before it, so the node may lie at the right edge.
func (l *lowerer) splitAs(n *node) (context, target *node) {
	var spine []*node
	for k := n; ; {
		kids := l.children(k)
		switch k.kind {
		case kindAs:
			target := &l.children(&kids[2])[0]
			*k = kids[0]
			for _, s := range spine {
				s.end = k.end
			}
			return n, target
		case kindConditional, kindLambda, kindNamed, kindBoolean, kindNot, kindYield:
			if len(kids) == 0 {
				return n, nil
			}
			spine = append(spine, k)
			k = &kids[len(kids)-1]
		default:
			return n, nil
		}
	}
}
