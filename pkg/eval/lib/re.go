package lib

import (
	"regexp"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// reLibrary models re for the patterns and texts on which Go's regular
// expressions are known to agree with Python's: see translatePattern.
func reLibrary() *eval.Library {
	module := func(model func(c *eval.Call, p pattern, args []value.Traced) value.Traced, params ...string) eval.Model {
		return func(c *eval.Call) value.Traced {
			a := c.Bind(append([]string{"pattern"}, params...)...)
			return model(c, patternOf(a[0]), a[1:])
		}
	}
	method := func(model func(c *eval.Call, p pattern, args []value.Traced) value.Traced, params ...string) eval.Model {
		return func(c *eval.Call) value.Traced {
			p, _ := c.State().(pattern)
			return model(c, p, c.Bind(params...))
		}
	}
	return &eval.Library{
		Name: "re",
		Funcs: map[string]eval.Model{
			"compile":   reCompile,
			"match":     module(reMatch(`^(?:`, `)`), "string", "flags?"),
			"fullmatch": module(reMatch(`^(?:`, `)\z`), "string", "flags?"),
			"search":    module(reMatch(`(?:`, `)`), "string", "flags?"),
			"sub":       module(reSub, "repl", "string", "count?", "flags?"),
			"split":     module(reSplit, "string", "maxsplit?", "flags?"),
			"findall":   opaqueOf("list", "the matches of a pattern"),
			"finditer":  opaque("the matches of a pattern"),
			"escape":    reEscape,
		},
		Classes: []*eval.ClassModel{
			{Name: "error", Bases: []string{"builtins.Exception"}},
			{
				Name: "Pattern",
				Methods: map[string]eval.Model{
					"match":     method(reMatch(`^(?:`, `)`), "string", "pos?", "endpos?"),
					"fullmatch": method(reMatch(`^(?:`, `)\z`), "string", "pos?", "endpos?"),
					"search":    method(reMatch(`(?:`, `)`), "string", "pos?", "endpos?"),
					"sub":       method(reSub, "repl", "string", "count?"),
					"split":     method(reSplit, "string", "maxsplit?"),
				},
				Getters: map[string]eval.Model{"pattern": func(c *eval.Call) value.Traced {
					p, _ := c.State().(pattern)
					return p.source
				}},
			},
			{Name: "Match", Methods: map[string]eval.Model{
				"group": matchGroup, "groups": opaqueOf("tuple", "the groups of a match"), "__getitem__": matchGroup,
			}},
		},
	}
}

// pattern is the state of a compiled pattern; simple is false for one that is
// not understood.
type pattern struct {
	source value.Traced
	text   string
	simple bool
}

func patternOf(v value.Traced) pattern {
	if i, ok := v.Value.(*eval.Instance); ok {
		if p, ok := i.State.(pattern); ok {
			return p
		}
	}
	p := pattern{source: v}
	if s, ok := text(v); ok {
		p.text, p.simple = translatePattern(s)
		if _, err := regexp.Compile(p.text); err != nil {
			p.simple = false
		}
	}
	return p
}

func reCompile(c *eval.Call) value.Traced {
	a := c.Bind("pattern", "flags?")
	p := patternOf(a[0])
	if !p.simple {
		c.MayRaise("re.error", "")
	}
	p.simple = p.simple && !given(a[1])
	made := c.NewInstance("re.Pattern", p)
	return c.Pass(made.Value, a[0])
}

// compiled is the Go form of a pattern for one text; nil where it is not known
// to do as Python's does. Further arguments are flags, positions and counts.
func (p pattern) compiled(before, after, subject string, further []value.Traced) *regexp.Regexp {
	for _, arg := range further {
		if given(arg) {
			return nil
		}
	}
	if !p.simple || !plainSubject(subject) {
		return nil
	}
	compiled, err := regexp.Compile(before + p.text + after)
	if err != nil {
		return nil
	}
	return compiled
}

// match is the state of a match.
type match struct {
	groups []value.Value
	from   value.Traced
}

func reMatch(before, after string) func(*eval.Call, pattern, []value.Traced) value.Traced {
	return func(c *eval.Call, p pattern, args []value.Traced) value.Traced {
		s, ok := text(args[0])
		if !ok && known(args[0]) && args[0].Value.Type() != "str" && args[0].Value.Type() != "bytes" {
			c.RaiseFrom("TypeError", "expected string or bytes-like object, got '"+args[0].Value.Type()+"'", args[0])
		}
		c.Spend(len(s))
		re := p.compiled(before, after, s, args[1:])
		if !ok || re == nil {
			return c.Unknown("whether a text matches a pattern", p.source, args[0])
		}
		found := re.FindStringSubmatchIndex(s)
		if found == nil {
			return c.Return(value.None{}, p.source, args[0])
		}
		m := &match{from: args[0]}
		for i := 0; i < len(found); i += 2 {
			if found[i] < 0 {
				m.groups = append(m.groups, value.None{})
				continue
			}
			m.groups = append(m.groups, value.Str(s[found[i]:found[i+1]]))
		}
		made := c.NewInstance("re.Match", m)
		return c.Return(made.Value, p.source, args[0])
	}
}

func matchGroup(c *eval.Call) value.Traced {
	m, ok := c.State().(*match)
	index := 0
	if ok && len(c.Args) == 1 {
		n, isInt := c.Args[0].Value.(value.Int)
		ok = isInt && n.IsInt64()
		if ok {
			index = int(n.Int64())
		}
	}
	if !ok || len(c.Args) > 1 {
		return c.Unknown("a group of a match", c.Self)
	}
	if index < 0 || index >= len(m.groups) {
		c.Raise("IndexError", "no such group")
	}
	return c.Pass(m.groups[index], m.from)
}

// reSub replaces by literal text only.
func reSub(c *eval.Call, p pattern, args []value.Traced) value.Traced {
	replacement, ok := text(args[0])
	s, ok2 := text(args[1])
	c.Spend(len(s))
	if re := p.compiled("(?:", ")", s, args[2:]); ok && ok2 && re != nil && literalReplacement(replacement) && !re.MatchString("") {
		return c.Return(value.Str(re.ReplaceAllLiteralString(s, replacement)), p.source, args[0], args[1])
	}
	return c.UnknownOf("str", "a text with replacements", p.source, args[0], args[1])
}

// reSplit splits by patterns without groups that match no empty text.
func reSplit(c *eval.Call, p pattern, args []value.Traced) value.Traced {
	s, ok := text(args[0])
	c.Spend(len(s))
	if re := p.compiled("(?:", ")", s, args[1:]); ok && re != nil && re.NumSubexp() == 0 && !re.MatchString("") {
		return c.Pass(value.NewList(each(c, re.Split(s, -1), args[0])...), args[0])
	}
	return c.UnknownOf("list", "the parts of a text", p.source, args[0])
}

func reEscape(c *eval.Call) value.Traced {
	v := c.Bind("pattern")[0]
	s, ok := text(v)
	if !ok {
		return derived(c, "str", "re.escape", v)
	}
	return c.Return(value.Str(escapePattern(s)), v)
}
