package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

func strSplitMethods() map[string]eval.Model {
	return map[string]eval.Model{
		"split":        textMethod("list", strSplit(splitSpace, splitAt), "sep?", "maxsplit?"),
		"rsplit":       textMethod("list", strSplit(rsplitSpace, rsplitAt), "sep?", "maxsplit?"),
		"splitlines":   textMethod("list", strSplitLines, "keepends?"),
		"partition":    textMethod("tuple", strPartition(strings.Index, false), "sep"),
		"rpartition":   textMethod("tuple", strPartition(strings.LastIndex, true), "sep"),
		"strip":        textMethod("str", strStrip(true, true), "chars?"),
		"lstrip":       textMethod("str", strStrip(true, false), "chars?"),
		"rstrip":       textMethod("str", strStrip(false, true), "chars?"),
		"removeprefix": textMethod("str", strRemove(strings.TrimPrefix), "prefix"),
		"removesuffix": textMethod("str", strRemove(strings.TrimSuffix), "suffix"),
	}
}

func strSplit(bySpace func(string, int) []string, by func(string, string, int) []string) func(*textCall) value.Traced {
	return func(t *textCall) value.Traced {
		limit := t.int(1, -1)
		if isNone(t.args[0]) {
			return t.items(bySpace(t.text, limit))
		}
		separator := t.str(0)
		if separator == "" {
			t.Raise("ValueError", "empty separator")
		}
		return t.items(by(t.text, separator, min(limit, len(t.text)+1)))
	}
}

func strSplitLines(t *textCall) value.Traced {
	keep := given(t.args[0]) && value.Truth(t.args[0].Value) == value.Yes
	return t.items(splitLines(t.text, keep))
}

func strPartition(find func(text, separator string) int, last bool) func(*textCall) value.Traced {
	return func(t *textCall) value.Traced {
		separator := t.str(0)
		if separator == "" {
			t.Raise("ValueError", "empty separator")
		}
		parts := []string{t.text, "", ""}
		if last {
			parts = []string{"", "", t.text}
		}
		if i := find(t.text, separator); i >= 0 {
			parts = []string{t.text[:i], separator, t.text[i+len(separator):]}
		}
		return t.Return(value.NewTuple(each(t.Call, parts, t.Self)...), t.Self)
	}
}

func strStrip(left, right bool) func(*textCall) value.Traced {
	return func(t *textCall) value.Traced {
		if isNone(t.args[0]) {
			return t.pass(trimText(t.text, nil, left, right))
		}
		chars := t.str(0)
		return t.pass(trimText(t.text, &chars, left, right))
	}
}

func strRemove(remove func(text, part string) string) func(*textCall) value.Traced {
	return func(t *textCall) value.Traced { return t.pass(remove(t.text, t.str(0))) }
}
