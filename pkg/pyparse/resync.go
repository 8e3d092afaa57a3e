package pyparse

import (
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/pyast"
)

// resynchronise parses a module that tree-sitter could not parse as a whole.
// The text is cut at statements in column 0 and each piece parsed alone, so
// that an error costs the statement it is in. Where a bracket is not closed,
// the cut is made at the next line in column 0 that looks like a statement.
// Text within a triple-quoted string is never taken for statements.
func (s *session) resynchronise(start int) []pyast.Stmt {
	var body []pyast.Stmt
	for start < len(s.text) {
		p := s.scanPiece(start)
		stmts, failure := s.parsePiece(p)
		switch {
		case failure == nil:
			body = append(body, stmts...)
			start = p.end
			continue
		case failure.limit:
			s.report(start, len(s.text), failure.message)
			return append(body, bad(start, len(s.text), failure.message))
		}
		end := p.end
		if p.resume > 0 {
			end = p.resume
		}
		body = append(body, s.damaged(start, end, failure))
		start = end
	}
	return body
}

// parsePiece parses a piece unless the scan has shown that it cannot be valid.
func (s *session) parsePiece(p piece) ([]pyast.Stmt, *failure) {
	if p.fault != nil && p.fault.fatal {
		if f := s.outOfTime(); f != nil {
			return nil, f
		}
		return nil, p.fault.failure()
	}
	tree, failure := s.parse(p.start, p.end)
	if failure != nil && !failure.limit && p.fault == nil && len(p.blanks)+len(p.specs) > 0 {
		if again, f := s.parseMasked(p); f == nil || f.limit {
			tree, failure = again, f
		}
	}
	switch {
	case failure != nil && !failure.limit && p.fault != nil:
		return nil, p.fault.failure()
	case failure != nil:
		return nil, failure
	}
	if body, ok := s.lower(tree); ok {
		return body, nil
	}
	if p.fault == nil {
		p.fault = &fault{start: p.start, end: p.start, message: "a string was never closed"}
	}
	return nil, p.fault.failure()
}

// parseMasked parses a piece again with what tree-sitter may have stumbled
// over out of its way. Every bracket is put on one line: tree-sitter forgets
// that it is within brackets where no closing one may follow ("(a.\nb)"). And
// an "=" that begins a format specification is made a "-".
func (s *session) parseMasked(p piece) (*concrete, *failure) {
	for _, b := range p.blanks {
		for i := b.Start; i < b.End; i++ {
			s.input[i] = ' '
		}
	}
	for _, offset := range p.specs {
		s.input[offset] = '-'
	}
	return s.parse(p.start, p.end)
}

// damaged records the error of a piece and stands in for its statements.
func (s *session) damaged(start, end int, f *failure) *pyast.Bad {
	trimmed := start + len(strings.TrimRight(s.text[start:end], " \t\f\r\n"))
	message := f.message
	if message == "" {
		message = s.describe(f)
	}
	s.report(f.start, max(f.start, min(f.end, trimmed)), message)
	return bad(start, trimmed, message)
}

// describe names what stands where tree-sitter failed. It never quotes a
// literal, which may be a secret.
func (s *session) describe(f *failure) string {
	rest := strings.TrimLeft(s.text[f.start:], " \t\f")
	word := rest
	for i, r := range rest {
		if !isIdentifierRune(r) {
			word = rest[:i]
			break
		}
	}
	switch {
	case rest == "" || rest[0] == '\n' || rest[0] == '\r':
		return "invalid syntax at the end of the line"
	case rest[0] == '"' || rest[0] == '\'':
		return "invalid syntax at a string"
	case '0' <= rest[0] && rest[0] <= '9':
		return "invalid syntax at a number"
	case word == "":
		return fmt.Sprintf("invalid syntax at %q", []rune(rest[:min(len(rest), 4)])[0])
	case len(word) > 40:
		return "invalid syntax at a name"
	}
	return fmt.Sprintf("invalid syntax at %q", word)
}
