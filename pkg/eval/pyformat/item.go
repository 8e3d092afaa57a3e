package pyformat

import (
	"unicode/utf8"

	"github.com/djready/djready/pkg/value"
)

func keyError(key value.Value) error {
	text, ok := value.Repr(key)
	if !ok {
		text = "..."
	}
	return &exception{"KeyError", text}
}

// item is Python's container[key], for a key that is a text or a number.
func item(container, key value.Value) (value.Value, error) {
	switch c := container.(type) {
	case *value.Dict:
		if found, ok := c.Get(key); ok {
			return found.Value, nil
		}
		if c.Open != nil {
			return nil, &undetermined{c.Open.Reason}
		}
		return nil, keyError(key)
	case *value.List:
		return sequenceItem(c.Items, c.Open, "list", key)
	case *value.Tuple:
		return sequenceItem(c.Items, c.Open, "tuple", key)
	case value.Str:
		return textItem(string(c), key)
	case value.Bytes:
		if _, isText := key.(value.Str); isText {
			return nil, typeError("byte indices must be integers or slices, not str")
		}
	case value.None, value.Bool, value.Int, value.Float, *value.Set:
		return nil, typeError("'" + c.Type() + "' object is not subscriptable")
	}
	return nil, notKnown(container)
}

func sequenceItem(items []value.Traced, open *value.Unknown, name string, key value.Value) (value.Value, error) {
	n, ok := key.(value.Int)
	switch {
	case !ok:
		return nil, typeError(name + " indices must be integers or slices, not str")
	case open != nil:
		return nil, &undetermined{open.Reason}
	case n.Int64() < int64(len(items)):
		return items[n.Int64()].Value, nil
	}
	return nil, &exception{"IndexError", name + " index out of range"}
}

func textItem(text string, key value.Value) (value.Value, error) {
	n, ok := key.(value.Int)
	switch {
	case !ok:
		return nil, typeError("string indices must be integers, not 'str'")
	case value.HasTreeRoot(text):
		return nil, errTreeRoot
	case !utf8.ValidString(text):
		return nil, errInvalid
	}
	runes := []rune(text)
	if n.Int64() < int64(len(runes)) {
		return value.Str(runes[n.Int64()]), nil
	}
	return nil, &exception{"IndexError", "string index out of range"}
}
