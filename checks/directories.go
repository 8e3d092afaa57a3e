package checks

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// directories are the directories that a setting names: one, or the items of a
// list, of which each may be a pair with a prefix.
func directories(v value.Value) []value.Value {
	switch v.(type) {
	case *value.List, *value.Tuple, *value.Set:
	default:
		return []value.Value{v}
	}
	var out []value.Value
	for _, item := range project.Elements(v) {
		if pair := project.Elements(item.Value); len(pair) == 2 {
			item = pair[1]
		}
		out = append(out, item.Value)
	}
	return out
}

// directoryOf is the path that a value is; "" where it is none. It is false where
// that is not known.
func directoryOf(v value.Value) (string, bool) {
	text := ""
	switch v := v.(type) {
	case value.Str:
		text = string(v)
	case value.Path:
		text = string(v)
	case *value.Unknown:
		return "", false
	}
	if text == "" {
		return "", true
	}
	return path.Clean(text), true
}

// compare says how one directory stands to another, "" if they are apart.
// Relative ones are relative to one directory, which nobody knows, so that
// nothing is said of them and of absolute ones.
func compare(own, other string) string {
	switch {
	case own == "" || other == "":
		return ""
	case own == other:
		return matches
	case within(own, other):
		return isInside
	case within(other, own):
		return contains
	}
	return ""
}

// within reports whether one directory lies below another.
func within(inner, outer string) bool {
	return outer == "." && !path.IsAbs(inner) && !strings.HasPrefix(inner, "../") || strings.HasPrefix(inner, strings.TrimSuffix(outer, "/")+"/")
}

// sameText asks whether two texts are equal.
func sameText(a, b value.Value) value.Answer {
	if a == nil || b == nil {
		return value.No
	}
	return value.Equal(a, b)
}
