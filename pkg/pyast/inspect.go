package pyast

// Inspect visits the nodes of statements depth first, parents before children,
// and leaves out the children of a node for which visit returns false.
func Inspect(body []Stmt, visit func(Node) bool) {
	for _, s := range body {
		inspect(s, visit)
	}
}

// InspectExpr visits the nodes of an expression as Inspect does; nil has none.
func InspectExpr(e Expr, visit func(Node) bool) {
	if e != nil {
		inspect(e, visit)
	}
}

func inspect(n Node, visit func(Node) bool) {
	if !visit(n) {
		return
	}
	for _, child := range Children(n) {
		inspect(child, visit)
	}
}

// Children are the statements, expressions and patterns directly inside a node,
// in the order of the source as far as the tree keeps it.
func Children(n Node) []Node {
	var c children
	switch n := n.(type) {
	case Stmt:
		c.stmt(n)
	case Expr:
		c.expr(n)
	case Pattern:
		c.pattern(n)
	}
	return c
}

type children []Node

func (c *children) add(exprs ...Expr) {
	for _, e := range exprs {
		if e != nil {
			*c = append(*c, e)
		}
	}
}

func (c *children) body(blocks ...[]Stmt) {
	for _, block := range blocks {
		for _, s := range block {
			*c = append(*c, s)
		}
	}
}

func (c *children) patterns(patterns ...Pattern) {
	for _, p := range patterns {
		if p != nil {
			*c = append(*c, p)
		}
	}
}

func (c *children) params(p *Params) {
	if p == nil {
		return
	}
	for _, group := range [][]Param{p.PosOnly, p.Args, p.KwOnly} {
		for _, param := range group {
			c.add(param.Annotation, param.Default)
		}
	}
}

func (c *children) keywords(keywords []Keyword) {
	for _, k := range keywords {
		c.add(k.Value)
	}
}

func (c *children) stmt(s Stmt) {
	switch s := s.(type) {
	case *ExprStmt:
		c.add(s.Value)
	case *Assign:
		c.add(s.Targets...)
		c.add(s.Value)
	case *AugAssign:
		c.add(s.Target, s.Value)
	case *AnnAssign:
		c.add(s.Target, s.Annotation, s.Value)
	case *Delete:
		c.add(s.Targets...)
	case *Return:
		c.add(s.Value)
	case *Raise:
		c.add(s.Exc, s.Cause)
	case *Assert:
		c.add(s.Test, s.Msg)
	case *TypeAlias:
		c.add(s.Value)
	default:
		c.compound(s)
	}
}

func (c *children) compound(s Stmt) {
	switch s := s.(type) {
	case *If:
		c.add(s.Test)
		c.body(s.Body, s.Else)
	case *While:
		c.add(s.Test)
		c.body(s.Body, s.Else)
	case *For:
		c.add(s.Target, s.Iter)
		c.body(s.Body, s.Else)
	case *With:
		for _, item := range s.Items {
			c.add(item.Context, item.Target)
		}
		c.body(s.Body)
	case *Try:
		c.body(s.Body)
		for _, h := range s.Handlers {
			c.add(h.Type)
			c.body(h.Body)
		}
		c.body(s.Else, s.Finally)
	case *FunctionDef:
		c.add(s.Decorators...)
		c.params(s.Params)
		c.add(s.Returns)
		c.body(s.Body)
	case *ClassDef:
		c.add(s.Decorators...)
		c.add(s.Bases...)
		c.keywords(s.Keywords)
		c.body(s.Body)
	case *Match:
		c.add(s.Subject)
		for _, each := range s.Cases {
			c.patterns(each.Pattern)
			c.add(each.Guard)
			c.body(each.Body)
		}
	}
}

func (c *children) expr(e Expr) {
	switch e := e.(type) {
	case *JoinedStr:
		c.add(e.Parts...)
	case *FormattedValue:
		c.add(e.Value)
		if e.Format != nil {
			c.add(e.Format)
		}
	case *List:
		c.add(e.Items...)
	case *Tuple:
		c.add(e.Items...)
	case *Set:
		c.add(e.Items...)
	case *Dict:
		for _, entry := range e.Entries {
			c.add(entry.Key, entry.Value)
		}
	case *Comprehension:
		c.add(e.Key, e.Element)
		for _, clause := range e.Clauses {
			c.add(clause.Target, clause.Iter)
			c.add(clause.Conds...)
		}
	case *BinOp:
		c.add(e.Left, e.Right)
	case *UnaryOp:
		c.add(e.Operand)
	case *BoolOp:
		c.add(e.Values...)
	case *Compare:
		c.add(e.Left)
		c.add(e.Rights...)
	default:
		c.rest(e)
	}
}

func (c *children) rest(e Expr) {
	switch e := e.(type) {
	case *IfExp:
		c.add(e.Body, e.Test, e.Else)
	case *Call:
		c.add(e.Func)
		c.add(e.Args...)
		c.keywords(e.Keywords)
	case *Attribute:
		c.add(e.Value)
	case *Subscript:
		c.add(e.Value, e.Index)
	case *Slice:
		c.add(e.Lower, e.Upper, e.Step)
	case *Starred:
		c.add(e.Value)
	case *Lambda:
		c.params(e.Params)
		c.add(e.Body)
	case *NamedExpr:
		c.add(e.Target, e.Value)
	case *Await:
		c.add(e.Value)
	case *Yield:
		c.add(e.Value)
	}
}

func (c *children) pattern(p Pattern) {
	switch p := p.(type) {
	case *MatchValue:
		c.add(p.Value)
	case *MatchAs:
		c.patterns(p.Pattern)
	case *MatchOr:
		c.patterns(p.Patterns...)
	case *MatchSequence:
		c.patterns(p.Patterns...)
	case *MatchMapping:
		c.add(p.Keys...)
		c.patterns(p.Patterns...)
	case *MatchClass:
		c.add(p.Class)
		c.patterns(p.Patterns...)
		c.patterns(p.KeywordPatterns...)
	}
}
