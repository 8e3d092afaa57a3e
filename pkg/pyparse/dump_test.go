package pyparse_test

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/djready/djready/pkg/pyast"
)

// dumper writes a tree in a compact notation: every operation in parentheses,
// operator first where it has one. Statements are separated by "; ".
type dumper struct{ strings.Builder }

func dump(body []pyast.Stmt) string {
	d := &dumper{}
	d.block(body)
	return d.String()
}

func (d *dumper) put(format string, args ...any) { fmt.Fprintf(d, format, args...) }

func (d *dumper) block(body []pyast.Stmt) {
	for i, s := range body {
		if i > 0 {
			d.put("; ")
		}
		d.stmt(s)
	}
}

// node writes "(head part part …)"; a part may be an expression, a list of
// them, a body (in braces), a pattern, or a string that is not empty.
func (d *dumper) node(head string, parts ...any) {
	d.put("(%s", head)
	for _, p := range parts {
		d.part(p)
	}
	d.put(")")
}

func (d *dumper) part(p any) {
	switch p := p.(type) {
	case nil:
		d.put(" -")
	case string:
		if p != "" {
			d.put(" %s", p)
		}
	case []string:
		d.put(" %s", strings.Join(p, ","))
	case pyast.Expr:
		d.put(" ")
		d.expr(p)
	case []pyast.Expr:
		for _, e := range p {
			d.part(e)
		}
	case []pyast.Stmt:
		d.put(" {")
		d.block(p)
		d.put("}")
	case pyast.Pattern:
		d.put(" ")
		d.pattern(p)
	case []pyast.Pattern:
		for _, e := range p {
			d.part(e)
		}
	case []pyast.Keyword:
		for _, k := range p {
			d.node("="+k.Name, k.Value)
		}
	case *pyast.Params:
		d.params(p)
	default:
		panic(fmt.Sprintf("%T", p))
	}
}

func flag(set bool, word string) string {
	if set {
		return word
	}
	return ""
}

func (d *dumper) stmt(s pyast.Stmt) {
	switch s := s.(type) {
	case *pyast.ExprStmt:
		d.expr(s.Value)
	case *pyast.Assign:
		d.node("=", s.Targets, s.Value)
	case *pyast.AugAssign:
		d.node(string(s.Op)+"=", s.Target, s.Value)
	case *pyast.AnnAssign:
		d.node(":", s.Target, s.Annotation, s.Value)
	case *pyast.Delete:
		d.node("del", s.Targets)
	case *pyast.Pass:
		d.put("pass")
	case *pyast.Break:
		d.put("break")
	case *pyast.Continue:
		d.put("continue")
	case *pyast.Return:
		d.node("return", s.Value)
	case *pyast.Raise:
		d.node("raise", s.Exc, s.Cause)
	case *pyast.Assert:
		d.node("assert", s.Test, s.Msg)
	case *pyast.Global:
		d.node("global", s.Names)
	case *pyast.Nonlocal:
		d.node("nonlocal", s.Names)
	case *pyast.Import:
		d.node("import", aliases(s.Names))
	case *pyast.ImportFrom:
		d.node("from", strconv.Itoa(s.Level), s.Module, aliases(s.Names))
	case *pyast.TypeAlias:
		d.node("type", pyast.Expr(s.Name), s.Value)
	case *pyast.Bad:
		d.put("BAD")
	default:
		d.compound(s)
	}
}

func aliases(names []pyast.Alias) string {
	var all []string
	for _, a := range names {
		all = append(all, strings.TrimSuffix(a.Name+" as "+a.As, " as "))
	}
	return strings.Join(all, ", ")
}

func (d *dumper) compound(s pyast.Stmt) {
	switch s := s.(type) {
	case *pyast.If:
		d.node("if", s.Test, s.Body, s.Else)
	case *pyast.While:
		d.node("while", s.Test, s.Body, s.Else)
	case *pyast.For:
		d.node("for", flag(s.Async, "async"), s.Target, s.Iter, s.Body, s.Else)
	case *pyast.With:
		d.put("(with%s", flag(s.Async, " async"))
		for _, i := range s.Items {
			d.node("", i.Context, i.Target)
		}
		d.part(s.Body)
		d.put(")")
	case *pyast.Try:
		d.put("(try%s", flag(s.Star, "*"))
		d.part(s.Body)
		for _, h := range s.Handlers {
			d.node("except", h.Type, h.Name, h.Body)
		}
		d.part(s.Else)
		d.part(s.Finally)
		d.put(")")
	case *pyast.FunctionDef:
		d.node("def", flag(s.Async, "async"), s.Name, s.Params, s.Returns, s.Body, s.Decorators)
	case *pyast.ClassDef:
		d.node("class", s.Name, s.Bases, s.Keywords, s.Body, s.Decorators)
	case *pyast.Match:
		d.put("(match")
		d.part(s.Subject)
		for _, c := range s.Cases {
			d.node("case", c.Pattern, c.Guard, c.Body)
		}
		d.put(")")
	default:
		panic(fmt.Sprintf("%T", s))
	}
}

func (d *dumper) params(p *pyast.Params) {
	list := func(stars string, params ...pyast.Param) {
		for _, p := range params {
			d.node(stars+p.Name, p.Annotation, p.Default)
		}
	}
	d.put("[")
	list("", p.PosOnly...)
	if p.PosOnly != nil {
		d.put("/")
	}
	list("", p.Args...)
	if p.VarArg != nil {
		list("*", *p.VarArg)
	}
	list("kw ", p.KwOnly...)
	if p.KwVarArg != nil {
		list("**", *p.KwVarArg)
	}
	d.put("]")
}

func (d *dumper) expr(e pyast.Expr) {
	switch e := e.(type) {
	case *pyast.Name:
		d.put("%s", e.ID)
	case *pyast.Constant:
		d.put("%s", [...]string{"None", "True", "False", "..."}[e.Kind])
	case *pyast.Int:
		d.put("%s", e.Value)
	case *pyast.Float:
		d.put("%gf", e.Value)
	case *pyast.Imaginary:
		d.put("%gj", e.Value)
	case *pyast.Str:
		d.put("%s%q", flag(e.Bytes, "b"), e.Value)
	case *pyast.JoinedStr:
		d.node("f", e.Parts)
	case *pyast.FormattedValue:
		d.put("{")
		d.expr(e.Value)
		d.put("%s", e.Debug)
		if e.Conversion != 0 {
			d.put("!%c", e.Conversion)
		}
		if e.Format != nil {
			d.put(":")
			d.expr(e.Format)
		}
		d.put("}")
	case *pyast.List:
		d.node("list", e.Items)
	case *pyast.Tuple:
		d.node("tuple", e.Items)
	case *pyast.Set:
		d.node("set", e.Items)
	case *pyast.Dict:
		d.put("(dict")
		for _, entry := range e.Entries {
			d.node(":", entry.Key, entry.Value)
		}
		d.put(")")
	case *pyast.Bad:
		d.put("BAD")
	default:
		d.operation(e)
	}
}

func (d *dumper) operation(e pyast.Expr) {
	switch e := e.(type) {
	case *pyast.BinOp:
		d.node(string(e.Op), e.Left, e.Right)
	case *pyast.UnaryOp:
		d.node(string(e.Op), e.Operand)
	case *pyast.BoolOp:
		d.node(map[bool]string{true: "or", false: "and"}[e.Or], e.Values)
	case *pyast.Compare:
		ops := make([]string, len(e.Ops))
		for i, op := range e.Ops {
			ops[i] = string(op)
		}
		d.node("cmp", ops, e.Left, e.Rights)
	case *pyast.IfExp:
		d.node("ifexp", e.Test, e.Body, e.Else)
	case *pyast.Call:
		d.node("call", e.Func, e.Args, e.Keywords)
	case *pyast.Attribute:
		d.node(".", e.Value, e.Name)
	case *pyast.Subscript:
		d.node("[]", e.Value, e.Index)
	case *pyast.Slice:
		d.node("slice", e.Lower, e.Upper, e.Step)
	case *pyast.Starred:
		d.node("star", e.Value)
	case *pyast.Lambda:
		d.node("lambda", e.Params, e.Body)
	case *pyast.NamedExpr:
		d.node(":=", pyast.Expr(e.Target), e.Value)
	case *pyast.Await:
		d.node("await", e.Value)
	case *pyast.Yield:
		d.node("yield"+flag(e.From, "from"), e.Value)
	case *pyast.Comprehension:
		d.put("(%s", [...]string{"listcomp", "setcomp", "dictcomp", "gen"}[e.Kind])
		if e.Key != nil {
			d.part(e.Key)
		}
		d.part(e.Element)
		for _, c := range e.Clauses {
			d.node("for", flag(c.Async, "async"), c.Target, c.Iter, c.Conds)
		}
		d.put(")")
	default:
		panic(fmt.Sprintf("%T", e))
	}
}

func (d *dumper) pattern(p pyast.Pattern) {
	switch p := p.(type) {
	case *pyast.MatchValue:
		d.expr(p.Value)
	case *pyast.MatchAs:
		if p.Pattern == nil {
			d.put("?%s", p.Name)
			return
		}
		d.node("as "+p.Name, p.Pattern)
	case *pyast.MatchOr:
		d.node("|", p.Patterns)
	case *pyast.MatchSequence:
		d.node("seq", p.Patterns)
	case *pyast.MatchStar:
		d.put("*%s", p.Name)
	case *pyast.MatchMapping:
		d.node("map", p.Keys, p.Patterns, p.Rest)
	case *pyast.MatchClass:
		d.node("cls", p.Class, p.Patterns, p.KeywordNames, p.KeywordPatterns)
	case *pyast.BadPattern:
		d.put("BAD")
	default:
		panic(fmt.Sprintf("%T", p))
	}
}
