package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// configparserLibraries model configparser, under its old name too.
func configparserLibraries() []*eval.Library {
	return []*eval.Library{configparserLibrary("configparser"), {
		Name: "ConfigParser",
		Aliases: map[string]string{
			"ConfigParser": "configparser.ConfigParser", "RawConfigParser": "configparser.RawConfigParser", "SafeConfigParser": "configparser.ConfigParser",
		},
	}}
}

func configparserLibrary(name string) *eval.Library {
	return &eval.Library{
		Name: name,
		Classes: append(subclasses("configparser.Error", "NoSectionError", "NoOptionError", "DuplicateSectionError", "DuplicateOptionError",
			"ParsingError", "MissingSectionHeaderError", "InterpolationError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "InterpolationDepthError"),
			&eval.ClassModel{Name: "Error", Bases: []string{"builtins.Exception"}},
			&eval.ClassModel{Name: "BasicInterpolation", New: func(c *eval.Call) value.Traced { return c.NewInstance("configparser.BasicInterpolation", nil) }},
			&eval.ClassModel{Name: "ExtendedInterpolation"},
			&eval.ClassModel{
				Name: "RawConfigParser", Methods: configMethods(),
				New: func(c *eval.Call) value.Traced { return newConfigParser(c, "configparser.RawConfigParser", false) },
			},
			&eval.ClassModel{
				Name: "ConfigParser", Bases: []string{"configparser.RawConfigParser"},
				New: func(c *eval.Call) value.Traced { return newConfigParser(c, "configparser.ConfigParser", true) },
			},
			&eval.ClassModel{Name: "SectionProxy", Methods: sectionMethods()},
		),
		Aliases: map[string]string{"SafeConfigParser": "configparser.ConfigParser"},
	}
}

func configMethods() map[string]eval.Model {
	return map[string]eval.Model{
		"read":         configRead,
		"read_string":  configReadString,
		"read_file":    configReadFile,
		"readfp":       configReadFile,
		"get":          configGet(nil),
		"getint":       configGet(convertOption("builtins.int")),
		"getfloat":     configGet(convertOption("builtins.float")),
		"getboolean":   configGet(optionBool),
		"has_section":  configHasSection,
		"has_option":   configHasOption,
		"sections":     configSections,
		"items":        configItems,
		"__getitem__":  configGetitem,
		"__contains__": configContains,
	}
}

// parsedConfig is the state of a parser: what it has read so far.
type parsedConfig struct {
	sections []string
	options  map[string]map[string]value.Traced // "DEFAULT" too
	order    map[string][]string
	// interpolates says that "%(name)s" refers to other options.
	interpolates bool
	// unclear says that anything may have been read.
	unclear bool
}

func newConfigParser(c *eval.Call, class string, interpolates bool) value.Traced {
	p := &parsedConfig{interpolates: interpolates, options: map[string]map[string]value.Traced{"DEFAULT": {}}, order: map[string][]string{}}
	if len(c.Args) > 0 {
		p.unclear = true
	}
	for _, k := range c.Keywords {
		switch {
		case k.Name == "interpolation" && isNone(k.Value):
			p.interpolates = false
		case k.Name == "interpolation" && isInstance(k.Value, "configparser.BasicInterpolation"):
			p.interpolates = true
		default:
			p.unclear = true
		}
	}
	return c.NewInstance(class, p)
}

// add sets an option that stands at a place.
func (p *parsedConfig) add(section, name, text string, at source.Location) {
	if _, known := p.options[section][name]; !known {
		p.order[section] = append(p.order[section], name)
	}
	p.options[section][name] = value.Traced{Value: value.Str(text), Origin: &value.Origin{Kind: value.Literal, At: at, Text: name}}
}

func parsedOf(c *eval.Call) *parsedConfig {
	if p, ok := c.State().(*parsedConfig); ok {
		return p
	}
	return &parsedConfig{unclear: true}
}

// configRead is read(): files that are not there are left out.
func configRead(c *eval.Call) value.Traced {
	a := c.Bind("filenames", "encoding?")
	p := parsedOf(c)
	files := []value.Traced{a[0]}
	switch a[0].Value.(type) {
	case *value.List, *value.Tuple, *value.Set:
		items, open := c.Iterate(a[0])
		files, p.unclear = items, p.unclear || open
	}
	read := value.NewList()
	for _, each := range files {
		path, ok := pathText(c, each)
		if !ok || !isUTF8(a[1]) {
			p.unclear = true
			continue
		}
		file, absent := openText(c, path)
		switch {
		case file != nil:
			p.parse(c, file)
			read.Items = append(read.Items, c.Return(value.Str(path), each))
		case !absent:
			p.unclear = true
		}
	}
	return c.Return(read, a[0])
}

func configReadString(c *eval.Call) value.Traced {
	a := c.Bind("string", "source?")
	p := parsedOf(c)
	if s, ok := text(a[0]); ok {
		p.parse(c, source.NewFile(literalPath(a[0]), s))
	} else {
		p.unclear = true
	}
	return c.Return(value.None{})
}

func configReadFile(c *eval.Call) value.Traced {
	a := c.Bind("f", "source?")
	p := parsedOf(c)
	from, s, ok := streamText(c, a[0])
	if _, isFile := a[0].Value.(*eval.Instance); ok && isFile {
		p.parse(c, source.NewFile(literalPath(from), s))
	} else {
		p.unclear = true
	}
	return c.Return(value.None{})
}

// parse reads a file as _read does.
func (p *parsedConfig) parse(c *eval.Call, file *source.File) {
	if file.LineCount() > maxYAMLNodes {
		p.unclear = true
		return
	}
	c.Spend(file.LineCount())
	r := configReader{c: c, p: p, seen: map[string]bool{}}
	for n := 1; n <= file.LineCount() && !p.unclear; n++ {
		span := file.LineSpan(n)
		r.line(file.Slice(span), source.Location{File: file, Span: span})
	}
	r.finish()
	if r.failed {
		c.Raise("configparser.ParsingError", "Source contains parsing errors")
	}
}

// configReader is the state of _read.
type configReader struct {
	c       *eval.Call
	p       *parsedConfig
	seen    map[string]bool // sections and options of this file
	section string
	option  string
	lines   []string // the option's value so far
	at      source.Location
	indent  int
	failed  bool
}

func (r *configReader) line(raw string, at source.Location) {
	clean := pyStrip(raw)
	switch {
	case clean == "":
		if r.option != "" {
			r.lines = append(r.lines, "")
		}
		return
	case clean[0] == '#' || clean[0] == ';':
		return
	}
	indent := len(raw) - len(strings.TrimLeftFunc(raw, isSpace))
	if r.option != "" && indent > r.indent {
		r.lines = append(r.lines, clean)
		return
	}
	r.finish()
	r.indent = indent
	if end := strings.LastIndexByte(clean, ']'); clean[0] == '[' && end > 1 {
		r.header(clean[1:end])
		return
	}
	if r.section == "" {
		r.c.Raise("configparser.MissingSectionHeaderError", "File contains no section headers.")
	}
	r.optionLine(clean, at)
}

func (r *configReader) header(name string) {
	_, known := r.p.options[name]
	if known && r.seen["["+name] {
		r.c.Raise("configparser.DuplicateSectionError", "section '"+name+"' already exists")
	}
	if !known {
		r.p.options[name] = map[string]value.Traced{}
		r.p.sections = append(r.p.sections, name)
	}
	r.seen["["+name] = name != "DEFAULT"
	r.section = name
}

func (r *configReader) optionLine(clean string, at source.Location) {
	i := strings.IndexAny(clean, "=:")
	if i <= 0 {
		r.failed = true
		return
	}
	name := lowerText(pyStrip(clean[:i]))
	if key := r.section + "\x00" + name; r.seen[key] {
		r.c.Raise("configparser.DuplicateOptionError", "option '"+name+"' in section '"+r.section+"' already exists")
	} else {
		r.seen[key] = true
	}
	r.option, r.lines, r.at = name, []string{pyStrip(clean[i+1:])}, at
}

// finish sets the option whose lines have ended.
func (r *configReader) finish() {
	if r.option == "" {
		return
	}
	r.p.add(r.section, r.option, strings.TrimRightFunc(strings.Join(r.lines, "\n"), isSpace), r.at)
	r.option, r.lines = "", nil
}
