package report

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/value"
)

// pythonText writes an encoded value much as Python would: what only JSON needs
// a mark for is written as people do.
func pythonText(encoded any) string {
	// Once through JSON, so that sets and numbers are of one type each.
	raw, err := json.Marshal(encoded)
	if err != nil {
		return "not known"
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	var plain any
	if decoder.Decode(&plain) != nil {
		return "not known"
	}
	var b strings.Builder
	writePython(&b, plain)
	return b.String()
}

func writePython(b *strings.Builder, v any) {
	switch v := v.(type) {
	case nil:
		b.WriteString("None")
	case bool:
		if v {
			b.WriteString("True")
		} else {
			b.WriteString("False")
		}
	case json.Number:
		b.WriteString(v.String())
	case string:
		b.WriteString(quoted(v))
	case []any:
		writeItems(b, "[", v, "]")
	case map[string]any:
		if len(v) != 1 || !writeMarked(b, v) {
			writeDict(b, v)
		}
	}
}

func writeItems(b *strings.Builder, open string, items []any, end string) {
	b.WriteString(open)
	for i, item := range items {
		if i > 0 {
			b.WriteString(", ")
		}
		writePython(b, item)
	}
	b.WriteString(end)
}

func writeDict(b *strings.Builder, dict map[string]any) {
	b.WriteByte('{')
	for i, key := range slices.Sorted(maps.Keys(dict)) {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(quoted(key))
		b.WriteString(": ")
		writePython(b, dict[key])
	}
	b.WriteByte('}')
}

// writeMarked writes an object of one key that stands for something else, and
// reports whether it is one.
func writeMarked(b *strings.Builder, object map[string]any) bool {
	for mark, held := range object {
		list, isList := held.([]any)
		switch {
		case mark == "__secret__":
			b.WriteString(maskText)
		case mark == "__opaque__" && held == "not set":
			b.WriteString("not set")
		case mark == "__opaque__":
			b.WriteString("not known")
		case mark == "__path__":
			b.WriteString("Path(")
			writePython(b, held)
			b.WriteString(")")
		case mark == "__timedelta__":
			b.WriteString("timedelta(seconds=")
			writePython(b, held)
			b.WriteString(")")
		case mark == "__set__" && isList:
			writeItems(b, "{", list, "}")
		case mark == "__any__" && isList:
			for i, each := range list {
				if i > 0 {
					b.WriteString(" or ")
				}
				writePython(b, each)
			}
		default:
			return false
		}
	}
	return true
}

func quoted(text string) string {
	out, _ := value.Repr(value.Str(text))
	return out
}
