package eval

import (
	"maps"
	"slices"

	"github.com/djready/djready/pkg/value"
)

// Model is what a library function does when it is called: it returns the
// result, or raises through the Call. It keeps no state between calls but what
// it puts into an Instance.
type Model func(*Call) value.Traced

// Library is what the evaluator knows of one importable module. An attribute
// that is not listed is Unknown. Libraries are data: they are shared by all
// runs and never changed.
type Library struct {
	// Name is the module's dotted name: "os.path".
	Name string
	// Models names what was modelled: "python-decouple 3.8". Empty for the
	// standard library, which is modelled as of Python 3.13.
	Models string
	// Funcs are the module's functions.
	Funcs map[string]Model
	// Values are its other attributes; each is made once in a run, on first use.
	// The Call has no arguments.
	Values map[string]Model
	// Classes are its classes.
	Classes []*ClassModel
	// Aliases give attributes that other libraries own: "environ" → "os.environ".
	Aliases map[string]string
}

// names are all attributes that are modelled, sorted.
func (l *Library) names() []string {
	out := slices.Concat(slices.Collect(maps.Keys(l.Funcs)), slices.Collect(maps.Keys(l.Values)), slices.Collect(maps.Keys(l.Aliases)))
	for _, c := range l.Classes {
		out = append(out, c.Name)
	}
	slices.Sort(out)
	return out
}

// ClassModel is what the evaluator knows of a library's class. Operators and
// protocols are methods under Python's own names: __call__, __getitem__,
// __setitem__, __contains__, __iter__, __truediv__, __enter__ …
type ClassModel struct {
	Name string
	// Bases are the dotted names of library classes: "builtins.Exception".
	Bases []string
	// New makes an instance (see Call.NewInstance) or any other value. Without
	// one (own or inherited) an instance is Unknown, except for exceptions.
	New Model
	// Methods are called with Self as the receiver.
	Methods map[string]Model
	// ClassMethods are called on the class; Self is the class.
	ClassMethods map[string]Model
	// Getters are attributes of an instance that are not called.
	Getters map[string]Model
}
