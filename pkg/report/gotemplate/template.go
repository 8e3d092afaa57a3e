package gotemplate

import (
	"fmt"
	"io"
	"maps"
	"text/template/parse"

	"github.com/djready/djready/pkg/lazyregexp"
)

// The bounds of a template.
const (
	MaxTemplate = 64 << 10  // bytes of its text
	MaxOutput   = 16 << 20  // bytes that it writes
	MaxSteps    = 1_000_000 // bodies of range, define and block, calls, and 16 bytes that they handle
	MaxText     = 256 << 10 // bytes of the texts that a function takes
	MaxDepth    = 1_000     // templates that are in one another
)

// Template is a template that was parsed. It does not change, and may be filled in
// any number of times.
type Template struct {
	main      *parse.Tree
	trees     map[string]*parse.Tree
	functions Functions
}

// Error is what is wrong with a template.
type Error struct {
	Line  int    // 1-based; 0 if it is about the whole
	Cause string // it may quote the template
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return e.Cause
	}
	return fmt.Sprintf("line %d: %s", e.Line, e.Cause)
}

// mainName is what the parser calls the template in its errors.
const mainName = "TEMPLATE"

// What the parser says before the cause of an error.
var parserSays = lazyregexp.New(`^template: ` + mainName + `:(\d+)(?::\d+)?: ((?s).*)$`)

// Parse reads a template. Beside Go's own functions it may call the given ones, which
// go before. The error is an *Error.
func Parse(text string, functions Functions) (*Template, error) {
	if len(text) > MaxTemplate {
		return nil, &Error{Cause: fmt.Sprintf("the template has more than %d bytes; write a shorter one", MaxTemplate)}
	}
	t := &Template{functions: builtins()}
	maps.Copy(t.functions, functions)
	names := make(map[string]any, len(t.functions))
	for name := range t.functions {
		names[name] = true // the parser asks for something
	}
	var err error
	if t.trees, err = parse.Parse(mainName, text, "", "", names); err != nil {
		return nil, parserError(err)
	}
	t.main = t.trees[mainName]
	return t, nil
}

func parserError(err error) *Error {
	m := parserSays.FindStringSubmatch(err.Error())
	if m == nil {
		return &Error{Cause: err.Error()}
	}
	e := &Error{Cause: m[2]}
	fmt.Sscan(m[1], &e.Line)
	return e
}

// Fill writes the template, filled in with the data, or nothing. An *Error says what
// is wrong with the template.
func (t *Template) Fill(w io.Writer, data any) error {
	f := &filling{template: t, variables: []variable{{"$", data}}}
	if t.main != nil { // of an empty text there is no tree
		f.tree = t.main
		if err := f.list(data, t.main.Root); err != nil {
			return err
		}
	}
	_, err := w.Write(f.out.Bytes())
	return err
}
