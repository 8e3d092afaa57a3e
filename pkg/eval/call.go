package eval

import (
	"strings"

	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Keyword is one keyword argument of a call.
type Keyword struct {
	Name  string
	Value value.Traced
}

// Call is one call of a library function, as its Model sees it. All positional
// and keyword arguments are known to be all there are (their values may be
// Unknown); a call with an unknown *args or **kwargs never reaches a model.
type Call struct {
	// Name is the dotted name of what is called.
	Name string
	// Self is the receiver of a method, the class of a class method.
	Self     value.Traced
	Args     []value.Traced
	Keywords []Keyword
	// At is the call expression.
	At source.Location
	// Module is the module in which the call stands.
	Module *Module

	run *run
}

// Bind gives each parameter its argument, as Python does. A name that ends in
// "?" is optional and a missing one has a nil Value; names after "*" are
// keyword-only. What does not fit raises TypeError.
func (c *Call) Bind(params ...string) []value.Traced {
	out := make([]value.Traced, 0, len(params))
	names := make([]string, 0, len(params))
	positional := -1
	for _, p := range params {
		if p == "*" {
			positional = len(names)
			continue
		}
		names = append(names, strings.TrimSuffix(p, "?"))
		out = append(out, value.Traced{})
	}
	if positional < 0 {
		positional = len(names)
	}
	if len(c.Args) > positional {
		c.Raise("TypeError", shortName(c.Name)+"() got too many positional arguments")
	}
	copy(out, c.Args)
	for _, k := range c.Keywords {
		if !bindKeyword(names, out, k) {
			c.Raise("TypeError", shortName(c.Name)+"() got an unexpected keyword argument '"+k.Name+"'")
		}
	}
	i := 0
	for _, p := range params {
		if p == "*" {
			continue
		}
		if out[i].Value == nil && !strings.HasSuffix(p, "?") {
			c.Raise("TypeError", shortName(c.Name)+"() missing required argument: '"+p+"'")
		}
		i++
	}
	return out
}

func bindKeyword(names []string, out []value.Traced, k Keyword) bool {
	for i, name := range names {
		if name == k.Name && out[i].Value == nil {
			out[i] = k.Value
			return true
		}
	}
	return false
}

// Keyword gives a keyword argument by name.
func (c *Call) Keyword(name string) (value.Traced, bool) {
	for _, k := range c.Keywords {
		if k.Name == name {
			return k.Value, true
		}
	}
	return value.Traced{}, false
}

// Return is a result that was computed from the given values.
func (c *Call) Return(v value.Value, from ...value.Traced) value.Traced {
	return value.Traced{Value: v, Origin: &value.Origin{Kind: value.Computed, At: c.At, From: origins(from...)}}
}

// Pass is a result that is the given value, passed on unchanged or converted
// to v: its origin leads on to the literal that supplied it.
func (c *Call) Pass(v value.Value, from value.Traced) value.Traced {
	return value.Traced{Value: v, Origin: &value.Origin{Kind: value.Passed, At: c.At, From: origins(from)}}
}

// Unknown is a result that depends on the given values in a way that is not
// known. The same call of the same values is the same unknown throughout.
func (c *Call) Unknown(reason string, from ...value.Traced) value.Traced {
	symbol := c.Name + "(" + symbols(append([]value.Traced{c.Self}, c.Args...)) + keywordSymbols(c.Keywords) + ")"
	return c.Return(&value.Unknown{Reason: reason, Symbol: c.run.bounded(symbol)}, from...)
}

// UnknownOf is like Unknown for a result whose Python type is known.
func (c *Call) UnknownOf(typeName, reason string, from ...value.Traced) value.Traced {
	t := c.Unknown(reason, from...)
	t.Value.(*value.Unknown).TypeName = typeName
	return t
}

// Raise raises an exception of a library's class: "KeyError" and other plain
// names are built in, else the dotted name of the class. It does not return.
// Variables that the arguments came from and that are unset led to it.
func (c *Call) Raise(class, message string) {
	c.run.raise(c.At, class, message, append(append([]value.Traced{c.Self}, c.Args...), values(c.Keywords)...)...)
}

// MayRaise says that the call may raise an exception of the class: where a
// handler around it would catch that, both ways are explored.
func (c *Call) MayRaise(class, message string) {
	c.run.mayRaise(c.At, class, message, c.Name+"("+symbols(c.Args)+")")
}

// WouldCatch reports whether a handler around the call may catch an exception of
// the class.
func (c *Call) WouldCatch(class string) bool {
	return c.run.wouldCatch(c.run.libraryClass(qualified(class)))
}

// Environ is the program's environment, for what is not a plain read: see
// Getenv, Default, Required.
func (c *Call) Environ() *Environ { return c.run.environ }

// Getenv reads an environment variable and records the read. The value is text,
// or an Unknown of type str.
func (c *Call) Getenv(name string) (value.Traced, bool) {
	v, set := c.run.environ.Lookup(name)
	c.run.noteRead(name, c.At)
	if !set {
		return value.Traced{}, false
	}
	kind := value.VariableRead
	if c.run.environ.forgotten[name] {
		kind = value.DefaultTaken
	}
	return value.Traced{Value: v.Value, Origin: &value.Origin{Kind: kind, At: c.At, Text: name, From: origins(v)}}, true
}

// Default is the result of a read of the unset variable that gave its default.
func (c *Call) Default(name string, def value.Traced) value.Traced {
	c.run.noteDefault(name, def)
	return value.Traced{Value: def.Value, Origin: &value.Origin{Kind: value.DefaultTaken, At: c.At, Text: name, From: origins(def)}}
}

// Required is the result of a read without default of the unset variable. Where
// a handler would catch the exception it is raised; else the program would
// refuse to start without the variable, so it is set, to nobody knows what.
func (c *Call) Required(name, class, message string) value.Traced {
	return c.run.require(c.At, name, class, message)
}

// ReadFile reads a file of the tree given by a path value's text (absolute
// under value.TreeRoot, or relative to the working directory, the import root).
// The second result is false where the path leads out of the tree or is not
// known to be absent: then the outcome is unknown.
func (c *Call) ReadFile(path string) (content []byte, known bool) {
	return c.run.readFile(path)
}

// KindOf tells what is at a path (as for ReadFile); known is false where the
// path leads out of the tree.
func (c *Call) KindOf(path string) (kind Kind, known bool) { return c.run.kindOf(path) }

// ReadDir gives the names in a directory (path as for ReadFile).
func (c *Call) ReadDir(path string) (names []string, known bool) { return c.run.readDir(path) }

// Exact reports whether only what was given counts: no rule of production.
func (c *Call) Exact() bool { return c.run.config.Exact }

// Invoke calls a value with positional arguments: a cast, a callback.
func (c *Call) Invoke(fn value.Traced, args ...value.Traced) value.Traced {
	return c.run.call(fn, args, nil, c.At)
}

// Truth is Python's bool(v) on this run's path: an unknown truth is decided.
func (c *Call) Truth(v value.Traced) bool { return c.run.truth(v, c.At) }

// Iterate gives the items of an iterable. Open says that there may be others,
// or that v is not known well enough to say.
func (c *Call) Iterate(v value.Traced) (items []value.Traced, open bool) {
	return c.run.iterate(v, c.At)
}

// Attribute is v.name.
func (c *Call) Attribute(v value.Traced, name string) value.Traced {
	return c.run.attribute(v, name, c.At)
}

// NewInstance makes an instance of a library's class, given by dotted name.
func (c *Call) NewInstance(class string, state any) value.Traced {
	return c.Return(&Instance{Class: c.run.libraryClass(class), State: state, made: place(c.At)})
}

// State is the receiver's state, nil unless it is an Instance with one.
func (c *Call) State() any {
	if i, ok := c.Self.Value.(*Instance); ok {
		return i.State
	}
	return nil
}

// Library finds an attribute of a library by dotted name: "os.environ".
func (c *Call) Library(name string) value.Traced { return c.run.libraryAttribute(name, c.At) }

// Spend takes n steps from the budget; a model that loops or builds a large
// value says so first.
func (c *Call) Spend(n int) { c.run.spend(n) }

// Override says that from here on names of the module may have been changed by
// something that the tree does not hold: an untracked file, a plugin.
func (c *Call) Override(reason string) { c.run.override(c.Module, c.At, reason) }

// place writes where something was made, for a Symbol.
func place(at source.Location) string { return at.Path() + ":" + itoa(at.Span.Start) }

// symbols writes values for a Symbol.
func symbols(values []value.Traced) string {
	parts := make([]string, 0, len(values))
	for _, v := range values {
		if v.Value != nil {
			parts = append(parts, symbol(v.Value))
		}
	}
	return strings.Join(parts, ", ")
}

func keywordSymbols(keywords []Keyword) string {
	var b strings.Builder
	for _, k := range keywords {
		b.WriteString(", " + k.Name + "=" + symbol(k.Value.Value))
	}
	return b.String()
}

// symbol writes one value for a Symbol: an Unknown by its own, a known one by
// its representation, an open container by what it holds, an object by its type
// and where it was made.
func symbol(v value.Value) string {
	switch v := v.(type) {
	case *value.Unknown:
		if v.Negated {
			return "not " + v.Symbol
		}
		return v.Symbol
	case *value.List:
		if v.Open != nil {
			return "[" + symbols(v.Items) + ", *" + v.Open.Symbol + "]"
		}
	case *value.Tuple:
		if v.Open != nil {
			return "(" + symbols(v.Items) + ", *" + v.Open.Symbol + ")"
		}
	case *value.Dict:
		if v.Open != nil {
			return "{" + entrySymbols(v) + ", **" + v.Open.Symbol + "}"
		}
	case *Instance:
		return "<" + v.Class.Name + " " + v.made + ">"
	case *Module:
		return v.Name
	}
	if text, ok := value.Repr(v); ok {
		return text
	}
	if text, ok := value.String(v); ok { // made from the tree's own path
		return v.Type() + " " + text
	}
	return "<" + v.Type() + ">"
}

func entrySymbols(d *value.Dict) string {
	var parts []string
	for _, e := range d.Entries() {
		parts = append(parts, symbol(e.Key.Value)+": "+symbol(e.Value.Value))
	}
	return strings.Join(parts, ", ")
}
