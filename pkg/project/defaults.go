package project

import (
	"maps"
	"slices"

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
