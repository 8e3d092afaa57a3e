package gotemplate

import (
	"errors"
	"fmt"
	"strings"
	"text/template/parse"
)

// pipeline gives the value of its last command; each takes that of the one before as
// its last argument. It sets the variables that it declares.
func (f *filling) pipeline(dot any, pipe *parse.PipeNode) (any, error) {
	var value any
	for i, command := range pipe.Cmds {
		var piped []any
		if i > 0 {
			piped = []any{value}
		}
		var err error
		if value, err = f.command(dot, command, piped); err != nil {
			return nil, f.at(command, err)
		}
	}
	for _, declared := range pipe.Decl {
		name := declared.Ident[0]
		if !pipe.IsAssign {
			f.variables = append(f.variables, variable{name, value})
		} else if err := f.assign(name, value); err != nil {
			return nil, err
		}
	}
	return value, nil
}

// assign sets the innermost variable of a name.
func (f *filling) assign(name string, value any) error {
	for i := len(f.variables) - 1; i >= 0; i-- {
		if f.variables[i].name == name {
			f.variables[i].value = value
			return nil
		}
	}
	return fmt.Errorf("there is no variable %s", name)
}

func (f *filling) variable(name string) (any, error) {
	for i := len(f.variables) - 1; i >= 0; i-- {
		if f.variables[i].name == name {
			return f.variables[i].value, nil
		}
	}
	return nil, fmt.Errorf("there is no variable %s", name)
}

// command is a call of a function, or one operand.
func (f *filling) command(dot any, c *parse.CommandNode, piped []any) (any, error) {
	if called, ok := c.Args[0].(*parse.IdentifierNode); ok {
		return f.call(dot, called.Ident, c.Args[1:], piped)
	}
	if len(c.Args) > 1 || len(piped) > 0 {
		return nil, fmt.Errorf("%s is no function and takes no arguments", c.Args[0])
	}
	if _, isNil := c.Args[0].(*parse.NilNode); isNil {
		return nil, errors.New("nil is no command")
	}
	return f.operand(dot, c.Args[0])
}

// operand is what a command or an argument is made of.
func (f *filling) operand(dot any, n parse.Node) (any, error) {
	switch n := n.(type) {
	case *parse.DotNode:
		return dot, nil
	case *parse.NilNode:
		return nil, nil
	case *parse.BoolNode:
		return n.True, nil
	case *parse.StringNode:
		return n.Text, nil
	case *parse.NumberNode:
		return number(n)
	case *parse.FieldNode:
		return fields(dot, n.Ident)
	case *parse.VariableNode:
		value, err := f.variable(n.Ident[0])
		if err != nil {
			return nil, err
		}
		return fields(value, n.Ident[1:])
	case *parse.ChainNode:
		value, err := f.operand(dot, n.Node)
		if err != nil {
			return nil, err
		}
		return fields(value, n.Field)
	case *parse.PipeNode:
		return f.pipeline(dot, n)
	case *parse.IdentifierNode:
		return f.call(dot, n.Ident, nil, nil)
	}
	return nil, fmt.Errorf("%s is no value", n)
}

// number is a constant. The way it is written says what it is.
func number(n *parse.NumberNode) (any, error) {
	hexadecimal := len(n.Text) > 2 && n.Text[0] == '0' && strings.ContainsAny(n.Text[1:2], "xX")
	written := n.Text[0] == '\'' || hexadecimal || !strings.ContainsAny(n.Text, ".eEpP")
	switch {
	case n.IsInt && written:
		return int(n.Int64), nil
	case n.IsFloat && !n.IsComplex && !written:
		return n.Float64, nil
	}
	return nil, fmt.Errorf("%s is too large or no real number", n.Text)
}

// call calls a function. Of and and or only the arguments that decide are looked at.
func (f *filling) call(dot any, name string, args []parse.Node, piped []any) (any, error) {
	c := &Call{name: name, filling: f}
	for _, n := range args {
		value, err := f.operand(dot, n)
		if err != nil {
			return nil, f.at(n, err)
		}
		if decided(name, value) {
			return value, nil
		}
		c.args = append(c.args, value)
	}
	c.args = append(c.args, piped...)
	function := f.template.functions[name]
	if err := function.takes(name, len(c.args)); err != nil {
		return nil, err
	}
	if err := f.spend(0); err != nil {
		return nil, err
	}
	value := function.Do(c)
	return value, c.err
}

func decided(name string, value any) bool {
	return name == "and" && !truth(value) || name == "or" && truth(value)
}
