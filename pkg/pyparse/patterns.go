package pyparse

import (
	"github.com/djready/djready/pkg/pyast"
)

func (l *lowerer) match(n *node) pyast.Stmt {
	m := &pyast.Match{At: l.extent(n), Subject: l.subject(n)}
	if block := l.child(n, kindBlock); block != nil {
		for _, c := range l.parts(block) {
			if c.kind != kindCase {
				return l.tooDeep(n)
			}
			m.Cases = append(m.Cases, l.caseClause(c))
		}
	}
	if len(m.Cases) == 0 {
		return l.missingBlock(n)
	}
	return m
}

// subject is what a match statement looks at; a comma makes it a tuple.
func (l *lowerer) subject(n *node) pyast.Expr {
	var items []*node
	for _, p := range l.parts(n) {
		if p.kind != kindBlock {
			items = append(items, p)
		}
	}
	comma := l.lastToken(n, ",")
	if comma == nil {
		return l.element(items[0])
	}
	t := l.tuple(items)
	t.Where.End = max(t.Where.End, int(comma.end))
	return t
}

func (l *lowerer) caseClause(n *node) pyast.Case {
	c := pyast.Case{At: l.extent(n), Body: l.block(n)}
	var patterns []*node
	comma := int32(0)
	kids := l.children(n)
	for i := range kids {
		switch kid := &kids[i]; {
		case kid.kind == kindIfClause:
			c.Guard = l.expr(l.parts(kid)[0])
		case kid.kind == kindCasePattern || kid.kind == kindTooDeep:
			patterns = append(patterns, kid)
		case l.isToken(kid, ","):
			comma = kid.end
		}
	}
	if comma == 0 {
		c.Pattern = l.pattern(patterns[0])
		return c
	}
	end := max(patterns[len(patterns)-1].end, comma)
	c.Pattern = &pyast.MatchSequence{
		At: at(int(patterns[0].start), int(end)), Patterns: l.patterns(patterns),
	}
	return c
}

func (l *lowerer) patterns(nodes []*node) []pyast.Pattern {
	patterns := make([]pyast.Pattern, len(nodes))
	for i, n := range nodes {
		patterns[i] = l.pattern(n)
	}
	return patterns
}

func (l *lowerer) pattern(n *node) pyast.Pattern {
	switch n.kind {
	case kindCasePattern:
		return l.simplePattern(l.children(n))
	case kindAs:
		parts := l.parts(n)
		return l.asPattern(n, parts)
	case kindUnionPattern:
		return l.unionPattern(n)
	case kindListPattern:
		return &pyast.MatchSequence{At: n.at(), Patterns: l.patterns(l.parts(n))}
	case kindTuplePattern:
		if parts := l.parts(n); len(parts) != 1 || l.hasToken(n, ",") {
			return &pyast.MatchSequence{At: n.at(), Patterns: l.patterns(parts)}
		} else {
			return l.pattern(parts[0])
		}
	case kindSplatPattern:
		kids := l.children(n)
		return &pyast.MatchStar{At: n.at(), Name: l.capture(&kids[1])}
	case kindDictPattern:
		return l.dictPattern(n)
	case kindClassPattern:
		return l.classPattern(n)
	case kindDottedName:
		return l.namePattern(n)
	case kindToken: // the wildcard is a token of its own
		return &pyast.MatchAs{At: n.at()}
	case kindComplexPattern:
		return &pyast.MatchValue{At: n.at(), Value: l.complexLiteral(l.children(n))}
	case kindTrue, kindFalse, kindNone, kindString, kindConcatenatedString, kindInteger, kindFloat:
		return &pyast.MatchValue{At: n.at(), Value: l.expr(n)}
	case kindTooDeep:
		l.tooDeep(n)
	default:
		l.invalid(n, "unknown kind of pattern")
	}
	return &pyast.BadPattern{At: n.at()}
}

// simplePattern lowers one pattern that may be a minus sign and a number.
func (l *lowerer) simplePattern(kids []node) pyast.Pattern {
	if len(kids) == 2 {
		span := at(int(kids[0].start), int(kids[1].end))
		return &pyast.MatchValue{At: span, Value: l.negative(&kids[0], &kids[1])}
	}
	return l.pattern(&kids[0])
}

func (l *lowerer) negative(minus, number *node) pyast.Expr {
	return &pyast.UnaryOp{At: at(int(minus.start), int(number.end)), Op: "-", Operand: l.expr(number)}
}

// complexLiteral is a real and an imaginary part: -1 + 2j.
func (l *lowerer) complexLiteral(kids []node) pyast.Expr {
	var left pyast.Expr
	if len(kids) == 4 {
		left = l.negative(&kids[0], &kids[1])
		kids = kids[1:]
	} else {
		left = l.expr(&kids[0])
	}
	return &pyast.BinOp{
		At: at(left.Span().Start, int(kids[2].end)), Left: left,
		Op: pyast.Operator(l.source(&kids[1])), Right: l.expr(&kids[2]),
	}
}

// capture is the name bound by a pattern; the wildcard binds none.
func (l *lowerer) capture(n *node) string {
	if name := l.source(n); name == "_" {
		return ""
	}
	return l.identifier(n)
}

func (l *lowerer) asPattern(n *node, parts []*node) pyast.Pattern {
	name := parts[len(parts)-1]
	return &pyast.MatchAs{At: n.at(), Pattern: l.pattern(parts[0]), Name: l.identifier(name)}
}

// unionPattern reads the alternatives, of which the grammar may nest the last.
func (l *lowerer) unionPattern(n *node) pyast.Pattern {
	or := &pyast.MatchOr{At: n.at()}
	for union := n; union != nil; {
		kids := l.children(union)
		union = nil
		for start, i := 0, 0; i <= len(kids); i++ {
			if i < len(kids) && !l.isToken(&kids[i], "|") {
				continue
			}
			if alternative := kids[start:i]; i == len(kids) && len(alternative) == 1 && alternative[0].kind == kindUnionPattern {
				union = &alternative[0]
			} else {
				or.Patterns = append(or.Patterns, l.simplePattern(alternative))
			}
			start = i + 1
		}
	}
	return or
}

func (l *lowerer) dictPattern(n *node) pyast.Pattern {
	m := &pyast.MatchMapping{At: n.at()}
	kids := l.children(n)
	start := 1
	for i := 1; i < len(kids); i++ {
		switch {
		case kids[i].kind == kindSplatPattern:
			m.Rest = l.capture(&l.children(&kids[i])[1])
		case l.isToken(&kids[i], ":"):
			m.Keys = append(m.Keys, l.keyPattern(kids[start:i]))
			i++
			m.Patterns = append(m.Patterns, l.pattern(&kids[i]))
		case l.isToken(&kids[i], ","):
			start = i + 1
		}
	}
	return m
}

// keyPattern is a literal or a dotted name as a mapping's key.
func (l *lowerer) keyPattern(kids []node) pyast.Expr {
	if value, ok := l.simplePattern(kids).(*pyast.MatchValue); ok {
		return value.Value
	}
	return l.invalid(&kids[0], "a mapping pattern's key that is neither a literal nor a dotted name")
}

func (l *lowerer) classPattern(n *node) pyast.Pattern {
	c := &pyast.MatchClass{At: n.at()}
	for i, p := range l.parts(n) {
		if i == 0 {
			c.Class = l.dottedExpr(p)
			continue
		}
		if name, value := l.keywordPattern(p); value != nil {
			c.KeywordNames = append(c.KeywordNames, name)
			c.KeywordPatterns = append(c.KeywordPatterns, value)
			continue
		}
		c.Patterns = append(c.Patterns, l.pattern(p))
	}
	return c
}

// keywordPattern lowers name=pattern in a class pattern; value is nil for any
// other pattern. The grammar binds "as" to all of "name=pattern as x".
func (l *lowerer) keywordPattern(n *node) (name string, value pyast.Pattern) {
	if inner := l.child(n, kindKeywordPattern); inner != nil {
		kids := l.children(inner)
		return l.identifier(&kids[0]), l.simplePattern(kids[2:])
	}
	as := l.child(n, kindAs)
	if as == nil {
		return "", nil
	}
	parts := l.parts(as)
	name, value = l.keywordPattern(parts[0])
	if value == nil {
		return "", nil
	}
	bound := &pyast.MatchAs{
		At: at(value.Span().Start, int(as.end)), Pattern: value, Name: l.identifier(parts[len(parts)-1]),
	}
	return name, bound
}

func (l *lowerer) namePattern(n *node) pyast.Pattern {
	if n.count > 1 {
		return &pyast.MatchValue{At: n.at(), Value: l.dottedExpr(n)}
	}
	return &pyast.MatchAs{At: n.at(), Name: l.capture(n)}
}

// dottedExpr reads a dotted name as the expression it is.
func (l *lowerer) dottedExpr(n *node) pyast.Expr {
	if int(n.count) > l.opts.MaxDepth { // our tree nests what theirs lists
		return l.tooDeep(n)
	}
	var e pyast.Expr
	for _, p := range l.parts(n) {
		if e == nil {
			e = l.name(p)
			continue
		}
		e = &pyast.Attribute{
			At: at(int(n.start), int(p.end)), Value: e, Name: l.identifier(p), NameAt: p.at(),
		}
	}
	return e
}
