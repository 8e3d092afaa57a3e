package lib

import (
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// maxResult bounds the texts and sequences that a single call makes.
const maxResult = 1 << 20

// obstacle says why nothing can be computed from some values: the reason of
// the first that is unknown, "" where all are known.
func obstacle(values ...value.Traced) string {
	for _, v := range values {
		switch v := v.Value.(type) {
		case *value.Unknown:
			return reasonOr(v, "something unknown")
		case *value.List:
			if v.Open != nil {
				return reasonOr(v.Open, "a list that is not wholly known")
			}
		case *value.Tuple:
			if v.Open != nil {
				return reasonOr(v.Open, "a tuple that is not wholly known")
			}
		case *value.Dict:
			if v.Open != nil {
				return reasonOr(v.Open, "a dict that is not wholly known")
			}
		case *value.Set:
			if v.Open != nil {
				return reasonOr(v.Open, "a set that is not wholly known")
			}
		}
	}
	return ""
}

func reasonOr(u *value.Unknown, otherwise string) string {
	if u.Reason != "" {
		return u.Reason
	}
	return otherwise
}

// textObstacle is like obstacle and counts texts whose letters are not known:
// those that hold the tree's path, and those that are no valid Unicode.
func textObstacle(values ...value.Traced) string {
	if reason := obstacle(values...); reason != "" {
		return reason
	}
	for _, v := range values {
		s, ok := v.Value.(value.Str)
		switch {
		case !ok:
		case inTree(string(s)):
			return "the absolute path of the project"
		case !utf8.ValidString(string(s)):
			return "a text that is not valid Unicode"
		}
	}
	return ""
}

// everything is the receiver and all arguments of a call.
func everything(c *eval.Call) []value.Traced {
	all := make([]value.Traced, 0, 1+len(c.Args)+len(c.Keywords))
	if c.Self.Value != nil {
		if _, isClass := c.Self.Value.(*eval.Class); !isClass {
			all = append(all, c.Self)
		}
	}
	all = append(all, c.Args...)
	for _, k := range c.Keywords {
		all = append(all, k.Value)
	}
	return all
}

// unknownResult is the result of a call of which not all is known.
func unknownResult(c *eval.Call, typeName, reason string) value.Traced {
	return c.UnknownOf(typeName, reason, everything(c)...)
}

// opening is the mark of a container that may hold more, because of a call.
func opening(c *eval.Call, reason string) *value.Unknown {
	u, _ := c.Unknown(reason, everything(c)...).Value.(*value.Unknown)
	return u
}

// answered is a bool result, unknown where the answer is.
func answered(c *eval.Call, a value.Answer, reason string) value.Traced {
	switch a {
	case value.Yes:
		return c.Return(value.Bool(true), everything(c)...)
	case value.No:
		return c.Return(value.Bool(false), everything(c)...)
	}
	return unknownResult(c, "bool", reason)
}

// isPlainValue reports whether v is a known value of a built-in type, so that
// what it cannot do is certain.
func isPlainValue(v value.Value) bool {
	switch v.(type) {
	case value.None, value.Ellipsis, value.Bool, value.Int, value.Float, value.Str, value.Bytes, value.Path,
		value.Timedelta, *value.List, *value.Tuple, *value.Dict, *value.Set:
		return true
	}
	return false
}

// methodName is the last part of a call's dotted name.
func methodName(c *eval.Call) string { return c.Name[strings.LastIndexByte(c.Name, '.')+1:] }
