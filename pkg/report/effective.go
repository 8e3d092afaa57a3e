package report

import (
	"encoding/json"
	"io"
	"reflect"
	"slices"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// EffectiveOptions say what of the effective settings is shown.
type EffectiveOptions struct {
	// Names are the settings to show; none means all that the modules bind.
	Names []string
	// All includes Django's defaults of settings that the modules do not bind.
	All bool
	// ShowSecrets shows the values of secrets, too.
	ShowSecrets bool
	// Exact joins several possible values leaf by leaf: what differs is opaque.
	Exact bool
	// Path turns a path of the tree into one to show; nil shows it as it is.
	Path func(string) string
}

// effectiveModule is a settings module in JSON.
type effectiveModule struct {
	Module   string                      `json:"module"`
	File     string                      `json:"file"`
	Settings map[string]effectiveSetting `json:"settings"`
}

// effectiveSetting is one setting in JSON. Variables are those that its value
// depends on.
type effectiveSetting struct {
	Value       any      `json:"value"`
	Origin      *origin  `json:"origin"`
	Variables   []string `json:"variables"`
	Overridable bool     `json:"overridable"`
}

type origin struct {
	File string `json:"file"`
	Line int    `json:"line"`
}

// EffectiveJSON writes the effective production settings of projects.
func EffectiveJSON(w io.Writer, projects []*project.Project, o EffectiveOptions) error {
	modules := []effectiveModule{}
	for _, p := range projects {
		for _, m := range p.Production() {
			out := effectiveModule{Module: m.Name, File: m.File, Settings: map[string]effectiveSetting{}}
			for _, name := range o.names(m.Settings) {
				out.Settings[name] = o.setting(m.Settings.Get(name), p.Root)
			}
			modules = append(modules, out)
		}
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(map[string]any{"modules": modules})
}

// names are the settings to show of a module, in order.
func (o EffectiveOptions) names(s *project.Settings) []string {
	if len(o.Names) > 0 {
		return o.Names
	}
	names := s.Names()
	if o.All {
		names = append(names, s.Defaults()...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (o EffectiveOptions) setting(s project.Setting, root string) effectiveSetting {
	out := effectiveSetting{Value: o.value(s, root), Variables: []string{}}
	for _, outcome := range s.Outcomes {
		out.Overridable = out.Overridable || outcome.Overridable != ""
		defaulted, read := outcome.Origin.Variables()
		out.Variables = append(out.Variables, append(defaulted, read...)...)
	}
	slices.Sort(out.Variables)
	out.Variables = slices.Compact(out.Variables)
	if at := s.Likely().Place(); !at.IsZero() {
		out.Origin = &origin{File: at.Path(), Line: at.Start().Line}
	}
	return out
}

// value is the one value, or all that are possible.
func (o EffectiveOptions) value(s project.Setting, root string) any {
	var values []any
	for _, outcome := range s.Outcomes {
		v := o.encode(s.Name, outcome.Value, root)
		if !slices.ContainsFunc(values, func(known any) bool { return reflect.DeepEqual(known, v) }) {
			values = append(values, v)
		}
	}
	unknown := map[string]any{"__opaque__": "not all values are known"}
	if o.Exact {
		joined := values[0]
		for _, v := range values[1:] {
			joined = common(joined, v)
		}
		if !s.Exhaustive {
			return unknown
		}
		return joined
	}
	if !s.Exhaustive {
		values = append(values, unknown)
	}
	if len(values) == 1 {
		return values[0]
	}
	return map[string]any{"__any__": values}
}

func (o EffectiveOptions) encode(name string, v value.Value, root string) any {
	if o.ShowSecrets {
		return value.Encode(v, root)
	}
	return value.EncodeMasked(name, v, root, isSecret)
}

// isSecret reports whether a value under a name or key must not be shown.
func isSecret(name string, v value.Value) bool {
	switch v := v.(type) {
	case value.Str:
		return v != "" && django.SecretName(name) || django.HoldsCredentials(string(v))
	case value.Bytes:
		return v != "" && django.SecretName(name)
	}
	return false
}

// common is what two encoded values agree on.
func common(a, b any) any {
	if reflect.DeepEqual(a, b) {
		return a
	}
	x, isList := a.([]any)
	y, bothLists := b.([]any)
	if isList && bothLists && len(x) == len(y) {
		out := make([]any, len(x))
		for i := range x {
			out[i] = common(x[i], y[i])
		}
		return out
	}
	m, isDict := a.(map[string]any)
	n, bothDicts := b.(map[string]any)
	if isDict && bothDicts && len(m) == len(n) {
		out := map[string]any{}
		for key := range m {
			other, ok := n[key]
			if !ok {
				return map[string]any{"__opaque__": "differs"}
			}
			out[key] = common(m[key], other)
		}
		return out
	}
	return map[string]any{"__opaque__": "differs"}
}
