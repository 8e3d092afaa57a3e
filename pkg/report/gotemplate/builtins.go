package gotemplate

import (
	"cmp"
	"errors"
	"fmt"
	"html"
	"net/url"
	"strings"
	"text/template"

	"github.com/djready/djready/pkg/lazyregexp"
)

// builtins are the functions of Go's own templates, without call, and some for texts.
func builtins() Functions {
	escaper := func(escape func(string) string) Function {
		return Function{Least: 1, Do: func(c *Call) any { return escape(fmt.Sprint(c.simple(0)...)) }}
	}
	changed := func(change func(string) string) Function {
		return Function{Least: 1, Most: 1, Do: func(c *Call) any { return change(c.Text(0)) }}
	}
	last := Function{Least: 1, Do: func(c *Call) any { return c.Value(len(c.args) - 1) }}
	return Functions{
		"and": last, // what decides earlier is no call
		"or":  last,
		"not": {Least: 1, Most: 1, Do: func(c *Call) any { return !truth(c.Value(0)) }},

		"eq": {Least: 2, Do: equal},
		"ne": {Least: 2, Most: 2, Do: func(c *Call) any { return equal(c) == false }},
		"lt": ordered(func(sign int) bool { return sign < 0 }),
		"le": ordered(func(sign int) bool { return sign <= 0 }),
		"gt": ordered(func(sign int) bool { return sign > 0 }),
		"ge": ordered(func(sign int) bool { return sign >= 0 }),

		"len":   {Least: 1, Most: 1, Do: length},
		"index": {Least: 1, Do: index},
		"slice": {Least: 1, Most: 3, Do: slice},

		"print":    {Do: func(c *Call) any { return fmt.Sprint(c.simple(0)...) }},
		"println":  {Do: func(c *Call) any { return fmt.Sprintln(c.simple(0)...) }},
		"printf":   {Least: 1, Do: printf},
		"html":     escaper(html.EscapeString),
		"js":       escaper(template.JSEscapeString),
		"urlquery": escaper(url.QueryEscape),

		"upper":   changed(strings.ToUpper),
		"lower":   changed(strings.ToLower),
		"join":    {Least: 2, Most: 2, Do: join},
		"replace": {Least: 3, Most: 3, Do: replace},
	}
}

// wideVerb is a verb that pads to a width of four digits, or to one that is an
// argument.
var wideVerb = lazyregexp.New(`%[^a-zA-Z%]*([0-9]{4}|\*)`)

func printf(c *Call) any {
	const most = 1 << 10 // bytes of the format
	format := c.Text(0)
	if len(format) > most || wideVerb.MatchString(format) {
		c.Fail(fmt.Errorf("expected a format of up to %d bytes, and widths below 1000", most))
		return ""
	}
	out := fmt.Sprintf(format, c.simple(1)...) // a format may name one argument often
	c.Spend(len(out))
	return out
}

func join(c *Call) any {
	separator, parts := c.Text(0), []string{}
	size := 0
	err := each(c.Value(1), func(_, part any) error {
		text, err := printed(part)
		parts, size = append(parts, text), size+len(text)+len(separator)
		return cmp.Or(err, c.filling.spend(0))
	})
	if err != nil {
		c.Fail(err)
	}
	if !c.fits(size) {
		return ""
	}
	return strings.Join(parts, separator)
}

func replace(c *Call) any {
	from, to, text := c.Text(0), c.Text(1), c.Text(2)
	if !c.fits(len(text) + strings.Count(text, from)*len(to)) {
		return ""
	}
	return strings.ReplaceAll(text, from, to)
}

var errIncomparable = errors.New("lists, objects and values of different kinds cannot be compared")

// equal is whether the first argument is one of the others. Nothing is equal to nothing
// only.
func equal(c *Call) any {
	first := c.Value(0)
	for _, other := range c.args[1:] {
		if first == nil || other == nil {
			if first == other {
				return true
			}
			continue
		}
		if a, ok := first.(bool); ok {
			if b, ok := other.(bool); ok {
				if a == b {
					return true
				}
				continue
			}
		}
		if sign, ok := compare(first, other); !ok {
			c.Fail(errIncomparable)
		} else if sign == 0 {
			return true
		}
	}
	return false
}

func ordered(holds func(sign int) bool) Function {
	return Function{Least: 2, Most: 2, Do: func(c *Call) any {
		sign, ok := compare(c.Value(0), c.Value(1))
		if !ok {
			c.Fail(errIncomparable)
		}
		return holds(sign)
	}}
}
