package lib

import (
	"slices"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// dotenvOverride is how dotenv_values reads a file.
var dotenvOverride = manifest.DotenvOptions{Override: true}

// settingsField is one annotated name of a class of settings.
type settingsField struct {
	name     string
	kind     string // "str", "bool", "int", "float", "list", "any", "" for any other
	optional bool
	info     fieldInfo
}

// settingsFields are the fields of a class and those it inherits. It reports
// false where the class does something that is not followed.
func settingsFields(c *eval.Call, class *eval.Class) ([]settingsField, *settingsConfig, bool) {
	config := &settingsConfig{}
	var fields []settingsField
	lineage := class.Lineage()
	for i := len(lineage) - 1; i >= 0; i-- {
		each := lineage[i]
		if !each.IsProject() {
			continue
		}
		body, ok := c.Body(each)
		if !ok || overridesSources(body) {
			return nil, nil, false
		}
		if v, found := c.OwnValue(each, "model_config"); found {
			config.apply(c, v)
		}
		if v, found := c.OwnValue(each, "Config"); found {
			config.inner(c, v)
		}
		for _, s := range body.Body {
			if f, ok := newSettingsField(c, each, s); ok {
				fields = slices.DeleteFunc(fields, func(other settingsField) bool { return other.name == f.name })
				fields = append(fields, f)
			}
		}
	}
	return fields, config, true
}

// inner applies a class Config, as version 1 has it.
func (s *settingsConfig) inner(c *eval.Call, v value.Traced) {
	class, ok := v.Value.(*eval.Class)
	if !ok {
		s.unclear = true
		return
	}
	for _, name := range class.Own() {
		if v, found := c.OwnValue(class, name); found {
			s.option(c, name, v)
		}
	}
}

// overridesSources reports whether a class validates or takes its values in a
// way of its own.
func overridesSources(body *pyast.ClassDef) bool {
	for _, s := range body.Body {
		f, ok := s.(*pyast.FunctionDef)
		if !ok {
			continue
		}
		if f.Name == "settings_customise_sources" || f.Name == "customise_sources" || f.Name == "model_post_init" {
			return true
		}
		for _, d := range f.Decorators {
			if slices.Contains([]string{"validator", "field_validator", "model_validator", "root_validator"}, calledBy(d)) {
				return true
			}
		}
	}
	return false
}

// calledBy is the last name of a decorator.
func calledBy(e pyast.Expr) string {
	switch e := e.(type) {
	case *pyast.Call:
		return calledBy(e.Func)
	case *pyast.Attribute:
		return e.Name
	case *pyast.Name:
		return e.ID
	}
	return ""
}

func newSettingsField(c *eval.Call, class *eval.Class, s pyast.Stmt) (settingsField, bool) {
	annotated, ok := s.(*pyast.AnnAssign)
	if !ok {
		return settingsField{}, false
	}
	target, ok := annotated.Target.(*pyast.Name)
	if !ok || target.ID == "model_config" || target.ID[0] == '_' {
		return settingsField{}, false
	}
	kind, optional := annotation(annotated.Annotation)
	if kind == "ClassVar" {
		return settingsField{}, false
	}
	f := settingsField{name: target.ID, kind: kind, optional: optional}
	if annotated.Value == nil {
		return f, true
	}
	def, found := c.OwnValue(class, target.ID)
	if !found {
		f.info.unclear = true
		return f, true
	}
	if i, ok := def.Value.(*eval.Instance); ok {
		if info, ok := i.State.(*fieldInfo); ok {
			f.info = *info
			return f, true
		}
	}
	f.info.def = def
	return f, true
}

// annotation gives the kind of a field's type, and whether it may be None.
func annotation(e pyast.Expr) (kind string, optional bool) {
	switch e := e.(type) {
	case *pyast.Name:
		switch e.ID {
		case "str", "bool", "int", "float", "ClassVar":
			return e.ID, false
		case "list":
			return "", false
		case "Any":
			return "any", true
		}
	case *pyast.Attribute:
		return annotation(&pyast.Name{ID: e.Name})
	case *pyast.Subscript:
		inner, _ := annotation(e.Index)
		switch name := calledBy(e.Value); {
		case name == "Optional":
			return inner, true
		case name == "ClassVar":
			return name, false
		case (name == "list" || name == "List") && inner == "str":
			return "list", false
		}
	case *pyast.BinOp:
		if none, ok := e.Right.(*pyast.Constant); ok && none.Kind == pyast.None {
			inner, _ := annotation(e.Left)
			return inner, true
		}
	}
	return "", false
}

// variables are the environment variables that a field is read from.
func (f settingsField) variables(prefix string) []string {
	if len(f.info.names) > 0 {
		return f.info.names
	}
	return []string{prefix + f.name}
}

func (f settingsField) read(c *eval.Call, config *settingsConfig) value.Traced {
	names := f.variables(config.prefix)
	if f.info.unclear {
		c.MayRaise("pydantic.ValidationError", "")
		return c.Unknown("the setting "+f.name, f.info.def)
	}
	for _, name := range names {
		if v, found := config.lookUp(c, name); found {
			return f.parsed(c, v)
		}
	}
	name := upperText(names[0])
	switch {
	case given(f.info.factory):
		return c.Default(name, c.Invoke(f.info.factory))
	case !given(f.info.def):
		return f.parsed(c, c.Required(name, "pydantic.ValidationError", "Field required: "+f.name))
	}
	return f.validated(c, c.Default(name, f.info.def))
}

// parsed is the value of a variable's text: a list is written as JSON.
func (f settingsField) parsed(c *eval.Call, v value.Traced) value.Traced {
	s, ok := text(v)
	if f.kind != "list" || !ok {
		return f.validated(c, v)
	}
	d := jsonDecoder{c: c, from: v, rest: s}
	c.Spend(1 + len(s)/8)
	out, err := d.document()
	if err != nil {
		c.RaiseFrom("pydantic_settings.SettingsError", "error parsing value for field \""+f.name+"\"", v)
	}
	if d.unclear {
		return derived(c, "list", "pydantic.list", v)
	}
	return f.validated(c, out)
}

var (
	pydanticTrue  = []string{"1", "on", "t", "true", "y", "yes"}
	pydanticFalse = []string{"0", "off", "f", "false", "n", "no"}
	pydanticInt   = lazyregexp.New(`^[+-]?[0-9]{1,18}$`)
	pydanticFloat = lazyregexp.New(`^[+-]?[0-9]+(?:\.[0-9]+)?$`)
)

// validated is the value as the field's type takes it; where pydantic's own
// rules are finer than these it is unknown.
func (f settingsField) validated(c *eval.Call, v value.Traced) value.Traced {
	s, isText := text(v)
	switch {
	case isNone(v) && (f.optional || f.kind == "any"), f.kind == "any":
		return v
	case f.kind == "str" && isText, v.Value.Type() == f.kind && f.kind != "list" && !value.IsUnknown(v.Value):
		return v
	case f.kind == "bool" && isText && slices.Contains(pydanticTrue, lowerText(s)):
		return c.Pass(value.Bool(true), v)
	case f.kind == "bool" && isText && slices.Contains(pydanticFalse, lowerText(s)):
		return c.Pass(value.Bool(false), v)
	case f.kind == "bool" && isText:
		c.RaiseFrom("pydantic.ValidationError", "Input should be a valid boolean, unable to interpret input", v)
	case f.kind == "int" && isText && pydanticInt.MatchString(s):
		return c.Pass(c.Invoke(c.Library("builtins.int"), v).Value, v)
	case f.kind == "float" && isText && pydanticFloat.MatchString(s):
		return c.Pass(c.Invoke(c.Library("builtins.float"), v).Value, v)
	case f.kind == "list":
		if l, ok := v.Value.(*value.List); ok && l.Open == nil && allTexts(l.Items) {
			return c.Pass(value.NewList(slices.Clone(l.Items)...), v)
		}
	}
	c.MayRaise("pydantic.ValidationError", "")
	return derived(c, f.kind, "pydantic."+f.kind, v)
}

func allTexts(items []value.Traced) bool {
	return !slices.ContainsFunc(items, func(v value.Traced) bool { _, ok := text(v); return !ok })
}
