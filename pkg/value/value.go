package value

import "math/big"

// Value is one Python object as far as it is known. Containers (*List, *Dict,
// *Set) are objects with identity, as in Python: two names may hold the same
// one. Everything else is immutable.
type Value interface {
	// Type is the Python name of the value's type, "" where it is unknown.
	Type() string
	value()
}

type (
	// None is Python's None.
	None struct{}

	// Ellipsis is Python's "...".
	Ellipsis struct{}

	// Bool is True or False.
	Bool bool

	// Int is an integer of any size; the big.Int is never changed.
	Int struct{ *big.Int }

	// Float is a floating point number.
	Float float64

	// Str is a text.
	Str string

	// Bytes is a byte string.
	Bytes string

	// Path is a pathlib path, POSIX flavour, normalised as pathlib does. Under
	// the analysed tree it begins with TreeRoot.
	Path string

	// Timedelta is a datetime.timedelta, in microseconds.
	Timedelta int64

	// Tuple is a tuple. Open says that it may hold further items, at unknown
	// places. A named tuple has the Name of its class and its Fields.
	Tuple struct {
		Items  []Traced
		Open   *Unknown
		Name   string
		Fields []string
	}

	// List is a list. Open says that it may hold further items, at unknown
	// places.
	List struct {
		Items []Traced
		Open  *Unknown
	}

	// Opaque is embedded by values whose inside only the evaluator knows:
	// functions, classes, instances, modules.
	Opaque struct{}
)

// TreeRoot stands for the absolute path of the analysed tree, which nobody
// knows: a private-use character that no real path holds, so that text made
// from it can be told from a real path.
const TreeRoot = "/\U000F0000"

// NewInt makes an Int.
func NewInt(n int64) Int { return Int{big.NewInt(n)} }

// NewList makes a list object with its own identity.
func NewList(items ...Traced) *List { return &List{Items: items} }

// NewTuple makes a tuple.
func NewTuple(items ...Traced) *Tuple { return &Tuple{Items: items} }

// Type names, as type(x).__name__ gives them.
func (None) Type() string      { return "NoneType" }
func (Ellipsis) Type() string  { return "ellipsis" }
func (Bool) Type() string      { return "bool" }
func (Int) Type() string       { return "int" }
func (Float) Type() string     { return "float" }
func (Str) Type() string       { return "str" }
func (Bytes) Type() string     { return "bytes" }
func (Path) Type() string      { return "PosixPath" }
func (Timedelta) Type() string { return "timedelta" }
func (t *Tuple) Type() string {
	if t.Name != "" {
		return t.Name
	}
	return "tuple"
}
func (*List) Type() string { return "list" }
func (*Dict) Type() string { return "dict" }
func (s *Set) Type() string {
	if s.Frozen {
		return "frozenset"
	}
	return "set"
}
func (u *Unknown) Type() string { return u.TypeName }

func (None) value()      {}
func (Ellipsis) value()  {}
func (Bool) value()      {}
func (Int) value()       {}
func (Float) value()     {}
func (Str) value()       {}
func (Bytes) value()     {}
func (Path) value()      {}
func (Timedelta) value() {}
func (*Tuple) value()    {}
func (*List) value()     {}
func (*Dict) value()     {}
func (*Set) value()      {}
func (*Unknown) value()  {}
func (Opaque) value()    {}

// The evaluator's objects are values by embedding Opaque.
var _ interface{ value() } = Opaque{}
