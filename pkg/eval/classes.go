package eval

import (
	"slices"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// libraryClass is the class that a library models under a dotted name. A name
// that no library models gives a class of which only the name is known.
func (r *run) libraryClass(name string) *Class {
	if c, ok := r.natives[name]; ok {
		return c
	}
	c := &Class{Name: name, model: r.classModel(name)}
	r.natives[name] = c
	for _, base := range c.model.Bases {
		c.bases = append(c.bases, r.libraryClass(base))
	}
	return c
}

// classModel finds a class's model by its dotted name.
func (r *run) classModel(name string) *ClassModel {
	short := shortName(name)
	if library, ok := r.libraries[name[:len(name)-len(short)-min(1, len(name)-len(short))]]; ok {
		for _, m := range library.Classes {
			if m.Name == short {
				return m
			}
		}
	}
	return &ClassModel{Name: short}
}

// mro is the class and its bases in the order of attribute look-up: Python's
// C3 order for the inheritance that settings use, depth first with the last
// occurrence of a shared base kept.
func (c *Class) mro() []*Class {
	var all []*Class
	c.collect(&all, 0)
	last := map[*Class]int{}
	for i, each := range all {
		last[each] = i
	}
	out := all[:0:0]
	for i, each := range all {
		if last[each] == i {
			out = append(out, each)
		}
	}
	return out
}

const maxBases = 200

func (c *Class) collect(all *[]*Class, depth int) {
	if depth > maxBases || len(*all) > maxBases {
		return
	}
	*all = append(*all, c)
	for _, b := range c.bases {
		b.collect(all, depth+1)
	}
}

func (c *Class) mroAfter(owner *Class) []*Class {
	order := c.mro()
	for i, each := range order {
		if each == owner {
			return order[i+1:]
		}
	}
	return nil
}

// isSubclass is issubclass(c, other).
func (c *Class) isSubclass(other *Class) value.Answer {
	open := c.isOpen != nil
	for _, each := range c.mro() {
		if each == other {
			return value.Yes
		}
		open = open || each.isOpen != nil
	}
	if open || other.Name == "builtins.object" {
		return value.Unsure
	}
	return value.No
}

// openBase reports whether the class has a base or metaclass that is unknown.
func (c *Class) openBase() bool {
	return slices.ContainsFunc(c.mro(), func(each *Class) bool { return each.isOpen != nil })
}

func (c *Class) hasMethod(name string) bool {
	for _, each := range c.mro() {
		if each.attrs != nil {
			if _, ok := each.attrs.get(name); ok {
				return true
			}
		} else if _, ok := each.model.Methods[name]; ok {
			return true
		}
	}
	return false
}

func (c *Class) hasOwn(name string) bool {
	_, ok := c.attrs.get(name)
	return ok
}

func isException(c *Class) bool {
	for _, each := range c.mro() {
		if each.Name == "builtins.BaseException" {
			return true
		}
	}
	return false
}

// classDef executes a class statement.
func (r *run) classDef(s *pyast.ClassDef) value.Traced {
	class := &Class{Name: s.Name, attrs: r.newScope(r.enclosingFunction()), module: r.frame.module}
	class.attrs.class = true
	for _, base := range s.Bases {
		v := r.expr(base)
		if c, ok := v.Value.(*Class); ok {
			class.bases = append(class.bases, c)
			continue
		}
		class.isOpen = r.openEnd(base, v)
	}
	for _, k := range s.Keywords {
		v := r.expr(k.Value)
		if k.Name == "metaclass" {
			class.isOpen = r.openEnd(k.Value, v)
		}
	}
	leave := r.enter(&frame{scope: class.attrs, module: r.frame.module})
	for _, each := range s.Body {
		r.statement(each)
	}
	leave()
	for _, name := range class.attrs.order {
		if f := undecorated(class.attrs.names[name].Value); f != nil && f.owner == nil {
			f.owner = class
		}
	}
	return r.decorate(s.Decorators, r.literal(s, class))
}

// undecorated is the function behind a property, a class or a static method.
func undecorated(v value.Value) *Function {
	switch v := v.(type) {
	case *Function:
		return v
	case *property:
		return undecorated(v.getter.Value)
	case *classMethod:
		return undecorated(v.function.Value)
	case *staticMethod:
		return undecorated(v.function.Value)
	}
	return nil
}

// enclosingFunction is the scope that functions defined here see around them:
// a class's own names are not seen by its methods.
func (r *run) enclosingFunction() *scope {
	s := r.frame.scope
	if s.class {
		s = s.parent
	}
	if s == r.frame.module.scope {
		return nil
	}
	return s
}

// decorate applies decorators, the last one first.
func (r *run) decorate(decorators []pyast.Expr, v value.Traced) value.Traced {
	for i := len(decorators) - 1; i >= 0; i-- {
		v = r.call(r.expr(decorators[i]), []value.Traced{v}, nil, r.location(decorators[i]))
	}
	return v
}

// instantiate calls a class.
func (r *run) instantiate(class *Class, c *Call) value.Traced {
	for _, each := range class.mro() {
		if each.attrs != nil && each.hasOwn("__new__") {
			return r.callUnknown(&value.Unknown{Reason: "what __new__ makes", Symbol: symbol(class)}, c.Self, c)
		}
		if each.model != nil && each.model.New != nil {
			v := each.model.New(c)
			i, isInstance := v.Value.(*Instance)
			switch {
			case class.model != nil:
			case !isInstance: // a project's class of texts or dictionaries
				return c.Unknown("an object of "+class.Name, c.Args...)
			default:
				i.Class = class
				r.initialise(class, v, c)
			}
			return v
		}
	}
	if isException(class) {
		return r.newException(class, c)
	}
	if class.model != nil || class.isOpen != nil {
		return c.Unknown("an object of "+class.Name, c.Args...)
	}
	if len(c.Args)+len(c.Keywords) > 0 && !class.openBase() && !class.hasMethod("__init__") {
		c.Raise("TypeError", class.Name+"() takes no arguments")
	}
	v := c.Return(&Instance{Class: class, made: place(c.At)})
	r.initialise(class, v, c)
	return v
}

func (r *run) newException(class *Class, c *Call) value.Traced {
	v := c.Return(&Instance{Class: class, made: place(c.At), attrs: map[string]value.Traced{"args": {Value: value.NewTuple(c.Args...)}}}, c.Args...)
	r.initialise(class, v, c)
	return v
}

// initialise calls a project's __init__.
func (r *run) initialise(class *Class, v value.Traced, c *Call) {
	for _, each := range class.mro() {
		if each.attrs == nil {
			continue
		}
		if b, ok := each.attrs.get("__init__"); ok {
			if f, ok := b.Value.(*Function); ok {
				r.callFunction(f, append([]value.Traced{v}, c.Args...), c.Keywords, c.At)
			}
			return
		}
	}
}
