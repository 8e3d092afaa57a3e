package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// csvState is the state of a Csv.
type csvState struct {
	cast, delimiter, strip, postProcess value.Traced
}

// csvClass models Csv, a cast from text to a list.
func csvClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "Csv",
		New: func(c *eval.Call) value.Traced {
			a := c.Bind("cast?", "delimiter?", "strip?", "post_process?")
			return c.NewInstance("decouple.Csv", &csvState{a[0], a[1], a[2], a[3]})
		},
		Methods: map[string]eval.Model{"__call__": csvCall},
	}
}

func csvCall(c *eval.Call) value.Traced {
	v := c.Bind("value")[0]
	csv, ok := c.State().(*csvState)
	if !ok {
		return c.Unknown("the items of a text", v)
	}
	if isNone(v) {
		return postProcess(c, csv, nil, v)
	}
	delimiter, ok := textOr(csv.delimiter, ",")
	strip, ok2 := textOr(csv.strip, " \t\n\r\v\f")
	s, ok3 := text(v)
	if !ok3 && known(v) && v.Value.Type() != "str" {
		c.Raise("AttributeError", "'"+v.Value.Type()+"' object has no attribute 'read'")
	}
	if !ok || !ok2 || !ok3 {
		c.MayRaise("ValueError", "")
		return derived(c, csv.resultType(), "decouple.Csv", v)
	}
	c.Spend(len(s))
	words, err := shlexSplit(s, delimiter)
	if err != nil {
		c.RaiseFrom("ValueError", err.Error(), v)
	}
	for i, word := range words {
		words[i] = strings.Trim(word, strip)
	}
	items := each(c, words, v)
	if given(csv.cast) && className(csv.cast) != "builtins.str" {
		for i, item := range items {
			items[i] = c.Pass(c.Invoke(csv.cast, item).Value, item)
		}
	}
	return postProcess(c, csv, items, v)
}

func (csv *csvState) resultType() string {
	if !given(csv.postProcess) {
		return "list"
	}
	return strings.TrimPrefix(className(csv.postProcess), "builtins.")
}

func postProcess(c *eval.Call, csv *csvState, items []value.Traced, from value.Traced) value.Traced {
	list := c.Pass(value.NewList(items...), from)
	if !given(csv.postProcess) || className(csv.postProcess) == "builtins.list" {
		return list
	}
	return c.Pass(c.Invoke(csv.postProcess, list).Value, from)
}

// choicesState is the state of a Choices.
type choicesState struct {
	flat, cast, choices value.Traced
}

// choicesClass models Choices, a cast that accepts listed values only.
func choicesClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "Choices",
		New: func(c *eval.Call) value.Traced {
			a := c.Bind("flat?", "cast?", "choices?")
			return c.NewInstance("decouple.Choices", &choicesState{a[0], a[1], a[2]})
		},
		Methods: map[string]eval.Model{"__call__": choicesCall},
	}
}

func choicesCall(c *eval.Call) value.Traced {
	v := c.Bind("value")[0]
	choices, ok := c.State().(*choicesState)
	if !ok {
		return c.Unknown("one of several values", v)
	}
	result := v
	if given(choices.cast) {
		result = c.Pass(c.Invoke(choices.cast, v).Value, v)
	} else if _, ok := text(v); !ok {
		result = c.Pass(c.Invoke(c.Library("builtins.str"), v).Value, v)
	}
	switch choices.allow(c, result.Value) {
	case value.No:
		c.Raise("ValueError", "Value not in list")
	case value.Unsure, value.Maybe:
		c.MayRaise("ValueError", "Value not in list")
	}
	return result
}

// allow answers whether a value is among the choices.
func (s *choicesState) allow(c *eval.Call, v value.Value) value.Answer {
	valid := &value.List{}
	if given(s.flat) && value.Truth(s.flat.Value) != value.No {
		items, open := c.Iterate(s.flat)
		if open {
			return value.Unsure
		}
		valid.Items = append(valid.Items, items...)
	}
	if given(s.choices) && value.Truth(s.choices.Value) != value.No {
		pairs, open := c.Iterate(s.choices)
		if open {
			return value.Unsure
		}
		for _, pair := range pairs {
			sides, open := c.Iterate(pair)
			if open || len(sides) != 2 {
				return value.Unsure
			}
			valid.Items = append(valid.Items, sides[0])
		}
	}
	return value.Contains(valid, v)
}
