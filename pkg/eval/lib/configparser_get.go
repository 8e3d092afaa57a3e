package lib

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// conversion turns an option's text into another value.
type conversion func(*eval.Call, value.Traced) value.Traced

func convertOption(class string) conversion {
	return func(c *eval.Call, v value.Traced) value.Traced {
		return c.Pass(c.Invoke(c.Library(class), v).Value, v)
	}
}

// optionBool is _convert_to_boolean.
func optionBool(c *eval.Call, v value.Traced) value.Traced {
	s, ok := text(v)
	if !ok {
		return derived(c, "bool", "configparser.getboolean", v)
	}
	switch lowerText(s) {
	case "1", "yes", "true", "on":
		return c.Pass(value.Bool(true), v)
	case "0", "no", "false", "off":
		return c.Pass(value.Bool(false), v)
	}
	c.RaiseFrom("ValueError", "Not a boolean: "+s, v)
	return v
}

// configGet is get() and its converting kin. The fallback is not converted.
func configGet(convert conversion) eval.Model {
	return func(c *eval.Call) value.Traced {
		a := c.Bind("section", "option", "*", "raw?", "vars?", "fallback?")
		return parsedOf(c).get(c, a[0], a[1], a[2], a[3], a[4], convert)
	}
}

func (p *parsedConfig) get(c *eval.Call, section, option, raw, vars, fallback value.Traced, convert conversion) value.Traced {
	name, ok := text(section)
	key, ok2 := text(option)
	asIs, sure := flag(raw, false)
	if !ok || !ok2 || !sure || p.unclear || !isNone(vars) {
		c.MayRaise("configparser.Error", "")
		return c.Unknown("an option of a configuration file", section, option, fallback)
	}
	v, found := p.option(name, lowerText(key))
	if !found {
		switch {
		case given(fallback):
			return fallback
		case p.options[name] == nil:
			c.RaiseFrom("configparser.NoSectionError", "No section: '"+name+"'", section)
		}
		c.RaiseFrom("configparser.NoOptionError", "No option '"+lowerText(key)+"' in section: '"+name+"'", option)
	}
	if p.interpolates && !asIs {
		v = p.interpolated(c, name, v, 1)
	}
	if convert == nil {
		return c.Pass(v.Value, v)
	}
	return convert(c, v)
}

// option finds an option in a section or in the defaults.
func (p *parsedConfig) option(section, name string) (value.Traced, bool) {
	options, known := p.options[section]
	if !known {
		return value.Traced{}, false
	}
	if v, found := options[name]; found {
		return v, true
	}
	v, found := p.options["DEFAULT"][name]
	return v, found
}

// maxInterpolation is MAX_INTERPOLATION_DEPTH.
const maxInterpolation = 10

// interpolated is BasicInterpolation: "%(name)s" and "%%".
func (p *parsedConfig) interpolated(c *eval.Call, section string, v value.Traced, depth int) value.Traced {
	s, _ := text(v)
	if !strings.Contains(s, "%") {
		return v
	}
	if depth > maxInterpolation {
		c.RaiseFrom("configparser.InterpolationDepthError", "Recursion limit exceeded in value substitution", v)
	}
	var b strings.Builder
	sources := []value.Traced{v}
	for s != "" {
		before, after, found := strings.Cut(s, "%")
		b.WriteString(before)
		if !found {
			break
		}
		end := strings.Index(after, ")s")
		switch {
		case strings.HasPrefix(after, "%"):
			b.WriteByte('%')
			s = after[1:]
			continue
		case !strings.HasPrefix(after, "(") || end < 1 || strings.Contains(after[1:end], ")"):
			c.RaiseFrom("configparser.InterpolationSyntaxError", "'%' must be followed by '%' or '('", v)
		}
		part, known := p.option(section, lowerText(after[1:end]))
		if !known {
			c.RaiseFrom("configparser.InterpolationMissingOptionError", "Bad value substitution", v)
		}
		part = p.interpolated(c, section, part, depth+1)
		inner, _ := text(part)
		b.WriteString(inner)
		sources = append(sources, part)
		c.Spend(1 + b.Len()/64)
		if b.Len() > maxResult {
			return c.UnknownOf("str", "a long text", sources...)
		}
		s = after[end+2:]
	}
	return c.Return(value.Str(b.String()), sources...)
}

func configHasSection(c *eval.Call) value.Traced {
	return configAnswer(c, func(p *parsedConfig, name string) bool { return slices.Contains(p.sections, name) })
}

func configContains(c *eval.Call) value.Traced {
	return configAnswer(c, func(p *parsedConfig, name string) bool { return p.options[name] != nil })
}

func configAnswer(c *eval.Call, holds func(p *parsedConfig, name string) bool) value.Traced {
	section := c.Bind("section")[0]
	p := parsedOf(c)
	name, ok := text(section)
	if !ok || p.unclear {
		return c.UnknownOf("bool", "whether a configuration file has a section", section)
	}
	return c.Return(value.Bool(holds(p, name)), section)
}

func configHasOption(c *eval.Call) value.Traced {
	a := c.Bind("section", "option")
	p := parsedOf(c)
	section, ok := text(a[0])
	option, ok2 := text(a[1])
	if !ok || !ok2 || p.unclear {
		return c.UnknownOf("bool", "whether a configuration file has an option", a...)
	}
	if section == "" {
		section = "DEFAULT"
	}
	_, found := p.option(section, lowerText(option))
	return c.Return(value.Bool(found), a...)
}

func configSections(c *eval.Call) value.Traced {
	p := parsedOf(c)
	list := value.NewList()
	for _, name := range p.sections {
		list.Items = append(list.Items, c.Return(value.Str(name)))
	}
	if p.unclear {
		list.Open = opening(c, "the sections of a configuration file")
	}
	return c.Return(list)
}

// configItems is items(section), with the defaults first.
func configItems(c *eval.Call) value.Traced {
	if len(c.Args) != 1 || len(c.Keywords) > 0 {
		return c.Unknown("the options of a configuration file", c.Args...)
	}
	name, ok := text(c.Args[0])
	p := parsedOf(c)
	if !ok || p.unclear {
		c.MayRaise("configparser.Error", "")
		return c.Unknown("the options of a configuration file", c.Args...)
	}
	if p.options[name] == nil {
		c.Raise("configparser.NoSectionError", "No section: '"+name+"'")
	}
	list := value.NewList()
	names := slices.Clone(p.order["DEFAULT"])
	for _, option := range p.order[name] {
		if !slices.Contains(names, option) {
			names = append(names, option)
		}
	}
	for _, option := range names {
		v, _ := p.option(name, option)
		if p.interpolates {
			v = p.interpolated(c, name, v, 1)
		}
		list.Items = append(list.Items, c.Return(value.NewTuple(c.Return(value.Str(option)), v), v))
	}
	return c.Return(list)
}

// sectionProxy is the state of parser["section"].
type sectionProxy struct {
	p       *parsedConfig
	section value.Traced
}

func configGetitem(c *eval.Call) value.Traced {
	section := c.Bind("key")[0]
	p := parsedOf(c)
	if name, ok := text(section); ok && !p.unclear && p.options[name] == nil {
		c.Raise("KeyError", "'"+name+"'")
	}
	if p.unclear {
		c.MayRaise("KeyError", "")
	}
	return c.NewInstance("configparser.SectionProxy", &sectionProxy{p, section})
}

func sectionMethods() map[string]eval.Model {
	get := func(convert conversion) eval.Model {
		return func(c *eval.Call) value.Traced {
			a := c.Bind("option", "fallback?", "*", "raw?", "vars?")
			s, ok := c.State().(*sectionProxy)
			if !ok {
				return c.Unknown("an option of a configuration file", a...)
			}
			return s.p.get(c, s.section, a[0], a[2], a[3], orNone(a[1]), convert)
		}
	}
	return map[string]eval.Model{
		"get":        get(nil),
		"getint":     get(convertOption("builtins.int")),
		"getfloat":   get(convertOption("builtins.float")),
		"getboolean": get(optionBool),
		"__getitem__": func(c *eval.Call) value.Traced {
			key := c.Bind("key")[0]
			s, ok := c.State().(*sectionProxy)
			if !ok {
				return c.Unknown("an option of a configuration file", key)
			}
			section, _ := text(s.section)
			option, ok := text(key)
			if _, found := s.p.option(section, lowerText(option)); ok && !found && !s.p.unclear {
				c.Raise("KeyError", "'"+option+"'")
			}
			return s.p.get(c, s.section, key, value.Traced{}, value.Traced{}, value.Traced{}, nil)
		},
		"__contains__": func(c *eval.Call) value.Traced {
			key := c.Bind("key")[0]
			s, ok := c.State().(*sectionProxy)
			option, ok2 := text(key)
			if !ok || !ok2 || s.p.unclear {
				return c.UnknownOf("bool", "whether a configuration file has an option", key)
			}
			section, _ := text(s.section)
			_, found := s.p.option(section, lowerText(option))
			return c.Return(value.Bool(found), key)
		},
	}
}
