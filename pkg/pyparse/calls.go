package pyparse

import (
	"github.com/djready/djready/pkg/pyast"
)

func (l *lowerer) call(n *node) pyast.Expr {
	kids := l.children(n)
	c := &pyast.Call{At: n.at(), Func: l.expr(&kids[0])}
	switch arguments := &kids[1]; arguments.kind {
	case kindArgumentList:
		c.Args, c.Keywords = l.arguments(arguments)
	default: // a bare generator expression, whose parentheses are the call's
		c.Args = []pyast.Expr{l.expr(arguments)}
	}
	return c
}

// arguments lowers the arguments of a call or the bases of a class.
func (l *lowerer) arguments(n *node) (args []pyast.Expr, keywords []pyast.Keyword) {
	for _, p := range l.parts(n) {
		kids := l.children(p)
		switch p.kind {
		case kindKeywordArgument:
			keywords = append(keywords, pyast.Keyword{
				At: p.at(), Name: l.identifier(&kids[0]), Value: l.expr(&kids[2]),
			})
		case kindDictionarySplat:
			keywords = append(keywords, pyast.Keyword{At: p.at(), Value: l.expr(&kids[1])})
		default:
			args = append(args, l.element(p))
		}
	}
	return args, keywords
}

func (l *lowerer) subscript(n *node) pyast.Expr {
	kids := l.children(n)
	s := &pyast.Subscript{At: n.at(), Value: l.expr(&kids[0])}
	// The brackets are the second and the last child.
	s.Index = l.index(kids[2 : len(kids)-1])
	return s
}

// index lowers what stands between the brackets of a subscript. A comma or a
// star makes it a tuple.
func (l *lowerer) index(kids []node) pyast.Expr {
	start := int(kids[0].start) // before a star at its left edge is taken out
	tuple := len(kids) > 1
	items := make([]pyast.Expr, 0, (len(kids)+1)/2)
	for i := range kids {
		if kids[i].kind == kindToken {
			continue
		}
		item := l.indexItem(&kids[i])
		if _, starred := item.(*pyast.Starred); starred {
			tuple = true
		}
		items = append(items, item)
	}
	if !tuple {
		return items[0]
	}
	return &pyast.Tuple{At: at(start, int(kids[len(kids)-1].end)), Items: items}
}

func (l *lowerer) indexItem(n *node) pyast.Expr {
	if n.kind != kindSlice {
		return l.element(n)
	}
	s := &pyast.Slice{At: n.at()}
	part := &s.Lower
	kids := l.children(n)
	for i := range kids {
		switch {
		case kids[i].kind != kindToken:
			*part = l.expr(&kids[i])
		case part == &s.Lower:
			part = &s.Upper
		default:
			part = &s.Step
		}
	}
	return s
}

// typeExpr lowers an annotation: the grammar has nodes of its own for what is
// an ordinary expression to Python.
func (l *lowerer) typeExpr(n *node) pyast.Expr {
	kids := l.children(n)
	switch n.kind {
	case kindType:
		return l.element(&kids[0])
	case kindGenericType:
		parameters := l.children(&kids[1])
		if len(parameters) < 3 {
			return l.tooDeep(n)
		}
		return &pyast.Subscript{
			At: n.at(), Value: l.expr(&kids[0]), Index: l.index(parameters[1 : len(parameters)-1]),
		}
	case kindUnionType, kindMemberType:
		return l.operators(n)
	}
	return l.constrainedType(n)
}

// constrainedType is a slice in the subscript of an annotation: x[a:b:c].
func (l *lowerer) constrainedType(n *node) pyast.Expr {
	kids := l.children(n)
	s := &pyast.Slice{At: n.at(), Lower: l.expr(&kids[0])}
	upper := &kids[2]
	if inner := l.child(upper, kindConstrainedType); inner != nil {
		parts := l.children(inner)
		s.Upper, s.Step = l.expr(&parts[0]), l.expr(&parts[2])
	} else {
		s.Upper = l.expr(upper)
	}
	return s
}
