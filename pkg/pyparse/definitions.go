package pyparse

import (
	"github.com/djready/djready/pkg/pyast"
)

func (l *lowerer) decorated(n *node) pyast.Stmt {
	var decorators []pyast.Expr
	for _, p := range l.parts(n) {
		switch p.kind {
		case kindDecorator:
			decorators = append(decorators, l.expr(l.parts(p)[0]))
		case kindFunction:
			return l.function(p, decorators)
		case kindClass:
			return l.class(p, decorators)
		}
	}
	return l.tooDeep(n)
}

// function lowers a definition. As in CPython its span begins at "def" or
// "async": the decorators are before it.
func (l *lowerer) function(n *node, decorators []pyast.Expr) pyast.Stmt {
	name := l.child(n, kindIdentifier)
	f := &pyast.FunctionDef{
		At: l.extent(n), Name: l.identifier(name), NameAt: name.at(), Decorators: decorators,
		Async: l.isAsync(n), Body: l.block(n),
	}
	params := l.child(n, kindParameters)
	if params == nil {
		return l.tooDeep(n)
	}
	f.Params = l.params(params)
	if l.hasToken(n, "->") {
		f.Returns = l.expr(l.after(n, "->"))
	}
	return f
}

func (l *lowerer) class(n *node, decorators []pyast.Expr) pyast.Stmt {
	name := l.child(n, kindIdentifier)
	c := &pyast.ClassDef{
		At: l.extent(n), Name: l.identifier(name), NameAt: name.at(), Decorators: decorators, Body: l.block(n),
	}
	if arguments := l.child(n, kindArgumentList); arguments != nil {
		c.Bases, c.Keywords = l.arguments(arguments)
	}
	return c
}

// params lowers the parameters of a function or lambda.
func (l *lowerer) params(n *node) *pyast.Params {
	ps := &pyast.Params{At: n.at()}
	keywordOnly := false
	for _, p := range l.paramNodes(n) {
		switch {
		case p.kind == kindPositionalSeparator || l.isToken(p, "/"):
			ps.PosOnly, ps.Args = ps.Args, nil
			continue
		case p.kind == kindKeywordSeparator || l.isToken(p, "*"):
			keywordOnly = true
			continue
		}
		param, stars := l.param(p)
		switch {
		case stars == 1:
			ps.VarArg, keywordOnly = &param, true
		case stars == 2:
			ps.KwVarArg = &param
		case keywordOnly:
			ps.KwOnly = append(ps.KwOnly, param)
		default:
			ps.Args = append(ps.Args, param)
		}
	}
	return ps
}

func (l *lowerer) paramNodes(n *node) []*node {
	kids := l.children(n)
	nodes := make([]*node, 0, (len(kids)+1)/2)
	for i := range kids {
		if kids[i].kind == kindToken {
			switch l.source(&kids[i]) {
			case "(", ")", ",":
				continue
			}
		}
		nodes = append(nodes, &kids[i])
	}
	return nodes
}

// param lowers one parameter and counts the stars before it. Its span is that
// of the name with its annotation and default, without the stars.
func (l *lowerer) param(n *node) (p pyast.Param, stars int) {
	name := n
	p.At = n.at()
	switch n.kind {
	case kindDefaultParameter, kindTypedParameter, kindTypedDefaultParameter:
		parts := l.parts(n)
		name = parts[0]
		rest := parts[1:]
		if n.kind != kindDefaultParameter {
			p.Annotation = l.expr(rest[0])
			rest = rest[1:]
		}
		if len(rest) > 0 {
			p.Default = l.expr(rest[0])
		}
	}
	switch name.kind {
	case kindListSplatPattern, kindDictionarySplatPattern:
		stars = 1
		if name.kind == kindDictionarySplatPattern {
			stars = 2
		}
		name = l.parts(name)[0]
		p.Where.Start = int(name.start)
	}
	if name.kind != kindIdentifier {
		l.invalid(name, "a parameter that is not a name")
		return p, stars
	}
	p.Name = l.identifier(name)
	return p, stars
}
