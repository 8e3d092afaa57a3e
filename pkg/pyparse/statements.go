package pyparse

import (
	"github.com/djready/djready/pkg/pyast"
)

// statements lowers the children of a module or block. Toplevel statements
// must stand at column 0, others where the first of the block stands.
func (l *lowerer) statements(n *node, toplevel bool) []pyast.Stmt {
	kids := l.children(n)
	body := make([]pyast.Stmt, 0, len(kids))
	var want indentation
	known := toplevel
	afterBlock := false
	for i := range kids {
		kid := &kids[i]
		if kid.kind == kindToken {
			continue
		}
		if indent, ok := l.indentationAt(int(kid.start)); ok {
			if !known {
				want, known = indent, true
			}
			if want != indent {
				l.report(int(kid.start), int(kid.end), misindented(want, indent, afterBlock))
			}
		}
		body = append(body, l.statement(kid))
		afterBlock = hasBlock(kid.kind)
	}
	return body
}

// misindented names what tree-sitter lets pass: it opens and closes blocks by
// comparing columns, and never finds fault with them.
func misindented(want, got indentation, afterBlock bool) string {
	switch {
	case got.wide == want.wide || (got.wide < want.wide) != (got.narrow < want.narrow):
		return "inconsistent use of tabs and spaces in indentation"
	case got.wide > want.wide && !afterBlock:
		return "unexpected indent"
	}
	return "unindent does not match any outer indentation level"
}

func (l *lowerer) statement(n *node) pyast.Stmt {
	switch n.kind {
	case kindExpressionStatement:
		return l.expressionStatement(n)
	case kindImport:
		return &pyast.Import{At: n.at(), Names: l.aliases(n)}
	case kindImportFrom, kindFutureImport:
		return l.importFrom(n)
	case kindReturn:
		return &pyast.Return{At: n.at(), Value: l.optional(l.parts(n))}
	case kindDelete:
		return l.delete(n)
	case kindRaise:
		return l.raise(n)
	case kindAssert:
		return l.assert(n)
	case kindPass:
		return &pyast.Pass{At: n.at()}
	case kindBreak:
		return &pyast.Break{At: n.at()}
	case kindContinue:
		return &pyast.Continue{At: n.at()}
	case kindGlobal:
		return &pyast.Global{At: n.at(), Names: l.names(n)}
	case kindNonlocal:
		return &pyast.Nonlocal{At: n.at(), Names: l.names(n)}
	case kindTypeAlias:
		return l.typeAlias(n)
	case kindPrint:
		return l.softKeywordStatement(n, "Python 2 print statement: the file is not Python 3")
	case kindExec:
		return l.softKeywordStatement(n, "Python 2 exec statement: the file is not Python 3")
	}
	return l.compound(n)
}

// optional lowers the only expression of a statement that may have none.
func (l *lowerer) optional(parts []*node) pyast.Expr {
	if len(parts) == 0 {
		return nil
	}
	return l.expr(parts[0])
}

func (l *lowerer) expressionStatement(n *node) pyast.Stmt {
	kids := l.children(n)
	if len(kids) > 1 {
		return &pyast.ExprStmt{At: n.at(), Value: &pyast.Tuple{At: n.at(), Items: l.elements(n)}}
	}
	kid := &kids[0]
	switch kid.kind {
	case kindAssignment:
		return l.assignment(kid)
	case kindAugmentedAssignment:
		return l.augmentedAssignment(kid)
	}
	return &pyast.ExprStmt{At: n.at(), Value: l.element(kid)}
}

func (l *lowerer) assignment(n *node) pyast.Stmt {
	if l.hasToken(n, ":") {
		return l.annotated(n)
	}
	a := &pyast.Assign{At: n.at()}
	for right := n; ; {
		parts := l.parts(right)
		if len(parts) != 2 || right != n && l.hasToken(right, ":") {
			return l.invalid(n, "an annotation in the middle of a chained assignment")
		}
		a.Targets = append(a.Targets, l.element(parts[0]))
		right = parts[1]
		if right.kind == kindAugmentedAssignment {
			return l.invalid(n, "an augmented assignment in the middle of an assignment")
		}
		if right.kind != kindAssignment {
			a.Value = l.element(right)
			return a
		}
	}
}

func (l *lowerer) annotated(n *node) pyast.Stmt {
	parts := l.parts(n)
	a := &pyast.AnnAssign{At: n.at(), Target: l.expr(parts[0]), Annotation: l.expr(parts[1])}
	if len(parts) == 3 {
		if k := parts[2].kind; k == kindAssignment || k == kindAugmentedAssignment {
			return l.invalid(n, "a chained assignment with an annotation")
		}
		a.Value = l.element(parts[2])
	}
	return a
}

func (l *lowerer) augmentedAssignment(n *node) pyast.Stmt {
	kids := l.children(n)
	if k := kids[2].kind; k == kindAssignment || k == kindAugmentedAssignment {
		return l.invalid(n, "a chained augmented assignment")
	}
	op := l.source(&kids[1])
	return &pyast.AugAssign{
		At: n.at(), Target: l.expr(&kids[0]), Op: pyast.Operator(op[:len(op)-1]), Value: l.element(&kids[2]),
	}
}

func (l *lowerer) delete(n *node) pyast.Stmt {
	d := &pyast.Delete{At: n.at()}
	target := l.parts(n)[0]
	if target.kind == kindExpressionList {
		d.Targets = l.elements(target)
	} else {
		d.Targets = []pyast.Expr{l.expr(target)}
	}
	return d
}

func (l *lowerer) raise(n *node) pyast.Stmt {
	parts := l.parts(n)
	r := &pyast.Raise{At: n.at()}
	if from := l.after(n, "from"); from != nil {
		r.Cause = l.expr(from)
		parts = parts[:len(parts)-1]
	}
	if len(parts) > 0 && parts[0].kind == kindExpressionList {
		return l.invalid(n, "Python 2 raise statement: the file is not Python 3")
	}
	r.Exc = l.optional(parts)
	if r.Exc == nil && r.Cause != nil {
		return l.invalid(n, "raise without an exception before \"from\"")
	}
	return r
}

func (l *lowerer) assert(n *node) pyast.Stmt {
	parts := l.parts(n)
	if len(parts) > 2 {
		return l.invalid(n, "assert with more than a test and a message")
	}
	a := &pyast.Assert{At: n.at(), Test: l.expr(parts[0])}
	if len(parts) == 2 {
		a.Msg = l.expr(parts[1])
	}
	return a
}

func (l *lowerer) names(n *node) []string {
	parts := l.parts(n)
	names := make([]string, len(parts))
	for i, p := range parts {
		names[i] = l.identifier(p)
	}
	return names
}

func (l *lowerer) typeAlias(n *node) pyast.Stmt {
	parts := l.parts(n)
	left := l.children(parts[0])
	if len(left) == 1 && left[0].kind == kindGenericType {
		left = l.children(&left[0])
	}
	if left[0].kind != kindIdentifier {
		// "type(x).a = v" and "type[x] = v" are taken for aliases.
		return l.softKeywordStatement(n, "invalid type alias")
	}
	return &pyast.TypeAlias{At: n.at(), Name: l.name(&left[0]), Value: l.expr(parts[1])}
}

// softKeywordStatement reads a statement again that tree-sitter took for one
// of its first word (type, print, exec), with that word masked, so that it can
// only be a name: "print >> f, x" is an expression in Python 3. If that is no
// statement either, the message says what it was.
func (l *lowerer) softKeywordStatement(n *node, message string) pyast.Stmt {
	start, end := int(n.start), int(n.end)
	saved := l.input[start]
	l.input[start] = '_'
	tree, failure := l.parse(start, end)
	l.input[start] = saved
	if failure != nil && failure.limit {
		return l.invalid(n, failure.message)
	}
	if failure != nil || tree.root().count != 1 {
		return l.invalid(n, message)
	}
	again := &lowerer{session: l.session, tree: tree}
	stmt := again.statement(&again.children(tree.root())[0])
	l.unclosed = l.unclosed || again.unclosed
	return stmt
}
