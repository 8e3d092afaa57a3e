package lib

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// pydanticLibraries model pydantic as far as classes of settings use it: their
// fields are read from the environment. Models of data are unknown objects.
func pydanticLibraries() []*eval.Library {
	settings := &eval.ClassModel{Name: "BaseSettings", New: newBaseSettings}
	return []*eval.Library{
		{
			Name:   "pydantic",
			Models: "pydantic 2.14.3",
			Funcs: map[string]eval.Model{
				"Field": pydanticField, "computed_field": pydanticComputed,
				"ConfigDict": pydanticConfig,
			},
			Classes: []*eval.ClassModel{
				{Name: "BaseModel", New: opaque("a pydantic model")},
				{Name: "FieldInfo"},
				{Name: "ValidationError", Bases: []string{"builtins.ValueError"}},
			},
			// Version 1 had it here.
			Aliases: map[string]string{"BaseSettings": "pydantic_settings.BaseSettings"},
		},
		{
			Name:    "pydantic_settings",
			Models:  "pydantic-settings 2.16.3",
			Funcs:   map[string]eval.Model{"SettingsConfigDict": pydanticConfig},
			Classes: []*eval.ClassModel{settings, {Name: "SettingsError", Bases: []string{"builtins.ValueError"}}},
		},
		{Name: "pydantic.v1", Models: "pydantic 2.14.3", Aliases: map[string]string{"BaseSettings": "pydantic_settings.BaseSettings", "Field": "pydantic.Field"}},
	}
}

// pydanticConfig is the dict of its arguments.
func pydanticConfig(c *eval.Call) value.Traced {
	return c.Apply(c.Library("builtins.dict"), c.Args, c.Keywords)
}

func pydanticComputed(c *eval.Call) value.Traced {
	if len(c.Args) == 1 && eval.IsProperty(c.Args[0].Value) {
		return c.Args[0]
	}
	return c.Unknown("a computed field", c.Args...)
}

// fieldInfo is what Field() gives: a default, and the names of the variables.
type fieldInfo struct {
	def, factory value.Traced
	names        []string // in order; nil for the field's own name
	unclear      bool
}

func pydanticField(c *eval.Call) value.Traced {
	info := &fieldInfo{}
	if len(c.Args) > 0 {
		info.def = c.Args[0]
	}
	for _, k := range c.Keywords {
		switch k.Name {
		case "default":
			info.def = k.Value
		case "default_factory":
			info.factory = k.Value
		case "alias", "validation_alias", "env":
			name, ok := text(k.Value)
			info.unclear = info.unclear || !ok
			info.names = append(info.names, name)
		case "description", "title", "examples", "min_length", "max_length", "ge", "le", "gt", "lt", "repr", "exclude", "frozen":
			// What a value must be; one that is not stops the program.
		default:
			info.unclear = true
		}
	}
	if _, required := info.def.Value.(value.Ellipsis); required {
		info.def = value.Traced{}
	}
	return c.NewInstance("pydantic.FieldInfo", info)
}

// settingsConfig is the part of a class's configuration that counts.
type settingsConfig struct {
	prefix  string
	files   *envFile
	unclear bool
}

// harmlessConfig are keys that change no value.
var harmlessConfig = []string{"extra", "env_file_encoding", "frozen", "title", "arbitrary_types_allowed", "populate_by_name", "allow_mutation", "env_ignore_empty"}

// newBaseSettings makes an instance of a project's class of settings: every
// field takes its value from the arguments, the environment, the environment
// file or its default.
func newBaseSettings(c *eval.Call) value.Traced {
	class, ok := c.Self.Value.(*eval.Class)
	if !ok || !class.IsProject() || len(c.Args) > 0 {
		return c.Unknown("an object of settings", c.Args...)
	}
	fields, config, ok := settingsFields(c, class)
	if !ok || config.unclear {
		return c.Unknown("an object of "+class.Name, c.Args...)
	}
	self := c.NewInstance("pydantic_settings.BaseSettings", nil)
	for _, f := range fields {
		if v, passed := c.Keyword(f.name); passed {
			c.SetAttribute(self, f.name, f.validated(c, v))
			continue
		}
		c.SetAttribute(self, f.name, f.read(c, config))
	}
	return self
}

func (s *settingsConfig) apply(c *eval.Call, config value.Traced) {
	dict, ok := config.Value.(*value.Dict)
	if !ok || dict.Open != nil {
		s.unclear = true
		return
	}
	for _, e := range dict.Entries() {
		key, _ := text(e.Key)
		s.option(c, key, e.Value)
	}
}

func (s *settingsConfig) option(c *eval.Call, key string, v value.Traced) {
	switch {
	case key == "env_prefix":
		prefix, ok := text(v)
		s.prefix, s.unclear = prefix, s.unclear || !ok
	case key == "env_file":
		s.readFile(c, v)
	case key == "case_sensitive" && value.Truth(v.Value) == value.No:
	case key == "validate_default" && value.Truth(v.Value) == value.Yes:
	case !slices.Contains(harmlessConfig, key):
		s.unclear = true
	}
}

// readFile reads the environment file, relative to the working directory.
func (s *settingsConfig) readFile(c *eval.Call, from value.Traced) {
	if isNone(from) {
		return
	}
	path, ok := "", false
	switch from.Value.(type) {
	case value.Str, value.Path:
		path, ok = pathText(c, from)
	}
	if !ok {
		s.unclear = true
		return
	}
	read, absent := readDotenv(c, plain(value.Str(path)), value.Traced{}, dotenvOverride)
	switch {
	case absent:
	case read == nil:
		s.unclear = true
	default:
		s.files = newEnvFile(c, read)
	}
}

// lookUp finds a variable whatever the case of its letters: in the environment,
// then in the file.
func (s *settingsConfig) lookUp(c *eval.Call, name string) (value.Traced, bool) {
	for _, each := range c.Environ().Names() {
		if strings.EqualFold(each, name) {
			return c.Getenv(each)
		}
	}
	if s.files != nil {
		for _, each := range s.files.names {
			if v, ok := s.files.read(c, each); ok && strings.EqualFold(each, name) && !isNone(v) {
				return v, true
			}
		}
	}
	c.Getenv(upperText(name)) // so that the read is known
	return value.Traced{}, false
}
