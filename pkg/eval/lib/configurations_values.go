package lib

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// configurationValue is the state of a Value.
type configurationValue struct {
	kind     valueKind
	def      value.Traced
	environ  bool
	name     value.Traced
	prefix   string
	required bool
	further  []eval.Keyword
	at       source.Location
	// unclear says that an argument is not known.
	unclear bool
	// set is what setup() gave.
	set value.Traced
}

// valueKind is one class of values: how it makes a setting of a text.
type valueKind struct {
	name string
	// variable is the environment variable of values that have one of their
	// own, without a prefix; such values are set up late.
	variable string
	toPython func(c *eval.Call, v value.Traced, of *configurationValue) value.Traced
	// prepare is what __init__ makes of the default.
	prepare func(c *eval.Call, def value.Traced, of *configurationValue) value.Traced
}

func configurationValuesLibrary(models string) *eval.Library {
	kinds := []valueKind{
		{name: "BooleanValue", toPython: valueBool, prepare: requireBool},
		{name: "IntegerValue", toPython: valueCast("builtins.int")},
		{name: "PositiveIntegerValue", toPython: valuePositive},
		{name: "FloatValue", toPython: valueCast("builtins.float")},
		{name: "DecimalValue", toPython: valueUnknown("Decimal")},
		{name: "ListValue", toPython: valueItems("builtins.list"), prepare: prepareItems("builtins.list")},
		{name: "TupleValue", toPython: valueItems("builtins.tuple"), prepare: prepareItems("builtins.tuple")},
		{name: "SetValue", toPython: valueItems("builtins.set"), prepare: prepareItems("builtins.set")},
		{name: "BackendsValue", toPython: valueItems("builtins.list"), prepare: prepareItems("builtins.list")},
		{name: "SingleNestedListValue", toPython: valueUnknown("list"), prepare: prepareItems("builtins.list")},
		{name: "SingleNestedTupleValue", toPython: valueUnknown("tuple"), prepare: prepareItems("builtins.tuple")},
		{name: "DictValue", toPython: valueDict, prepare: prepareDict},
		{name: "EmailValue", toPython: valueText},
		{name: "URLValue", toPython: valueText},
		{name: "IPValue", toPython: valueText},
		{name: "RegexValue", toPython: valueText},
		{name: "PathValue", toPython: valueText},
		{name: "SecretValue", toPython: valueText},
		{name: "EmailURLValue", variable: "EMAIL_URL", toPython: valueURL("dj_email_url.parse"), prepare: prepareURL},
		{name: "DatabaseURLValue", variable: "DATABASE_URL", toPython: valueURL("dj_database_url.parse"), prepare: prepareURL},
		{name: "CacheURLValue", variable: "CACHE_URL", toPython: valueURL("django_cache_url.parse"), prepare: prepareURL},
		{name: "SearchURLValue", variable: "SEARCH_URL", toPython: valueUnknown("dict"), prepare: prepareURL},
	}
	classes := []*eval.ClassModel{valueClass(valueKind{name: "Value", toPython: valueText}, nil)}
	for _, kind := range kinds {
		classes = append(classes, valueClass(kind, []string{"configurations.values.Value"}))
	}
	return &eval.Library{Name: "configurations.values", Models: models, Classes: classes}
}

func valueClass(kind valueKind, bases []string) *eval.ClassModel {
	return &eval.ClassModel{
		Name:  kind.name,
		Bases: bases,
		New:   func(c *eval.Call) value.Traced { return newConfigurationValue(c, kind) },
		Getters: map[string]eval.Model{
			"value": configurationValueOf,
			"default": func(c *eval.Call) value.Traced {
				if v, ok := c.State().(*configurationValue); ok {
					return v.def
				}
				return c.Unknown("a default", c.Self)
			},
		},
		Methods: map[string]eval.Model{
			"__bool__": func(c *eval.Call) value.Traced { return c.Invoke(c.Library("builtins.bool"), configurationValueOf(c)) },
			"__eq__": func(c *eval.Call) value.Traced {
				return answered(c, value.Equal(configurationValueOf(c).Value, c.Bind("other")[0].Value), "whether a setting equals something")
			},
			"__str__": func(c *eval.Call) value.Traced { return c.Invoke(c.Library("builtins.str"), configurationValueOf(c)) },
			"setup": func(c *eval.Call) value.Traced {
				v, _ := c.State().(*configurationValue)
				name, ok := text(c.Bind("name")[0])
				if v == nil || !ok {
					return c.Unknown("a setting", c.Args...)
				}
				return v.setup(c, name)
			},
		},
	}
}

// configurationValueOf is the property value: the default, until it is set up.
func configurationValueOf(c *eval.Call) value.Traced {
	v, ok := c.State().(*configurationValue)
	if !ok {
		return c.Unknown("a setting", c.Self)
	}
	if name, ok := text(v.name); ok && name != "" && !given(v.set) {
		v.setup(c, name)
	}
	if given(v.set) {
		return v.set
	}
	return v.def
}

// ownArguments are the keyword arguments of Value itself.
var ownArguments = []string{"default", "environ", "environ_name", "environ_prefix", "environ_required", "late_binding"}

// newConfigurationValue is Value.__new__: where the variable's name is known
// already, it gives the setting itself.
func newConfigurationValue(c *eval.Call, kind valueKind) value.Traced {
	call := *c
	call.Keywords = nil
	v := &configurationValue{kind: kind, at: c.At}
	for _, k := range c.Keywords {
		if slices.Contains(ownArguments, k.Name) {
			call.Keywords = append(call.Keywords, k)
		} else {
			v.further = append(v.further, k)
		}
	}
	a := call.Bind("default?", "environ?", "environ_name?", "environ_prefix?", "environ_required?", "late_binding?")
	v.def, v.name = orNone(a[0]), a[2]
	if i, ok := v.def.Value.(*eval.Instance); ok {
		if other, ok := i.State.(*configurationValue); ok && !isNone(other.def) {
			v.def = other.def
		}
	}
	sure := v.bindEnviron(a, kind)
	late, sure2 := flag(a[5], kind.variable != "")
	v.unclear = !sure || !sure2
	if kind.prepare != nil {
		v.def = kind.prepare(c, v.def, v)
	}
	self := c.NewInstance("configurations.values."+kind.name, v)
	name, named := text(v.name)
	immediate := v.environ && named && name != "" || !v.environ && value.Truth(v.def.Value) == value.Yes
	if late || !immediate || v.unclear {
		return self
	}
	return v.setup(c, name)
}

func (v *configurationValue) bindEnviron(a []value.Traced, kind valueKind) (sure bool) {
	sures := make([]bool, 4)
	v.environ, sures[0] = flag(a[1], true)
	prefix := "DJANGO"
	if kind.variable != "" {
		prefix = ""
		if !given(v.name) {
			v.name = str(kind.variable)
		}
	}
	v.prefix, sures[1] = textOr(a[3], prefix)
	if given(a[3]) && isNone(a[3]) {
		v.prefix, sures[1] = "", true
	}
	v.prefix = strings.TrimSuffix(v.prefix, "_")
	v.required, sures[2] = flag(a[4], false)
	if kind.name == "SecretValue" {
		v.environ, v.required = true, true
	}
	sures[3] = isNone(v.name) || !value.IsUnknown(v.name.Value)
	return !slices.Contains(sures, false)
}

// variable is full_environ_name.
func (v *configurationValue) variable(attribute string) string {
	name, _ := text(v.name)
	if name == "" {
		name = upperText(attribute)
	}
	if v.prefix != "" {
		return v.prefix + "_" + name
	}
	return name
}

// setup gives the setting: from the variable, or the default.
func (v *configurationValue) setup(at *eval.Call, attribute string) value.Traced {
	c := *at
	c.At = v.at // the place to change is where the value is written
	result := v.read(&c, attribute)
	v.set = result
	switch v.kind.name {
	case "SecretValue":
		if value.Truth(result.Value) == value.No {
			c.RaiseFrom("ValueError", "Secret value '"+attribute+"' is not set", result)
		}
	case "PathValue":
		return v.path(&c, result)
	}
	return result
}

func (v *configurationValue) read(c *eval.Call, attribute string) value.Traced {
	switch {
	case v.unclear:
		c.MayRaise("ValueError", "")
		return c.Unknown("the setting "+attribute, v.def)
	case !v.environ:
		return v.def
	}
	name := v.variable(attribute)
	if set, ok := c.Getenv(name); ok {
		return v.kind.toPython(c, set, v)
	}
	if v.required {
		return v.kind.toPython(c, c.Required(name, "ValueError", "Value '"+attribute+"' is required to be set as the environment variable '"+name+"'"), v)
	}
	return c.Default(name, v.def)
}

// path is what PathValue checks; what it returns is used only where the value
// is not an attribute of the class.
func (v *configurationValue) path(c *eval.Call, result value.Traced) value.Traced {
	path, ok := pathText(c, result)
	if !ok || strings.HasPrefix(path, "~") {
		c.MayRaise("ValueError", "")
		return derived(c, "str", "os.path.abspath", result)
	}
	check := true
	for _, k := range v.further {
		if k.Name == "check_exists" {
			check, _ = flag(k.Value, true)
		}
	}
	if kind, known := kindAt(c, path); check && known && kind == eval.Absent {
		c.RaiseFrom("ValueError", "Path '"+shown(path)+"' does not exist.", result)
	}
	return c.Invoke(c.Library("os.path.abspath"), c.Pass(value.Str(path), result))
}

// setUpValue is setup_value: the names that an attribute of a class sets.
func setUpValue(c *eval.Call, self value.Traced, i *eval.Instance, name string) map[string]value.Traced {
	v, ok := i.State.(*configurationValue)
	if !ok {
		return map[string]value.Traced{name: c.Unknown("the setting "+name, self)}
	}
	if i.Class.IsProject() {
		v.kind.toPython = valueUnknown("")
	}
	actual := v.setup(c, name)
	out := map[string]value.Traced{name: v.set}
	if v.kind.name != "EmailURLValue" {
		return out
	}
	dict, ok := actual.Value.(*value.Dict)
	if !ok || dict.Open != nil {
		c.Override("settings are read from an e-mail URL that is not known")
		return out
	}
	for _, e := range dict.Entries() {
		if key, ok := text(e.Key); ok {
			out[key] = e.Value
		}
	}
	return out
}
