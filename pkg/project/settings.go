package project

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Settings are a module's effective values in one environment.
type Settings struct {
	// Module is the dotted name, File the path.
	Module, File string
	// Files are all files that were executed for it.
	Files []string
	// Required are the variables without which the program refuses to start,
	// with the place that refuses.
	Required map[string]source.Location
	// Reads are the places that read environment variables.
	Reads []eval.Read
	// Switches are the variables that choose between production and another
	// mode; they were given their production word.
	Switches []Switch
	// Broken are the places of the chain that were not understood: syntax
	// errors, unreadable files, a spent budget.
	Broken []Unread
	// Refusals are the places that raise whatever the variables say.
	Refusals []Unread

	names    map[string]Setting
	order    []string
	defaults func(name string) (value.Value, bool)
	known    []string // the names that have a default
	open     string   // why further names may be bound, "" if none can
	fallback source.Location
	secrets  []source.Location
	denied   map[string]Setting
	complete bool
	in       circumstances
}

// Switch is a variable that chooses between production and another mode.
type Switch struct {
	Variable string
	// Word is what it is set to for production.
	Word string
	// Default is what it is when nobody sets it, as Python writes it; "" where
	// it is required.
	Default string
	// At is the default's literal, else the read.
	At source.Location
	// SetBy is where a deployment file sets it; nowhere if none does.
	SetBy source.Location
	// OptIn says that without the variable the program does not run in its
	// production mode.
	OptIn bool
	// Lost are the security settings that differ without the variable, sorted.
	Lost []string
}

// Setting is one name's effective value: what it may be, in each world.
type Setting struct {
	Name string
	// Outcomes are the values that it may have, the likeliest first; never none.
	Outcomes []Outcome
	// Exhaustive says that it has no other value.
	Exhaustive bool
}

// Outcome is one value that a setting may have.
type Outcome struct {
	// Traced is the value; a nil Value means that there is none: the setting is
	// not set and Django has no default, or the key is not in the dictionary.
	value.Traced
	// Explicit says that the project sets it; else the value is Django's default.
	Explicit bool
	// Decisions led to it.
	Decisions []eval.Decision
	// Overridable says what the repository does not hold may replace it, "" if
	// nothing.
	Overridable string
	// Container is where the dictionary or list that held it was supplied; for
	// an absent key it is the place to add it.
	Container source.Location
}

// Get gives a setting: what the module binds, else Django's default.
func (s *Settings) Get(name string) Setting {
	if found, ok := s.names[name]; ok {
		return found
	}
	o := Outcome{}
	switch d, ok := s.defaults(name); {
	case s.open != "":
		o.Value = &value.Unknown{Reason: s.open, Symbol: name}
	case ok:
		o.Value = d
	}
	return Setting{Name: name, Outcomes: []Outcome{o}, Exhaustive: s.complete}
}

// Names are the settings that the module binds, in order.
func (s *Settings) Names() []string { return append([]string(nil), s.order...) }

// Defaults are the settings for which Django has a default and which the module
// does not bind.
func (s *Settings) Defaults() []string {
	var out []string
	for _, name := range s.known {
		if !s.Has(name) {
			out = append(out, name)
		}
	}
	return out
}

// Has reports whether the module binds the name in any world.
func (s *Settings) Has(name string) bool {
	_, ok := s.names[name]
	return ok
}

// Complete reports whether something may be said to be missing: the whole chain
// was understood and nothing unknown may bind names.
func (s *Settings) Complete() bool { return s.complete && s.open == "" }

// Fallback is the place for what is missing: the string that names
// SecurityMiddleware, else the production branch, else the module's first line.
func (s *Settings) Fallback() source.Location { return s.fallback }

// Secrets are the literals that are known to reach a secret: no output may show
// their text.
func (s *Settings) Secrets() []source.Location { return s.secrets }

// Likely is the likeliest outcome.
func (s Setting) Likely() Outcome { return s.Outcomes[0] }

// Explicit reports whether the project sets it, in the likeliest world.
func (s Setting) Explicit() bool { return s.Outcomes[0].Explicit }

// Question is something that is asked about a value; a nil value is an absent
// one.
type Question func(value.Value) value.Answer

// Ask gives the answer over all outcomes.
func (s Setting) Ask(question Question) value.Answer {
	answer := question(s.Outcomes[0].Value)
	for _, o := range s.Outcomes[1:] {
		answer = answer.Either(question(o.Value))
	}
	if !s.Exhaustive {
		switch answer {
		case value.Yes:
			return value.Maybe
		case value.No:
			return value.Unsure
		}
	}
	return answer
}

// Witness is the first outcome of which the question is true.
func (s Setting) Witness(question Question) (Outcome, bool) {
	for _, want := range []value.Answer{value.Yes, value.Maybe} {
		for _, o := range s.Outcomes {
			if question(o.Value) == want {
				return o, true
			}
		}
	}
	return Outcome{}, false
}

// Item is what the setting, a dictionary, holds under a key, in each world.
func (s Setting) Item(key string) Setting {
	out := Setting{Name: s.Name + "[" + quote(key) + "]", Exhaustive: s.Exhaustive}
	for _, o := range s.Outcomes {
		out.Outcomes = append(out.Outcomes, o.item(key))
	}
	return out
}

func quote(key string) string {
	text, _ := value.Repr(value.Str(key))
	return text
}

func (o Outcome) item(key string) Outcome {
	inner := o
	inner.Traced, inner.Container = value.Traced{}, o.Place()
	switch d := o.Value.(type) {
	case *value.Dict:
		if v, ok := d.Str(key); ok {
			inner.Traced = v
		} else if d.Open != nil {
			inner.Value = d.Open
		}
	case *value.Unknown:
		inner.Traced = value.Traced{Value: d, Origin: o.Origin}
	}
	return inner
}

// Keys are the text keys that the setting, a dictionary, holds in any world, in
// order.
func (s Setting) Keys() []string {
	var out []string
	seen := map[string]bool{}
	for _, o := range s.Outcomes {
		d, ok := o.Value.(*value.Dict)
		if !ok {
			continue
		}
		for _, e := range d.Entries() {
			if key, ok := e.Key.Value.(value.Str); ok && !seen[string(key)] {
				seen[string(key)] = true
				out = append(out, string(key))
			}
		}
	}
	return out
}

// Place is where the value was supplied: the place to change it. For what the
// project does not set it is nowhere.
func (o Outcome) Place() source.Location {
	if o.Origin == nil {
		return o.Container
	}
	if at := o.Origin.Supplier(); !at.IsZero() {
		return at
	}
	return o.Container
}
