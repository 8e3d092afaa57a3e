package pyparse

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

const byteOrderMark = "\uFEFF"

func bomLength(text string) int {
	if strings.HasPrefix(text, byteOrderMark) {
		return len(byteOrderMark)
	}
	return 0
}

// decoded is a file's text in UTF-8.
type decoded struct {
	text   string
	errors []pyast.SyntaxError // bytes that could not be decoded stand as U+FFFD
	fatal  string              // why the text is not Python at all, or empty
}

// The encoding declaration of PEP 263, as CPython's tokenizer reads it.
var (
	cookieLine = lazyregexp.New(`^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)`)
	blankLine  = lazyregexp.New(`^[ \t\f]*(?:#.*)?$`)
)

// decode follows PEP 263: a byte order mark, then the cookie in one of the
// first two lines, then UTF-8.
func decode(raw []byte) decoded {
	switch {
	case bytes.HasPrefix(raw, []byte{0xFF, 0xFE}), bytes.HasPrefix(raw, []byte{0xFE, 0xFF}):
		return decoded{text: lenient(raw), fatal: "the file is UTF-16, which Python does not accept as source"}
	case bytes.IndexByte(raw, 0) >= 0:
		return decoded{text: lenient(raw), fatal: "the file contains null bytes"}
	}
	name, where := cookie(raw)
	hasBOM := bytes.HasPrefix(raw, []byte(byteOrderMark))
	switch {
	case name == "", isUTF8(name):
		return decodeUTF8(raw)
	case isASCII(name):
		d := decodeUTF8(raw)
		if i := firstNonASCII(raw); i >= 0 && len(d.errors) == 0 {
			d.errors = []pyast.SyntaxError{{Span: where, Message: "the file declares ASCII but has other characters"}}
		}
		return d
	case hasBOM:
		d := decodeUTF8(raw)
		d.errors = append(d.errors, pyast.SyntaxError{Span: where, Message: fmt.Sprintf(
			"the file has a UTF-8 byte order mark but declares the encoding %q", name)})
		return d
	}
	return decodeNamed(raw, name, where)
}

// cookie finds the declared encoding and where it is declared.
func cookie(raw []byte) (name string, where source.Span) {
	offset := 0
	if bytes.HasPrefix(raw, []byte(byteOrderMark)) {
		offset = len(byteOrderMark)
	}
	for range 2 {
		line := raw[offset:]
		if i := bytes.IndexAny(line, "\r\n"); i >= 0 {
			line = line[:i]
		}
		if m := cookieLine.FindSubmatchIndex(line); m != nil {
			return string(line[m[2]:m[3]]), source.Span{Start: offset + m[2], End: offset + m[3]}
		}
		if !blankLine.Match(line) {
			return "", source.Span{}
		}
		offset += len(line)
		switch {
		case bytes.HasPrefix(raw[offset:], []byte("\r\n")):
			offset += 2
		case offset < len(raw):
			offset++
		}
	}
	return "", source.Span{}
}

func decodeUTF8(raw []byte) decoded {
	if utf8.Valid(raw) {
		return decoded{text: string(raw)}
	}
	d := decoded{text: lenient(raw)}
	start := strings.Index(d.text, string(utf8.RuneError))
	d.errors = []pyast.SyntaxError{{
		Span:    source.Span{Start: start, End: start + len(string(utf8.RuneError))},
		Message: "the file is not UTF-8 and declares no other encoding",
	}}
	return d
}

func decodeNamed(raw []byte, name string, where source.Span) decoded {
	table, known := codecByName(name)
	if table == nil {
		message := fmt.Sprintf("unknown encoding %q", name)
		if known {
			message = fmt.Sprintf("the encoding %q is not read; save the file as UTF-8", name)
		}
		d := decoded{text: lenient(raw)}
		d.errors = []pyast.SyntaxError{{Span: where, Message: message}}
		return d
	}
	text := table.decode(raw)
	if bytes.ContainsRune(text, utf8.RuneError) {
		d := decoded{text: string(text)}
		// The declaration was found in the bytes: the text may be shorter.
		where.Start, where.End = min(where.Start, len(d.text)), min(where.End, len(d.text))
		d.errors = []pyast.SyntaxError{{Span: where, Message: fmt.Sprintf(
			"the file has bytes that are not valid in its declared encoding %q", name)}}
		return d
	}
	if bytes.IndexByte(text, 0) >= 0 {
		return decoded{text: lenient(raw), fatal: fmt.Sprintf("the file contains null characters in its declared encoding %q", name)}
	}
	return decoded{text: string(text)}
}

// lenient replaces every byte that is not UTF-8.
func lenient(raw []byte) string {
	return string(bytes.ToValidUTF8(raw, []byte(string(utf8.RuneError))))
}
