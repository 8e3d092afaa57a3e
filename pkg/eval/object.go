package eval

import (
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Module is an imported module: one of the tree, one that a Library models, or
// an opaque one of which nothing is known.
type Module struct {
	value.Opaque
	// Name is the dotted name that it was imported by.
	Name string
	// Path is its file in the tree, "" for a library or a namespace package.
	Path string

	dir      string       // the package's directory in the tree, "" unless a package
	file     *source.File // nil unless a module of the tree
	scope    *scope       // nil unless a module of the tree
	library  *Library
	isOpaque bool
	loading  bool
	cached   map[string]value.Traced // a library's Values
}

// Class is a class of the project or of a library.
type Class struct {
	value.Opaque
	// Name is the dotted name of a library's class, the plain name of a
	// project's.
	Name string

	bases  []*Class
	model  *ClassModel // nil for a project's class
	attrs  *scope      // nil for a library's class
	module *Module
	// isOpen says that a base is unknown, so that attributes may come from there.
	isOpen *value.Unknown
}

// Instance is an object of a class. State is the model's own.
type Instance struct {
	value.Opaque
	Class *Class
	State any

	made  string // where, for Symbols
	attrs map[string]value.Traced
}

// Function is a function or lambda of the project.
type Function struct {
	value.Opaque
	Name string

	params    *pyast.Params
	defaults  map[string]value.Traced
	body      []pyast.Stmt
	result    pyast.Expr // a lambda's body
	closure   *scope
	module    *Module
	owner     *Class // the class in whose body it was defined
	generator bool
	async     bool
}

// Builtin is a library's function, or a method of a library's class with its
// receiver.
type Builtin struct {
	value.Opaque
	// Name is the dotted name: "os.getenv", "builtins.str.lower".
	Name string

	model Model
	self  value.Traced
}

// BoundMethod is a project's method together with its receiver.
type BoundMethod struct {
	value.Opaque
	Func *Function
	Self value.Traced
}

// property is a function that is called when its attribute is read.
type property struct {
	value.Opaque
	getter value.Traced
	setter value.Traced // no Value where it cannot be set
}

// staticMethod and classMethod change what a function is bound to.
type staticMethod struct {
	value.Opaque
	function value.Traced
}

type classMethod struct {
	value.Opaque
	function value.Traced
}

// super is what super() gives inside a method: attributes are looked up in the
// classes after owner.
type super struct {
	value.Opaque
	owner *Class
	self  value.Traced
}

// Type names, as type(x).__name__ gives them.
func (*Module) Type() string       { return "module" }
func (*Class) Type() string        { return "type" }
func (i *Instance) Type() string   { return shortName(i.Class.Name) }
func (*Function) Type() string     { return "function" }
func (*Builtin) Type() string      { return "builtin_function_or_method" }
func (*BoundMethod) Type() string  { return "method" }
func (*property) Type() string     { return "property" }
func (*staticMethod) Type() string { return "staticmethod" }
func (*classMethod) Type() string  { return "classmethod" }
func (*super) Type() string        { return "super" }

// Truth of an instance depends on its class's __bool__ and __len__, which are
// not called here.
func (i *Instance) Truth() value.Answer {
	if i.Class.hasMethod("__bool__") || i.Class.hasMethod("__len__") || i.Class.isOpen != nil {
		return value.Unsure
	}
	return value.Yes
}

// OverloadsEqual says that the class may define __eq__, which is not called here.
func (i *Instance) OverloadsEqual() bool {
	return i.Class.hasMethod("__eq__") || i.Class.openBase()
}

func shortName(dotted string) string {
	for i := len(dotted) - 1; i >= 0; i-- {
		if dotted[i] == '.' {
			return dotted[i+1:]
		}
	}
	return dotted
}
