package pyparse

import (
	"github.com/djready/djready/pkg/pyast"
)

// expr lowers any expression, assignment target or annotation.
func (l *lowerer) expr(n *node) pyast.Expr {
	switch n.kind {
	case kindIdentifier:
		return l.name(n)
	case kindString:
		return l.stringLiteral(n, []*node{n})
	case kindConcatenatedString:
		return l.stringLiteral(n, l.parts(n))
	case kindInteger, kindFloat:
		return l.number(n)
	case kindTrue:
		return &pyast.Constant{At: n.at(), Kind: pyast.True}
	case kindFalse:
		return &pyast.Constant{At: n.at(), Kind: pyast.False}
	case kindNone:
		return &pyast.Constant{At: n.at(), Kind: pyast.None}
	case kindEllipsis:
		return &pyast.Constant{At: n.at(), Kind: pyast.Ellipsis}
	case kindAttribute:
		return l.attribute(n)
	case kindSubscript:
		return l.subscript(n)
	case kindCall:
		return l.call(n)
	case kindBinary, kindUnary, kindNot, kindBoolean, kindComparison, kindAwait:
		return l.operators(n)
	case kindConditional:
		return l.conditional(n)
	case kindLambda:
		return l.lambda(n)
	case kindNamed:
		kids := l.children(n)
		return &pyast.NamedExpr{At: n.at(), Target: l.name(&kids[0]), Value: l.expr(&kids[2])}
	case kindYield:
		return l.yield(n)
	case kindListSplat, kindListSplatPattern, kindSplatType:
		return &pyast.Starred{At: n.at(), Value: l.expr(&l.children(n)[1])}
	}
	return l.display(n)
}

// display lowers brackets and what has commas.
func (l *lowerer) display(n *node) pyast.Expr {
	switch n.kind {
	case kindParenthesized, kindParenthesizedListSplat:
		return l.element(&l.children(n)[1])
	case kindTuplePattern:
		if parts := l.parts(n); len(parts) == 1 && !l.hasToken(n, ",") {
			return l.element(parts[0])
		}
		return &pyast.Tuple{At: n.at(), Items: l.elements(n)}
	case kindTuple, kindExpressionList, kindPatternList:
		return &pyast.Tuple{At: n.at(), Items: l.elements(n)}
	case kindList, kindListPattern:
		return &pyast.List{At: n.at(), Items: l.elements(n)}
	case kindSet:
		return &pyast.Set{At: n.at(), Items: l.elements(n)}
	case kindDictionary:
		return l.dict(n)
	case kindListComprehension:
		return l.comprehension(n, pyast.ListComp)
	case kindSetComprehension:
		return l.comprehension(n, pyast.SetComp)
	case kindDictionaryComprehension:
		return l.comprehension(n, pyast.DictComp)
	case kindGenerator:
		return l.comprehension(n, pyast.GeneratorExp)
	case kindType, kindGenericType, kindUnionType, kindConstrainedType, kindMemberType:
		return l.typeExpr(n)
	case kindTooDeep:
		return l.tooDeep(n)
	case kindAs:
		return l.invalid(n, "\"as\" outside of a with statement or an except clause")
	}
	return l.invalid(n, "unknown kind of expression")
}

// elements lowers the items of a display, argument list or bare tuple.
func (l *lowerer) elements(n *node) []pyast.Expr {
	parts := l.parts(n)
	items := make([]pyast.Expr, len(parts))
	for i, p := range parts {
		items[i] = l.element(p)
	}
	return items
}

// element lowers an expression that may be starred. The grammar binds the star
// to the first name after it: "*a.b()" is a call of an attribute of "*a". Where
// a star is found at the left edge, it is taken out and put around the whole.
func (l *lowerer) element(n *node) pyast.Expr {
	start := n.start
	if !l.liftStar(n) {
		return l.expr(n)
	}
	return &pyast.Starred{At: at(int(start), int(n.end)), Value: l.expr(n)}
}

// liftStar removes a star at the left edge below n, if there is one.
func (l *lowerer) liftStar(n *node) bool {
	depth := 0
	k := n
	for ; ; depth++ {
		switch k.kind {
		case kindAttribute, kindSubscript, kindCall, kindBinary, kindComparison, kindBoolean, kindConditional:
			k = &l.children(k)[0]
			continue
		case kindListSplat, kindListSplatPattern:
			if depth == 0 {
				return false
			}
		default:
			return false
		}
		break
	}
	*k = l.children(k)[1]
	for s := n; s != k; s = &l.children(s)[0] {
		s.start = k.start
	}
	return true
}

func (l *lowerer) name(n *node) *pyast.Name {
	return &pyast.Name{At: n.at(), ID: l.identifier(n)}
}

func (l *lowerer) attribute(n *node) pyast.Expr {
	kids := l.children(n)
	name := &kids[len(kids)-1]
	return &pyast.Attribute{
		At: n.at(), Value: l.expr(&kids[0]), Name: l.identifier(name), NameAt: name.at(),
	}
}

// conditional lowers "a if b else c". The grammar lets ":=" bind tighter, so
// that "x := a if b else c" assigns a.
func (l *lowerer) conditional(n *node) pyast.Expr {
	kids := l.children(n)
	body, target := &kids[0], (*node)(nil)
	if body.kind == kindNamed {
		inner := l.children(body)
		target, body = &inner[0], &inner[2]
	}
	e := &pyast.IfExp{
		At: at(int(body.start), int(n.end)), Test: l.expr(&kids[2]), Body: l.expr(body), Else: l.expr(&kids[4]),
	}
	if target == nil {
		return e
	}
	return &pyast.NamedExpr{At: n.at(), Target: l.name(target), Value: e}
}

func (l *lowerer) lambda(n *node) pyast.Expr {
	kids := l.children(n)
	e := &pyast.Lambda{At: n.at(), Body: l.expr(&kids[len(kids)-1])}
	if params := l.child(n, kindLambdaParameters); params != nil {
		e.Params = l.params(params)
	} else {
		e.Params = &pyast.Params{At: at(int(kids[0].end), int(kids[0].end))}
	}
	return e
}

func (l *lowerer) yield(n *node) pyast.Expr {
	y := &pyast.Yield{At: n.at(), From: l.hasToken(n, "from")}
	if parts := l.parts(n); len(parts) > 0 {
		y.Value = l.element(parts[0])
	}
	return y
}

func (l *lowerer) dict(n *node) pyast.Expr {
	d := &pyast.Dict{At: n.at()}
	for _, p := range l.parts(n) {
		switch p.kind {
		case kindPair:
			key, value := l.pair(p)
			d.Entries = append(d.Entries, pyast.DictEntry{Key: key, Value: value})
		case kindDictionarySplat:
			d.Entries = append(d.Entries, pyast.DictEntry{Value: l.expr(&l.children(p)[1])})
		default:
			d.Entries = append(d.Entries, pyast.DictEntry{Key: l.expr(p), Value: l.expr(p)})
		}
	}
	return d
}

func (l *lowerer) pair(n *node) (key, value pyast.Expr) {
	kids := l.children(n)
	return l.expr(&kids[0]), l.expr(&kids[2])
}

func (l *lowerer) comprehension(n *node, k pyast.ComprehensionKind) pyast.Expr {
	c := &pyast.Comprehension{At: n.at(), Kind: k}
	for i, p := range l.parts(n) {
		switch {
		case i == 0 && p.kind == kindPair:
			c.Key, c.Element = l.pair(p)
		case i == 0:
			c.Element = l.element(p)
		case p.kind == kindForInClause:
			c.Clauses = append(c.Clauses, l.forClause(p))
		case p.kind == kindIfClause:
			last := &c.Clauses[len(c.Clauses)-1]
			last.Conds = append(last.Conds, l.expr(l.parts(p)[0]))
		default:
			return l.tooDeep(p)
		}
	}
	return c
}

func (l *lowerer) forClause(n *node) pyast.ForClause {
	parts := l.parts(n)
	c := pyast.ForClause{Target: l.element(parts[0]), Async: l.isAsync(n)}
	if len(parts) == 2 {
		c.Iter = l.element(parts[1])
	} else {
		c.Iter = l.invalid(n, "a comprehension over a tuple without parentheses")
	}
	return c
}
