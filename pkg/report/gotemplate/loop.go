package gotemplate

import (
	"errors"
	"text/template/parse"
)

// loop is range: over a list, over a map in the order of its keys, or over the
// numbers below one.
func (f *filling) loop(dot any, n *parse.RangeNode) error {
	defer f.scope(len(f.variables))
	value, err := f.pipeline(dot, n.Pipe)
	if err != nil {
		return err
	}
	inner, ran := len(f.variables), false
	err = each(value, func(key, element any) error {
		ran = true
		defer f.scope(inner)
		if err := f.spend(0); err != nil {
			return err
		}
		f.loopVariables(n.Pipe, key, element)
		if err := f.list(element, n.List); !errors.Is(err, errContinue) {
			return err
		}
		return nil
	})
	switch {
	case errors.Is(err, errBreak):
		return nil
	case err != nil || ran:
		return err
	}
	return f.list(dot, n.ElseList)
}

// loopVariables sets what a range declares: the element, or its key and the element.
// The pipeline itself set them to what it gave.
func (f *filling) loopVariables(pipe *parse.PipeNode, key, element any) {
	values := []any{element}
	if len(pipe.Decl) > 1 {
		values = []any{key, element}
	}
	for i, declared := range pipe.Decl {
		_ = f.assign(declared.Ident[0], values[i]) // it is there
	}
}
