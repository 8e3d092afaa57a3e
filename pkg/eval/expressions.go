package eval

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/djready/djready/pkg/eval/pyformat"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

func itoa(n int) string { return strconv.Itoa(n) }

// literal is a value that is written at node n.
func (r *run) literal(n pyast.Node, v value.Value) value.Traced {
	r.charge(v)
	return value.Traced{Value: v, Origin: &value.Origin{Kind: value.Literal, At: r.location(n)}}
}

// expr evaluates an expression.
func (r *run) expr(e pyast.Expr) value.Traced {
	r.spend(1)
	switch e := e.(type) {
	case *pyast.Name:
		return r.name(e)
	case *pyast.Constant:
		return r.literal(e, constant(e.Kind))
	case *pyast.Int:
		return r.literal(e, value.Int{Int: e.Value})
	case *pyast.Float:
		return r.literal(e, value.Float(e.Value))
	case *pyast.Str:
		if e.Bytes {
			return r.literal(e, value.Bytes(e.Value))
		}
		return r.literal(e, value.Str(e.Value))
	case *pyast.JoinedStr:
		return r.joined(e)
	case *pyast.List, *pyast.Tuple, *pyast.Set, *pyast.Dict:
		return r.display(e)
	case *pyast.Comprehension:
		return r.comprehension(e)
	case *pyast.BinOp:
		return r.binary(e, e.Op, r.expr(e.Left), r.expr(e.Right))
	case *pyast.UnaryOp:
		return r.unary(e, e.Op, r.expr(e.Operand))
	case *pyast.BoolOp:
		return r.boolOp(e)
	case *pyast.Compare:
		return r.compareChain(e)
	case *pyast.IfExp:
		return r.ifExp(e)
	case *pyast.Call:
		return r.callExpr(e)
	case *pyast.Attribute:
		return r.attribute(r.expr(e.Value), e.Name, r.location(e))
	case *pyast.Subscript:
		return r.subscript(e)
	case *pyast.Lambda:
		return r.literal(e, r.lambda(e))
	case *pyast.NamedExpr:
		v := r.expr(e.Value)
		r.bindWalrus(e.Target, r.assigned(e.Target, e.Value, v))
		return v
	case *pyast.Starred:
		return r.expr(e.Value)
	case *pyast.FormattedValue:
		return r.joined(&pyast.JoinedStr{At: e.At, Parts: []pyast.Expr{e}})
	}
	return r.unknown(e, "an expression that is not evaluated", "expression at "+r.place(e))
}

// place identifies a node for a Symbol.
func (r *run) place(n pyast.Node) string {
	return r.frame.module.Path + ":" + itoa(n.Span().Start)
}

func constant(kind pyast.ConstantKind) value.Value {
	switch kind {
	case pyast.True:
		return value.Bool(true)
	case pyast.False:
		return value.Bool(false)
	case pyast.Ellipsis:
		return value.Ellipsis{}
	}
	return value.None{}
}

// name looks a name up as Python does: in the function and those around it, in
// the module, among the built-ins.
func (r *run) name(e *pyast.Name) value.Traced {
	for s := r.frame.scope; s != nil; s = s.parent {
		if b, ok := s.get(e.ID); ok {
			return r.read(s, e.ID, b)
		}
	}
	module := r.frame.module.scope
	if b, ok := module.get(e.ID); ok {
		return r.read(module, e.ID, b)
	}
	if builtin, ok := r.libraryMember("builtins", e.ID, r.location(e)); ok {
		return builtin
	}
	if core, ok := coreBuiltin(e.ID); ok {
		return value.Traced{Value: core}
	}
	for s := r.frame.scope; s != nil; s = s.parent {
		if s.open != nil {
			return r.unknown(e, s.open.Reason, r.frame.module.Name+"."+e.ID)
		}
	}
	if module.open != nil {
		return r.unknown(e, module.open.Reason, r.frame.module.Name+"."+e.ID)
	}
	if isDunder(e.ID) {
		return r.unknown(e, "what Python itself knows here", r.frame.module.Name+"."+e.ID)
	}
	r.raise(r.location(e), "NameError", "name '"+e.ID+"' is not defined")
	return value.Traced{}
}

// read is the value of a bound name; the statement depends on what the name does.
func (r *run) read(s *scope, name string, b *binding) value.Traced {
	r.flow.note(b.decided.with(s.anyName))
	r.flow.note(r.contents(b.Value))
	return b.Traced
}

// bindWalrus binds in the nearest scope that is not a comprehension's.
func (r *run) bindWalrus(target *pyast.Name, v value.Traced) {
	home := r.frame.scope
	for home.comprehension && home.parent != nil {
		home = home.parent
	}
	if home.comprehension {
		home = r.frame.module.scope
	}
	home.set(target.ID, v)
}

// boolOp gives the operand that decided, as Python does.
func (r *run) boolOp(e *pyast.BoolOp) value.Traced {
	var v value.Traced
	var passed []value.Traced
	for i, operand := range e.Values {
		v = r.expr(operand)
		if i == len(e.Values)-1 || r.truth(v, r.location(operand)) == e.Or {
			for _, skipped := range e.Values[i+1:] {
				r.skipExpr(skipped)
			}
			break
		}
		passed = append(passed, v)
	}
	if len(passed) == 0 {
		return v
	}
	return value.Traced{Value: v.Value, Origin: r.chosen(e, v, passed)}
}

// chosen is the origin of a value that was chosen because of others: the value
// comes first, so that the way to its literal stays open.
func (r *run) chosen(n pyast.Node, v value.Traced, because []value.Traced) *value.Origin {
	var variables []*value.Origin
	for _, b := range because {
		variables = append(variables, r.variableSteps.of(b.Origin)...)
	}
	return &value.Origin{Kind: value.Chosen, At: r.location(n), From: append(origins(v), variables...)}
}

func (r *run) ifExp(e *pyast.IfExp) value.Traced {
	test := r.expr(e.Test)
	branch, other := e.Else, e.Body
	if r.truth(test, r.location(e.Test)) {
		branch, other = e.Body, e.Else
	}
	r.skipExpr(other)
	r.conditions = append(r.conditions, test)
	v := r.expr(branch)
	r.conditions = r.conditions[:len(r.conditions)-1]
	return value.Traced{Value: v.Value, Origin: r.chosen(e, v, []value.Traced{test})}
}

// joined evaluates an f-string.
func (r *run) joined(e *pyast.JoinedStr) value.Traced {
	var text strings.Builder
	var parts []value.Traced
	var symbolic []string
	known := true
	for _, part := range e.Parts {
		if s, ok := part.(*pyast.Str); ok {
			text.WriteString(s.Value)
			parts = append(parts, r.literal(s, value.Str(s.Value)))
			symbolic = append(symbolic, s.Value)
			continue
		}
		field, ok := part.(*pyast.FormattedValue)
		if !ok {
			known = false
			continue
		}
		v, formatted, ok := r.field(field)
		parts = append(parts, v)
		symbolic = append(symbolic, "{"+symbol(v.Value)+"}")
		text.WriteString(formatted)
		known = known && ok
	}
	if !known || text.Len() > r.config.Limits.Bytes {
		u := r.unknown(e, "a text made from something unknown", "f'"+strings.Join(symbolic, "")+"'", parts...)
		u.Value.(*value.Unknown).TypeName = "str"
		return u
	}
	return r.computed(e, value.Str(text.String()), parts...)
}

func isASCII(text string) bool {
	return !strings.ContainsFunc(text, func(letter rune) bool { return letter > unicode.MaxASCII })
}

// field evaluates one replacement field of an f-string.
func (r *run) field(f *pyast.FormattedValue) (v value.Traced, text string, known bool) {
	v = r.expr(f.Value)
	spec, conversion := "", f.Conversion
	if f.Format != nil {
		s, ok := r.joined(f.Format).Value.(value.Str)
		if !ok {
			return v, "", false
		}
		spec = string(s)
	} else if f.Debug != "" && conversion == 0 {
		conversion = 'r'
	}
	shown, ok := v.Value, true
	switch conversion {
	case 'r', 'a':
		var repr string
		repr, ok = value.Repr(shown)
		ok = ok && (conversion == 'r' || isASCII(repr))
		shown = value.Str(repr)
	case 's':
		var plain string
		plain, ok = value.String(shown)
		shown = value.Str(plain)
	}
	if !ok {
		return v, "", false
	}
	text, outcome := pyformat.Spec(shown, spec)
	if outcome.Raises() {
		r.raise(r.location(f), outcome.Class, outcome.Message, v)
	}
	return v, f.Debug + text, outcome.Known()
}
