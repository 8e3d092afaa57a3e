package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// given reports whether an optional argument was passed.
func given(v value.Traced) bool { return v.Value != nil }

// orNone is an optional argument, or None.
func orNone(v value.Traced) value.Traced {
	if given(v) {
		return v
	}
	return value.Traced{Value: value.None{}}
}

// isNone reports whether an argument is missing or surely None.
func isNone(v value.Traced) bool {
	_, none := v.Value.(value.None)
	return none || !given(v)
}

// text gives a known str.
func text(v value.Traced) (string, bool) {
	s, ok := v.Value.(value.Str)
	return string(s), ok
}

// textOr gives a known str, or def where the argument is missing.
func textOr(v value.Traced, def string) (string, bool) {
	if !given(v) {
		return def, true
	}
	return text(v)
}

// flag gives the truth of an argument, def where it is missing; known is false
// where nobody can tell.
func flag(v value.Traced, def bool) (truth, known bool) {
	if !given(v) {
		return def, true
	}
	switch value.Truth(v.Value) {
	case value.Yes:
		return true, true
	case value.No:
		return false, true
	}
	return false, false
}

// className is the dotted name of a class, "" for anything else.
func className(v value.Traced) string {
	if class, ok := v.Value.(*eval.Class); ok {
		return class.Name
	}
	return ""
}

// isInstance reports whether v is an instance of exactly that library class.
func isInstance(v value.Traced, class string) bool {
	i, ok := v.Value.(*eval.Instance)
	return ok && i.Class != nil && i.Class.Name == class
}

// plain is a value that the language or the library itself supplies.
func plain(v value.Value) value.Traced { return value.Traced{Value: v} }

// str and the like are values without an origin.
func str(s string) value.Traced { return plain(value.Str(s)) }

// each gives every text its own traced value that was passed on from one
// source: the items of a list that was split from a text.
func each(c *eval.Call, texts []string, from value.Traced) []value.Traced {
	out := make([]value.Traced, len(texts))
	for i, s := range texts {
		out[i] = c.Pass(value.Str(s), from)
	}
	return out
}

// nothing is the model of a call that has no effect that counts.
func nothing(c *eval.Call) value.Traced { return c.Return(value.None{}) }

// opaque is the model of a call of which nothing can be said.
func opaque(reason string) eval.Model {
	return func(c *eval.Call) value.Traced { return c.Unknown(reason, c.Args...) }
}

// opaqueOf is like opaque, for a result of a known type.
func opaqueOf(typeName, reason string) eval.Model {
	return func(c *eval.Call) value.Traced { return c.UnknownOf(typeName, reason, c.Args...) }
}

// constant is the model of an attribute that has a fixed value.
func constant(v value.Value) eval.Model {
	return func(*eval.Call) value.Traced { return plain(v) }
}

// raiseType raises TypeError for a known value of the wrong type.
func raiseType(c *eval.Call, expected string, v value.Traced) {
	c.Raise("TypeError", expected+", not "+v.Value.Type())
}

// known reports whether v is a value whose type is certain.
func known(v value.Traced) bool {
	if u, ok := v.Value.(*value.Unknown); ok {
		return u.TypeName != ""
	}
	if i, ok := v.Value.(*eval.Instance); ok {
		// An instance of a project's class may implement any protocol.
		return i.Class != nil && strings.Contains(i.Class.Name, ".")
	}
	return given(v)
}
