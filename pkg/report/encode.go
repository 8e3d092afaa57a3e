package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode"
	"unicode/utf16"
)

// WriteJSON writes a value as indented JSON that is fit for a terminal and for a
// log, in one call of Write: what Visible would escape is escaped as JSON does it,
// so that a reader gets the very text. It does not write < as \u003c: none of the
// formats is ever put into HTML as it is, and people read them too. The error is
// the writer's, or the encoder's for a value that has no JSON.
func WriteJSON(w io.Writer, v any) error {
	var buffer bytes.Buffer
	e := json.NewEncoder(&buffer)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(InertJSON(buffer.Bytes()))
	return err
}

// InertJSON escapes in JSON what a terminal or GitHub's runner would obey: that can
// stand in strings only, whose meaning stays.
func InertJSON(text []byte) []byte {
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
