package report

import (
	"io"
	"reflect"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// EffectiveOptions say what of the effective settings is shown.
type EffectiveOptions struct {
	// Names are the settings to show; none means all that the modules bind.
	Names []string
	// With are settings to show beside them, though the modules do not bind them.
	With []string
	// All includes Django's defaults of settings that the modules do not bind.
	All bool
	// ShowSecrets shows the values of secrets, too.
	ShowSecrets bool
	// Exact joins several possible values leaf by leaf: what differs is opaque.
	Exact bool
	// Path turns a path of the tree into one to show in text; nil shows it as it
	// is.
	Path func(string) string
	// Given reports whether the user gave a variable; nil means none.
	Given func(name string) bool
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
			e := newEffective(m.Settings, p.Root, o)
			out := effectiveModule{Module: m.Name, File: m.File, Settings: map[string]effectiveSetting{}}
			for _, name := range e.names() {
				if s := m.Settings.Get(name); !unset(s) {
					out.Settings[name] = e.setting(s)
				}
			}
			modules = append(modules, out)
		}
	}
	return WriteJSON(w, map[string]any{"modules": modules})
}

// unset reports whether a setting has no value in any world, not even Django's.
func unset(s project.Setting) bool {
	return !slices.ContainsFunc(s.Outcomes, func(o project.Outcome) bool { return o.Value != nil })
}

// effective is one module's settings on their way out.
type effective struct {
	EffectiveOptions
	settings *project.Settings
	root     string // the import root
	// secrets are the texts of secrets that are long enough to be told from
	// other texts: a value that contains one is masked, whatever its name.
	secrets []string
}

// shortestSecret is the shortest text, in bytes, that is looked for in others:
// "postgres" is a password, too, but not wherever it stands.
const shortestSecret = 12

func newEffective(s *project.Settings, root string, o EffectiveOptions) effective {
	e := effective{EffectiveOptions: o, settings: s, root: root}
	if o.ShowSecrets {
		return e
	}
	note := func(name string, v value.Value) bool {
		text, ok := v.(value.Str)
		if ok && len(text) >= shortestSecret && secretByName(name, v) {
			e.secrets = append(e.secrets, string(text))
		}
		return false
	}
	for _, name := range s.Names() {
		for _, outcome := range s.Get(name).Outcomes {
			value.EncodeMasked(name, outcome.Value, root, note)
		}
	}
	return e
}

// names are the settings to show, in order.
func (e effective) names() []string {
	names := slices.Clone(e.Names)
	if len(names) == 0 {
		names = append(e.settings.Names(), e.With...)
		if e.All {
			names = append(names, e.settings.Defaults()...)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (e effective) setting(s project.Setting) effectiveSetting {
	out := effectiveSetting{Value: e.value(s), Variables: []string{}}
	for _, outcome := range s.Outcomes {
		out.Overridable = out.Overridable || outcome.Overridable != ""
		defaulted, read := outcome.Origin.Variables()
		out.Variables = append(out.Variables, append(defaulted, read...)...)
	}
	slices.Sort(out.Variables)
	out.Variables = slices.Compact(out.Variables)
	if at := supplierOf(s); !at.IsZero() {
		out.Origin = &origin{File: at.Path(), Line: at.Start().Line}
	}
	return out
}

// supplierOf is where the likeliest value that has a place comes from.
func supplierOf(s project.Setting) source.Location {
	for _, outcome := range s.Outcomes {
		if at := outcome.Place(); !at.IsZero() {
			return at
		}
	}
	return source.Location{}
}

// value is the one value, or all that are possible.
func (e effective) value(s project.Setting) any {
	var values []any
	for _, outcome := range s.Outcomes {
		v := e.encode(s.Name, outcome)
		if !slices.ContainsFunc(values, func(known any) bool { return reflect.DeepEqual(known, v) }) {
			values = append(values, v)
		}
	}
	if e.Exact {
		return exactly(s, values)
	}
	if !s.Exhaustive {
		values = append(values, opaque("not all values are known"))
	}
	if len(values) == 1 {
		return values[0]
	}
	return map[string]any{"__any__": values}
}

// exactly is what surely holds of a setting: what its values agree on.
func exactly(s project.Setting, values []any) any {
	if !s.Exhaustive {
		return opaque("not all values are known")
	}
	if slices.ContainsFunc(s.Outcomes, func(o project.Outcome) bool { return o.Explicit != s.Explicit() }) {
		return opaque("it is not set in all cases")
	}
	joined := values[0]
	for _, v := range values[1:] {
		joined = common(joined, v)
	}
	return joined
}

func (e effective) encode(name string, o project.Outcome) any {
	switch {
	case o.Value == nil:
		return opaque("not set")
	case e.ShowSecrets:
		return value.Encode(o.Value, e.root)
	}
	return value.EncodeMasked(name, o.Value, e.root, e.isSecret)
}

// isSecret reports whether a value under a name or key must not be shown.
func (e effective) isSecret(name string, v value.Value) bool {
	text, ok := v.(value.Str)
	return secretByName(name, v) ||
		ok && slices.ContainsFunc(e.secrets, func(secret string) bool { return strings.Contains(string(text), secret) })
}

func secretByName(name string, v value.Value) bool {
	switch v := v.(type) {
	case value.Str:
		return v != "" && django.SecretName(name) || django.HoldsCredentials(string(v))
	case value.Bytes:
		return v != "" && django.SecretName(name)
	}
	return false
}

func opaque(what string) any { return map[string]any{"__opaque__": what} }

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
				return opaque("differs")
			}
			out[key] = common(m[key], other)
		}
		return out
	}
	return opaque("differs")
}
