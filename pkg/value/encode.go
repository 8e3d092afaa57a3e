package value

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"

	"github.com/djready/djready/pkg/order"
)

// maxEncodeDepth bounds the nesting of what is encoded; deeper values are opaque.
const maxEncodeDepth = 12

// maxEncoded bounds how many values are encoded: one list may hold another a
// thousand times, which costs nothing until it is written out.
const maxEncoded = 1 << 18

// Encode writes a value as JSON data. What JSON cannot hold becomes an object
// of one key: {"__path__": text}, {"__timedelta__": seconds}, {"__set__":
// items} (sorted by their JSON) or {"__opaque__": type} for what is not known;
// a tuple becomes a list. The import root, relative to the tree, is written as
// <root> in texts, and paths under it are relative to it.
func Encode(v Value, importRoot string) any {
	return newEncoder(importRoot, func(string, Value) bool { return false }).encode("", v, 0)
}

// EncodeMasked is Encode with secrets left out: where secret says so of a value
// and the name or key that it stands under, it becomes {"__secret__": true}.
func EncodeMasked(name string, v Value, importRoot string, secret func(name string, v Value) bool) any {
	return newEncoder(importRoot, secret).encode(name, v, 0)
}

func newEncoder(importRoot string, secret func(string, Value) bool) encoder {
	root := TreeRoot
	if importRoot != "" && importRoot != "." {
		root += "/" + importRoot
	}
	return encoder{root, secret, new(int)}
}

type encoder struct {
	root   string
	secret func(name string, v Value) bool
	count  *int // of the values encoded so far
}

func opaque(what string) any { return map[string]any{"__opaque__": what} }

func (e encoder) encode(name string, v Value, depth int) any {
	if e.secret(name, v) {
		return map[string]any{"__secret__": true}
	}
	if depth > maxEncodeDepth {
		return opaque("too deep")
	}
	if *e.count++; *e.count > maxEncoded {
		return opaque("too large")
	}
	switch v := v.(type) {
	case None:
		return nil
	case Bool:
		return bool(v)
	case Int:
		return json.Number(v.String())
	case Float:
		if math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) {
			return opaque("float")
		}
		return float64(v)
	case Str:
		return e.text(string(v))
	case Path:
		return e.path(string(v))
	case Timedelta:
		return map[string]any{"__timedelta__": float64(v) / 1e6}
	case *List:
		return e.items(name, v.Items, v.Open, depth)
	case *Tuple:
		return e.items(name, v.Items, v.Open, depth)
	case *Dict:
		return e.dict(v, depth)
	case *Set:
		return e.set(name, v, depth)
	case nil:
		return opaque("")
	}
	return opaque(v.Type())
}

func (e encoder) text(text string) any {
	text = strings.ReplaceAll(text, e.root, "<root>")
	if strings.Contains(text, TreeRoot) {
		return opaque("str") // above the import root
	}
	return text
}

func (e encoder) path(text string) any {
	switch rest, under := strings.CutPrefix(text, e.root); {
	case under && rest == "":
		text = "."
	case under && rest[0] == '/':
		text = rest[1:]
	case strings.Contains(text, TreeRoot):
		return opaque("PosixPath")
	}
	return map[string]any{"__path__": text}
}

func (e encoder) items(name string, items []Traced, open *Unknown, depth int) any {
	if open != nil {
		return opaque("list")
	}
	out := make([]any, 0, len(items))
	for _, item := range items {
		out = append(out, e.encode(name, item.Value, depth+1))
	}
	return out
}

func (e encoder) dict(d *Dict, depth int) any {
	if d.Open != nil {
		return opaque("dict")
	}
	out := map[string]any{}
	for _, entry := range d.Entries() {
		key, ok := entry.Key.Value.(Str)
		text := string(key)
		if !ok {
			if text, ok = Repr(entry.Key.Value); !ok {
				return opaque("dict")
			}
		}
		out[text] = e.encode(text, entry.Value.Value, depth+1)
	}
	return out
}

func (e encoder) set(name string, s *Set, depth int) any {
	if s.Open != nil {
		return opaque("set")
	}
	encoded := make([]json.RawMessage, 0, s.Len())
	for _, item := range s.Items() {
		encoded = append(encoded, compact(e.encode(name, item.Value, depth+1)))
	}
	order.Stable(encoded, func(a, b json.RawMessage) int { return bytes.Compare(a, b) })
	return map[string]any{"__set__": encoded}
}

// compact is JSON without blanks and without the escapes meant for HTML.
func compact(v any) json.RawMessage {
	var b bytes.Buffer
	w := json.NewEncoder(&b)
	w.SetEscapeHTML(false)
	if err := w.Encode(v); err != nil {
		panic("value: encoded data is always JSON: " + err.Error())
	}
	return bytes.TrimSpace(b.Bytes())
}
