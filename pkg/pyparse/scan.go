package pyparse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
)

// piece is a stretch of text from one statement in column 0 to the next.
type piece struct {
	start, end int
	// resume is the first line in column 0 within the piece's brackets that
	// looks like a statement, or 0.
	resume int
	fault  *fault // the first thing wrong with brackets and quotes, or nil
	// blanks are the line ends and comments within brackets, which mean
	// nothing to Python.
	blanks []source.Span
	// specs are the offsets of an "=" that begins a format specification:
	// f"{x:=^9}", where tree-sitter sees ":=".
	specs []int
}

// fault is a bracket or string without its partner.
type fault struct {
	start, end int
	message    string
	fatal      bool // the rest of the file was swallowed: parsing it is of no use
}

func (f *fault) failure() *failure {
	return &failure{start: f.start, end: f.end, message: f.message}
}

// scanner finds the end of a piece. It knows strings, brackets, comments and
// continued lines, nothing else; nested quotes in an f-string balance out.
type scanner struct {
	text       string
	position   int
	brackets   []int // offsets of open brackets
	decorating bool  // only decorators so far
	piece      piece
}

func (s *session) scanPiece(start int) piece {
	sc := &scanner{text: s.text, position: start, piece: piece{start: start}}
	sc.decorating = strings.HasPrefix(s.text[start:], "@")
	sc.run()
	return sc.piece
}

func (sc *scanner) run() {
	for sc.position < len(sc.text) {
		switch c := sc.text[sc.position]; c {
		case '\n', '\r':
			if sc.newline() {
				return
			}
		case '#':
			start := sc.position
			sc.skipToLineEnd()
			sc.blank(start)
		case '\\':
			sc.continuation()
		case '"', '\'':
			sc.quoted(c)
		case '(', '[', '{':
			sc.brackets = append(sc.brackets, sc.position)
			sc.position++
		case ')', ']', '}':
			sc.closing(c)
		default:
			sc.position++
		}
	}
	sc.piece.end = len(sc.text)
	if len(sc.brackets) > 0 {
		open := sc.brackets[len(sc.brackets)-1]
		sc.fail(open, open+1, fmt.Sprintf("%q was never closed", sc.text[open]), true)
	}
}

func (sc *scanner) fail(start, end int, message string, fatal bool) {
	if sc.piece.fault == nil {
		sc.piece.fault = &fault{start: start, end: end, message: message}
	}
	sc.piece.fault.fatal = sc.piece.fault.fatal || fatal
}

// newline steps over a line end and reports whether the piece ends there.
func (sc *scanner) newline() bool {
	lineEnd := sc.position
	sc.position += lineEndLength(sc.text[sc.position:])
	sc.blank(lineEnd)
	line := sc.text[sc.position:]
	if !startsStatement(line) {
		return false
	}
	if len(sc.brackets) > 0 {
		if sc.piece.resume == 0 && looksLikeStatement(line) {
			sc.piece.resume = sc.position
		}
		return false
	}
	if sc.decorating {
		sc.decorating = line[0] == '@'
		return false
	}
	sc.piece.end = sc.position
	return true
}

// blank notes that the text since start means nothing, within brackets.
func (sc *scanner) blank(start int) {
	if len(sc.brackets) > 0 {
		sc.piece.blanks = append(sc.piece.blanks, source.Span{Start: start, End: sc.position})
	}
}

func lineEndLength(text string) int {
	if strings.HasPrefix(text, "\r\n") {
		return 2
	}
	return 1
}

func (sc *scanner) skipToLineEnd() {
	if i := strings.IndexAny(sc.text[sc.position:], "\r\n"); i >= 0 {
		sc.position += i
	} else {
		sc.position = len(sc.text)
	}
}

// continuation steps over a backslash and the line end after it.
func (sc *scanner) continuation() {
	sc.position++
	if rest := sc.text[sc.position:]; rest != "" && (rest[0] == '\n' || rest[0] == '\r') {
		sc.position += lineEndLength(rest)
	}
}

func (sc *scanner) closing(c byte) {
	const open, shut = "([{", ")]}"
	position := sc.position
	sc.position++
	if len(sc.brackets) == 0 {
		sc.fail(position, position+1, fmt.Sprintf("unmatched %q", c), false)
		return
	}
	last := sc.brackets[len(sc.brackets)-1]
	if strings.IndexByte(open, sc.text[last]) != strings.IndexByte(shut, c) {
		sc.fail(position, position+1, fmt.Sprintf("%q does not close %q", c, sc.text[last]), false)
		// Which of the two is wrong is not known; the next statement is
		// likelier to begin in column 0 than to be within a bracket.
		sc.brackets = sc.brackets[:0]
		return
	}
	sc.brackets = sc.brackets[:len(sc.brackets)-1]
}

// quoted steps over a string. One in single quotes ends with its line.
func (sc *scanner) quoted(quote byte) {
	start := sc.position
	triple := strings.Repeat(string(quote), 3)
	if strings.HasPrefix(sc.text[start:], triple) {
		sc.position += 3
		if !sc.skipString(quote, triple) {
			sc.fail(start, start+3, "a triple-quoted string was never closed", true)
			// What follows may be text: nothing of it is taken for statements.
			sc.piece.resume = 0
			sc.brackets = nil
			return
		}
		sc.formatSpecs(start)
		return
	}
	sc.position++
	if !sc.skipString(quote, string(quote)) {
		sc.fail(start, start+1, "a string was never closed", false)
		return
	}
	sc.formatSpecs(start)
}

var equalsSpec = lazyregexp.New(`\{[^{}:!'"\n]*(?:![rsa])?:=`)

// formatSpecs notes the specifications of the f-string that began at start.
func (sc *scanner) formatSpecs(start int) {
	letters := sc.text[max(sc.piece.start, start-2):start]
	if !strings.ContainsAny(letters, "fF") {
		return
	}
	for _, m := range equalsSpec.FindAllStringIndex(sc.text[start:sc.position], -1) {
		sc.piece.specs = append(sc.piece.specs, start+m[1]-1)
	}
}

// skipString steps behind the closing quotes and reports whether they came.
func (sc *scanner) skipString(quote byte, closing string) bool {
	for sc.position < len(sc.text) {
		switch c := sc.text[sc.position]; {
		case c == quote && strings.HasPrefix(sc.text[sc.position:], closing):
			sc.position += len(closing)
			return true
		case c == '\\' && sc.position+1 < len(sc.text):
			sc.position += 1 + lineEndLength(sc.text[sc.position+1:])
		case (c == '\n' || c == '\r') && len(closing) == 1:
			return false
		default:
			sc.position++
		}
	}
	return false
}

// startsStatement reports whether a line in column 0 can begin a statement: it
// is not blank, a comment, a closing bracket or a clause of the one before.
func startsStatement(line string) bool {
	if line == "" || strings.IndexByte(" \t\f\r\n#)]}", line[0]) >= 0 {
		return false
	}
	switch firstWord(line) {
	case "else", "elif", "except", "finally":
		return false
	}
	return true
}

// looksLikeStatement is stricter: items of a list often begin with a quote.
func looksLikeStatement(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return r == '@' || r == '_' || unicode.IsLetter(r) && !isLiteralStart(line)
}

// isLiteralStart reports whether the first word is the prefix of a string.
func isLiteralStart(line string) bool {
	rest := line[len(firstWord(line)):]
	return rest != "" && (rest[0] == '"' || rest[0] == '\'')
}

func firstWord(line string) string {
	for i, r := range line {
		if !isIdentifierRune(r) {
			return line[:i]
		}
	}
	return line
}

// isIdentifierRune is a little wider than Python's rule, which does no harm:
// it only finds where a word ends.
func isIdentifierRune(r rune) bool {
	return r == '_' || unicode.In(r, unicode.L, unicode.N, unicode.M, unicode.Pc)
}
