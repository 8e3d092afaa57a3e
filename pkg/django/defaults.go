package django

import (
	"maps"
	"slices"
)

// period is a default from one series on.
type period struct {
	from  Version
	value any
}

// gone marks the series from which on Django has no such setting.
type gone struct{}

// oldest is the first series whose defaults are known; older ones are taken for
// it.
var oldest = Version{1, 8}

// Default is a setting's value in django.conf.global_settings of a series, and
// false where it has none. A series that is not yet known has the defaults of
// the newest that is.
//
// The value is nil for None, or a bool, an int, a string, a []string (lists and
// tuples alike), a map[string]any, or an []any of pairs for LANGUAGES. It is the
// caller's own.
func Default(name string, v Version) (any, bool) {
	v = clamp(v)
	if name == "LANGUAGES" {
		return languagesOf(v), true
	}
	var found *period
	for i, p := range defaultsTable[name] {
		if v.Compare(p.from) >= 0 {
			found = &defaultsTable[name][i]
		}
	}
	if found == nil || isGone(found.value) {
		return nil, false
	}
	return clone(found.value), true
}

// Known reports whether Django reads a setting of this name in a series.
func Known(name string, v Version) bool {
	if from, ok := withoutDefault[name]; ok {
		return clamp(v).Compare(from) >= 0
	}
	_, ok := Default(name, v)
	return ok
}

// withoutDefault are the settings of Django and its contributed apps that
// global_settings does not mention, with the series that first had them.
//
// Source: docs/ref/settings of 6.1. Knowledge date: November 2026.
var withoutDefault = map[string]Version{
	"EMAIL_FILE_PATH": {1, 8},
	"MAILERS":         {6, 1},
	"ROOT_URLCONF":    {1, 8},
	"SITE_ID":         {1, 8},
}

// Defaults are the names that global_settings of a series binds, sorted.
func Defaults(v Version) []string {
	names := []string{"LANGUAGES"}
	for name := range defaultsTable {
		if _, ok := Default(name, v); ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

func clamp(v Version) Version {
	if v.Compare(oldest) < 0 {
		return oldest
	}
	return v
}

func clone(v any) any {
	switch v := v.(type) {
	case []string:
		return slices.Clone(v)
	case map[string]any:
		out := maps.Clone(v)
		for key, inner := range out {
			out[key] = clone(inner)
		}
		return out
	}
	return v
}

func isGone(v any) bool {
	_, ok := v.(gone)
	return ok
}
