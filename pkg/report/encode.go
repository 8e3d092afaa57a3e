package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode"
	"unicode/utf16"
)

// encode writes a value as indented JSON that is fit for a terminal and for a log:
// what Visible would escape is escaped as JSON does it, so that a reader gets the
// very text. It does not write < as \u003c: none of the formats is ever put into
// HTML as it is, and people read them too.
func encode(w io.Writer, v any) error {
	var buffer bytes.Buffer
	e := json.NewEncoder(&buffer)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(inert(buffer.Bytes()))
	return err
}

// inert escapes what a terminal or GitHub's runner would obey. In JSON that can
// stand in strings only.
func inert(text []byte) []byte {
	var out bytes.Buffer
	out.Grow(len(text))
	for i, r := range string(text) {
		switch {
		case r == '[' && bytes.HasSuffix(text[:i], []byte(commandMark)):
			fmt.Fprintf(&out, `\u%04x`, r)
		case r == '\n' || unicode.IsGraphic(r):
			out.WriteRune(r)
		case r > 0xFFFF:
			high, low := utf16.EncodeRune(r)
			fmt.Fprintf(&out, `\u%04x\u%04x`, high, low)
		default:
			fmt.Fprintf(&out, `\u%04x`, r)
		}
	}
	return out.Bytes()
}
