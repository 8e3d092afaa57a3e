package project

import (
	"maps"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/value"
)

// defaultValue is Django's default of a setting, in the version that is judged
// by.
func (b *builder) defaultValue(name string) (value.Value, bool) {
	d, ok := django.Default(name, b.project.Django.Version)
	if !ok {
		return nil, false
	}
	return fromGo(d), true
}

// In is the setting under another series of Django: where the project does not
// set it, it has that series' default.
func (s Setting) In(v django.Version) Setting {
	if strings.Contains(s.Name, "[") {
		return s // a part of a setting
	}
	out := Setting{Name: s.Name, Exhaustive: s.Exhaustive}
	for _, o := range s.Outcomes {
		if !o.Explicit && !value.IsUnknown(o.Value) {
			o.Value = nil
			if d, ok := django.Default(s.Name, v); ok {
				o.Value = fromGo(d)
			}
		}
		out.Outcomes = append(out.Outcomes, o)
	}
	return out
}

// fromGo is the Python value of a plain Go one; dictionaries are sorted.
func fromGo(v any) value.Value {
	switch v := v.(type) {
	case bool:
		return value.Bool(v)
	case int:
		return value.NewInt(int64(v))
	case float64:
		return value.Float(v)
	case string:
		return value.Str(v)
	case []string:
		out := value.NewList()
		for _, item := range v {
			out.Items = append(out.Items, value.Traced{Value: value.Str(item)})
		}
		return out
	case []any:
		out := value.NewList()
		for _, item := range v {
			out.Items = append(out.Items, value.Traced{Value: fromGo(item)})
		}
		return out
	case map[string]any:
		out := value.NewDict()
		for _, key := range slices.Sorted(maps.Keys(v)) {
			out.Set(value.Traced{Value: value.Str(key)}, value.Traced{Value: fromGo(v[key])})
		}
		return out
	}
	return value.None{}
}
