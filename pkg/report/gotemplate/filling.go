package gotemplate

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"text/template/parse"
)

// filling is one filling in of a template.
type filling struct {
	template  *Template
	tree      *parse.Tree // what is being filled in
	depth     int         // of templates in one another
	variables []variable  // those in scope, the innermost last
	used      int         // steps
	out       bytes.Buffer
}

type variable struct {
	name  string
	value any
}

// How a list of nodes ends early, within the body of a range. These are no errors.
var (
	errBreak    = errors.New("break outside of range")
	errContinue = errors.New("continue outside of range")
)

// at says where an error is, unless a node further in did.
func (f *filling) at(n parse.Node, err error) error {
	var known *Error
	if err == nil || errors.As(err, &known) || err == errBreak || err == errContinue {
		return err
	}
	place, text := f.tree.ErrorContext(n)
	place, _, _ = strings.Cut(strings.TrimPrefix(place, mainName+":"), ":")
	line, _ := strconv.Atoi(place)
	const most = 60 // characters of the template
	if cut := []rune(text); len(cut) > most {
		text = string(cut[:most-1]) + "…"
	}
	return &Error{Line: line, Cause: fmt.Sprintf("<%s>: %v", text, err)}
}

// spend counts a step, and the bytes that it handles.
func (f *filling) spend(bytes int) error {
	const bytesOfStep = 16
	if f.used += 1 + bytes/bytesOfStep; f.used > MaxSteps {
		return fmt.Errorf("it takes more than %d steps", MaxSteps)
	}
	return nil
}

func (f *filling) write(text string) error {
	if f.out.Len()+len(text) > MaxOutput {
		return fmt.Errorf("it writes more than %d bytes", MaxOutput)
	}
	f.out.WriteString(text)
	return nil
}

// list fills in nodes one after the other.
func (f *filling) list(dot any, list *parse.ListNode) error {
	if list == nil {
		return nil
	}
	for _, n := range list.Nodes {
		if err := f.at(n, f.node(dot, n)); err != nil {
			return err
		}
	}
	return nil
}

func (f *filling) node(dot any, n parse.Node) error {
	switch n := n.(type) {
	case *parse.TextNode:
		return f.write(string(n.Text))
	case *parse.ActionNode:
		return f.action(dot, n)
	case *parse.IfNode:
		return f.branch(dot, n.Pipe, n.List, n.ElseList, false)
	case *parse.WithNode:
		return f.branch(dot, n.Pipe, n.List, n.ElseList, true)
	case *parse.RangeNode:
		return f.loop(dot, n)
	case *parse.TemplateNode:
		return f.include(dot, n)
	case *parse.BreakNode:
		return errBreak
	case *parse.ContinueNode:
		return errContinue
	}
	return nil // a comment
}

// action writes what a pipeline gives, unless it sets a variable.
func (f *filling) action(dot any, n *parse.ActionNode) error {
	value, err := f.pipeline(dot, n.Pipe)
	if err != nil || len(n.Pipe.Decl) > 0 {
		return err
	}
	text, err := printed(value)
	if err != nil {
		return err
	}
	return f.write(text)
}

// branch is if and with. Variables that the pipeline declares end with it.
func (f *filling) branch(dot any, pipe *parse.PipeNode, list, elseList *parse.ListNode, with bool) error {
	defer f.scope(len(f.variables))
	value, err := f.pipeline(dot, pipe)
	switch {
	case err != nil:
		return err
	case !truth(value):
		return f.list(dot, elseList)
	case with:
		return f.list(value, list)
	}
	return f.list(dot, list)
}

// scope forgets the variables but for the first ones.
func (f *filling) scope(keep int) { f.variables = f.variables[:keep] }

// include fills in a template that was defined, which sees no variables but $.
func (f *filling) include(dot any, n *parse.TemplateNode) error {
	tree := f.template.trees[n.Name]
	if tree == nil {
		return fmt.Errorf("template %q is not defined", n.Name)
	}
	if f.depth == MaxDepth {
		return fmt.Errorf("more than %d templates in one another", MaxDepth)
	}
	var value any
	if n.Pipe != nil {
		var err error
		if value, err = f.pipeline(dot, n.Pipe); err != nil {
			return err
		}
	}
	if err := f.spend(0); err != nil {
		return err
	}
	outerTree, outerVariables := f.tree, f.variables
	f.tree, f.variables = tree, []variable{{"$", value}}
	f.depth++
	err := f.list(value, tree.Root)
	f.depth--
	f.tree, f.variables = outerTree, outerVariables
	return err
}
