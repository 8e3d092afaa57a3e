package pyparse

import (
	"github.com/djready/djready/pkg/pyast"
)

// Binding powers, as in the grammar of the language reference, weakest first.
const (
	powerOr = iota + 1
	powerAnd
	powerNot
	powerCompare
	powerBitOr
	powerBitXor
	powerBitAnd
	powerShift
	powerSum
	powerProduct
	powerUnary
	powerPower
	powerAwait
)

// operatorToken is an operand (operator empty) or an operator of a flat
// operator expression.
type operatorToken struct {
	node     *node
	operator string
}

// operand is a lowered operand with its extent, parentheses included, which
// its parent's extent begins or ends with.
type operand struct {
	expr       pyast.Expr
	start, end int
}

// operators lowers an operator expression. The shape tree-sitter gives it is
// not Python's: it lets ^ bind tighter than &, ** tighter than await and, in
// annotations, | tighter than a dot. So operands and operators are read as the
// flat sequence that was written, and associated anew.
func (l *lowerer) operators(n *node) pyast.Expr {
	p := &operatorParser{lowerer: l, tokens: l.flatten(n)}
	return p.parse(powerOr).expr
}

func isOperatorKind(k kind) bool {
	switch k {
	case kindBinary, kindUnary, kindNot, kindBoolean, kindComparison, kindAwait,
		kindType, kindUnionType, kindMemberType:
		return true
	}
	return false
}

// flatten lists operands and operators below n from left to right.
func (l *lowerer) flatten(n *node) []operatorToken {
	var tokens []operatorToken
	stack := []*node{n}
	for len(stack) > 0 {
		top := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		switch {
		case top.kind == kindToken:
			tokens = append(tokens, operatorToken{top, l.operator(top)})
		case isOperatorKind(top.kind):
			kids := l.children(top)
			for i := len(kids) - 1; i >= 0; i-- {
				stack = append(stack, &kids[i])
			}
		default:
			tokens = append(tokens, operatorToken{node: top})
		}
	}
	return tokens
}

// operator is the text of an operator; "not in" and "is not" may be written
// with anything between their words.
func (l *lowerer) operator(n *node) string {
	text := l.source(n)
	switch {
	case len(text) > 3 && text[:3] == "not":
		return "not in"
	case len(text) > 2 && text[:2] == "is":
		return "is not"
	}
	return text
}

type operatorParser struct {
	*lowerer
	tokens []operatorToken
	next   int
}

func (p *operatorParser) peek() string {
	if p.next == len(p.tokens) {
		return ""
	}
	return p.tokens[p.next].operator
}

// parse reads an expression whose operators bind at least as tight as power.
// The loops recur once per level of the concrete tree at most, so its depth
// bounds them.
func (p *operatorParser) parse(power int) operand {
	left := p.prefix()
	for {
		operator := p.peek()
		binding := bindingPower(operator)
		if binding < power || operator == "" {
			return left
		}
		switch binding {
		case powerOr, powerAnd:
			left = p.boolean(left, operator, binding)
		case powerCompare:
			left = p.comparison(left)
		default:
			p.next++
			rightPower := binding + 1
			if binding == powerPower {
				rightPower = powerUnary // the exponent may have a sign
			}
			right := p.parse(rightPower)
			left = operand{&pyast.BinOp{
				At: at(left.start, right.end), Left: left.expr, Op: pyast.Operator(operator), Right: right.expr,
			}, left.start, right.end}
		}
	}
}

// prefix reads an operand with the prefix operators before it.
func (p *operatorParser) prefix() operand {
	token := p.tokens[p.next]
	p.next++
	start := int(token.node.start)
	switch token.operator {
	case "":
		return p.members(operand{p.element(token.node), start, int(token.node.end)})
	case "await":
		value := p.parse(powerAwait)
		return operand{&pyast.Await{At: at(start, value.end), Value: value.expr}, start, value.end}
	case "not":
		return p.unary(token, powerNot)
	}
	return p.unary(token, powerUnary)
}

// members reads the attributes of an operand of an annotation, a[b].c, which
// are nodes of their own there.
func (p *operatorParser) members(value operand) operand {
	for p.peek() == "." {
		name := p.tokens[p.next+1].node
		p.next += 2
		value.end = int(name.end)
		value.expr = &pyast.Attribute{
			At: at(value.start, value.end), Value: value.expr, Name: p.identifier(name), NameAt: name.at(),
		}
	}
	return value
}

func (p *operatorParser) unary(token operatorToken, power int) operand {
	start := int(token.node.start)
	value := p.parse(power)
	return operand{&pyast.UnaryOp{
		At: at(start, value.end), Op: pyast.UnaryOperator(token.operator), Operand: value.expr,
	}, start, value.end}
}

func (p *operatorParser) boolean(left operand, operator string, binding int) operand {
	e := &pyast.BoolOp{Or: operator == "or", Values: []pyast.Expr{left.expr}}
	end := left.end
	for p.peek() == operator {
		p.next++
		right := p.parse(binding + 1)
		e.Values, end = append(e.Values, right.expr), right.end
	}
	e.At = at(left.start, end)
	return operand{e, left.start, end}
}

func (p *operatorParser) comparison(left operand) operand {
	e := &pyast.Compare{Left: left.expr}
	end := left.end
	for bindingPower(p.peek()) == powerCompare {
		token := p.tokens[p.next]
		if token.operator == "<>" {
			p.invalid(token.node, "Python 2 operator <>: the file is not Python 3")
			token.operator = "!="
		}
		p.next++
		right := p.parse(powerCompare + 1)
		e.Ops, e.Rights, end = append(e.Ops, pyast.CompareOp(token.operator)), append(e.Rights, right.expr), right.end
	}
	e.At = at(left.start, end)
	return operand{e, left.start, end}
}

func bindingPower(operator string) int {
	switch operator {
	case "or":
		return powerOr
	case "and":
		return powerAnd
	case "<", ">", "<=", ">=", "==", "!=", "<>", "in", "not in", "is", "is not":
		return powerCompare
	case "|":
		return powerBitOr
	case "^":
		return powerBitXor
	case "&":
		return powerBitAnd
	case "<<", ">>":
		return powerShift
	case "+", "-":
		return powerSum
	case "*", "/", "//", "%", "@":
		return powerProduct
	case "**":
		return powerPower
	}
	return 0
}
