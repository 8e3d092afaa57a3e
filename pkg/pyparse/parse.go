package pyparse

import (
	"cmp"
	"fmt"
	"time"

	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// The limits that hold where Options leaves them zero.
const (
	DefaultMaxBytes = 2 << 20
	DefaultTimeout  = 5 * time.Second
	DefaultMaxDepth = 1000
)

// Options bounds what one file may cost. A zero field has its default; a
// negative one is not allowed.
type Options struct {
	// MaxBytes is the largest file, in bytes as stored.
	MaxBytes int
	// Timeout is the longest a file may take, in time of one processor.
	Timeout time.Duration
	// MaxDepth is the deepest nesting, in levels of tree-sitter's concrete
	// tree: a pair of brackets is one level, a call two, an indented block two.
	MaxDepth int
}

func (o Options) withDefaults() Options {
	if o.MaxBytes == 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	if o.Timeout == 0 {
		o.Timeout = DefaultTimeout
	}
	if o.MaxDepth == 0 {
		o.MaxDepth = DefaultMaxDepth
	}
	return o
}

// Parse reads one file. Path only names it; raw is its content as stored. It
// never fails: what is broken, or beyond a limit, is in the module's Errors
// and stands as Bad in its body. It may be called from several goroutines.
func Parse(path string, raw []byte, opts Options) *pyast.Module {
	opts = opts.withDefaults()
	if len(raw) > opts.MaxBytes {
		// The text is dropped: a file that nobody will analyse need not be kept.
		return unreadable(source.NewFile(path, ""),
			fmt.Sprintf("the file has %d bytes, more than the limit of %d", len(raw), opts.MaxBytes))
	}
	decoded := decode(raw)
	file := source.NewFile(path, decoded.text)
	if decoded.fatal != "" {
		return unreadable(file, decoded.fatal)
	}
	left, release := allow(opts.Timeout)
	defer release()
	s := &session{
		opts:   opts,
		time:   left,
		text:   decoded.text,
		input:  parserInput(decoded.text),
		lossy:  len(decoded.errors) > 0,
		errors: decoded.errors,
	}
	body := s.module()
	order.Stable(s.errors, func(a, b pyast.SyntaxError) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
	return &pyast.Module{File: file, Body: body, Errors: s.errors}
}

// unreadable is a module of which nothing is known.
func unreadable(file *source.File, message string) *pyast.Module {
	span := source.Span{Start: 0, End: len(file.Text())}
	return &pyast.Module{
		File:   file,
		Body:   []pyast.Stmt{&pyast.Bad{At: pyast.At{Where: span}, Message: message}},
		Errors: []pyast.SyntaxError{{Span: span, Message: message}},
	}
}

// session is the state of one call of Parse.
type session struct {
	opts   Options
	time   allowance
	text   string // the file's decoded text: what spans count in
	input  []byte // what tree-sitter is given, of the same length
	lossy  bool   // the text holds replacement characters for undecodable bytes
	errors []pyast.SyntaxError
}

// report records an error. Errors of one place are recorded once.
func (s *session) report(start, end int, message string) {
	s.errors = append(s.errors, pyast.SyntaxError{Span: source.Span{Start: start, End: end}, Message: message})
}

// module parses the whole text, piece by piece where it is damaged.
func (s *session) module() []pyast.Stmt {
	start := bomLength(s.text)
	tree, failure := s.parse(start, len(s.text))
	if failure == nil {
		if body, ok := s.lower(tree); ok {
			return body
		}
		return s.resynchronise(start)
	}
	if failure.limit {
		s.report(start, len(s.text), failure.message)
		return []pyast.Stmt{bad(start, len(s.text), failure.message)}
	}
	return s.resynchronise(start)
}

// lower turns the statements of a concrete module into ours. It takes its
// errors back and is not ok where tree-sitter took two broken strings for one.
func (s *session) lower(tree *concrete) (body []pyast.Stmt, ok bool) {
	l := &lowerer{session: s, tree: tree}
	before := len(s.errors)
	body = l.statements(tree.root(), true)
	if l.unclosed {
		s.errors = s.errors[:before]
		return nil, false
	}
	return body, true
}
