package eval

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// attribute is v.name.
func (r *run) attribute(v value.Traced, name string, at source.Location) value.Traced {
	switch o := v.Value.(type) {
	case *value.Unknown:
		return r.unknownAt(at, "an attribute of "+o.Reason, symbol(o)+"."+name, v)
	case *Module:
		return r.moduleAttribute(o, name, at)
	case *Class:
		return r.classAttribute(o, name, v, at)
	case *Instance:
		return r.instanceAttribute(o, name, v, at)
	case *super:
		return r.superAttribute(o, name, at)
	case *namespace:
		return o.method(r, name, at)
	case *Function:
		return r.functionAttribute(o, name, v, at)
	case *property:
		return r.propertyAttribute(o, name, v, at)
	case *value.Tuple:
		if i := slices.Index(o.Fields, name); i >= 0 && i < len(o.Items) {
			return o.Items[i]
		}
	}
	if member, ok := r.method(v, name, at); ok {
		return member
	}
	r.mustNotExist(v, name, at)
	return r.unknownAt(at, "an attribute that is not modelled", symbol(v.Value)+"."+name, v)
}

// mustNotExist raises AttributeError where Python would: None and the plain
// types have no attributes but the modelled ones.
func (r *run) mustNotExist(v value.Traced, name string, at source.Location) {
	if isDunder(name) {
		return // what every object has
	}
	switch v.Value.(type) {
	case value.None, value.Bool, value.Int, value.Float, value.Str, *value.List, *value.Tuple, *value.Dict, *value.Set:
		r.raise(at, "AttributeError", "'"+v.Value.Type()+"' object has no attribute '"+name+"'", v)
	}
}

// isDunder reports whether a name is Python's own, such as every object has
// without anybody writing it.
func isDunder(name string) bool {
	return len(name) > 4 && strings.HasPrefix(name, "__") && strings.HasSuffix(name, "__")
}

// unknownAt is an unknown value that is made at a place.
func (r *run) unknownAt(at source.Location, reason, symbol string, from ...value.Traced) value.Traced {
	return value.Traced{
		Value:  &value.Unknown{Reason: reason, Symbol: r.bounded(symbol)},
		Origin: &value.Origin{Kind: value.Computed, At: at, From: origins(from...)},
	}
}

// method finds a method or getter of v's class; false where it has none.
func (r *run) method(v value.Traced, name string, at source.Location) (value.Traced, bool) {
	if i, ok := v.Value.(*Instance); ok {
		return r.classMember(i.Class, name, v, at)
	}
	class := r.classOf(v.Value)
	if class == nil {
		return value.Traced{}, false
	}
	return r.classMember(class, name, v, at)
}

// classOf is the library's class of a plain value, nil for other objects.
func (r *run) classOf(v value.Value) *Class {
	switch v.(type) {
	case value.Path:
		return r.libraryClass("pathlib.PosixPath")
	case value.Timedelta:
		return r.libraryClass("datetime.timedelta")
	case *value.Unknown, *Module, *Class, *Instance, *Function, *Builtin, *BoundMethod, *property, *staticMethod, *classMethod, *super, *namespace:
		return nil
	case *value.Tuple:
		return r.libraryClass("builtins.tuple")
	}
	return r.libraryClass("builtins." + v.Type())
}

// classMember finds name in the class or its bases and binds it to self.
func (r *run) classMember(class *Class, name string, self value.Traced, at source.Location) (value.Traced, bool) {
	for _, c := range class.mro() {
		if c.attrs != nil {
			if b, ok := c.attrs.get(name); ok {
				return r.bindMember(b.Traced, self, class, at), true
			}
			continue
		}
		if member, ok := r.nativeMember(c, name, self, at); ok {
			return member, true
		}
	}
	return value.Traced{}, false
}

func (r *run) nativeMember(c *Class, name string, self value.Traced, at source.Location) (value.Traced, bool) {
	full := c.Name + "." + name
	if m, ok := c.model.Methods[name]; ok {
		return value.Traced{Value: &Builtin{Name: full, model: m, self: self}}, true
	}
	if m, ok := c.model.ClassMethods[name]; ok {
		return value.Traced{Value: &Builtin{Name: full, model: m, self: value.Traced{Value: c}}}, true
	}
	if m, ok := c.model.Getters[name]; ok {
		return m(&Call{Name: full, Self: self, At: at, Module: r.frame.module, run: r}), true
	}
	return value.Traced{}, false
}

// bindMember makes of a class's attribute what an instance sees.
func (r *run) bindMember(member, self value.Traced, class *Class, at source.Location) value.Traced {
	switch m := member.Value.(type) {
	case *Function:
		return value.Traced{Value: &BoundMethod{Func: m, Self: self}}
	case *property:
		return r.call(m.getter, []value.Traced{self}, nil, at)
	case *staticMethod:
		return m.function
	case *classMethod:
		return r.bindMember(m.function, value.Traced{Value: class}, class, at)
	}
	return member
}

func (r *run) instanceAttribute(i *Instance, name string, v value.Traced, at source.Location) value.Traced {
	switch name {
	case "__class__":
		return value.Traced{Value: i.Class}
	case "__dict__":
		return r.unknownAt(at, "an object's attributes", symbol(i)+".__dict__", v)
	}
	if i.Class.IsProject() && i.Class.hasMethod("__getattribute__") {
		return r.unknownAt(at, "what __getattribute__ gives", symbol(i)+"."+name, v)
	}
	if p, ok := i.Class.property(name); ok {
		return r.call(p.getter, []value.Traced{v}, nil, at)
	}
	if own, ok := i.attrs[name]; ok {
		return own
	}
	if member, ok := r.classMember(i.Class, name, v, at); ok {
		return member
	}
	if fallback, ok := r.classMember(i.Class, "__getattr__", v, at); ok {
		return r.call(fallback, []value.Traced{{Value: value.Str(name)}}, nil, at)
	}
	if i.Class.openBase() || i.Class.model != nil && !isException(i.Class) || isDunder(name) || isException(i.Class) && exceptionAttributes[name] {
		return r.unknownAt(at, "an attribute that is not modelled", i.Class.Name+"()."+name, v)
	}
	r.raise(at, "AttributeError", "'"+i.Type()+"' object has no attribute '"+name+"'", v)
	return value.Traced{}
}

// exceptionAttributes are those that some built-in exception has of its own.
var exceptionAttributes = map[string]bool{
	"add_note": true, "characters_written": true, "code": true, "encoding": true, "end": true, "end_lineno": true, "end_offset": true,
	"errno": true, "exceptions": true, "filename": true, "filename2": true, "lineno": true, "msg": true, "name": true, "name_from": true,
	"obj": true, "object": true, "offset": true, "path": true, "print_file_and_line": true, "reason": true, "start": true,
	"strerror": true, "text": true, "value": true, "with_traceback": true, "winerror": true,
}

// property finds a property of a project's class: it goes before an object's own
// attribute of the name.
func (c *Class) property(name string) (*property, bool) {
	for _, each := range c.mro() {
		if each.attrs == nil {
			continue
		}
		if b, ok := each.attrs.get(name); ok {
			p, ok := b.Value.(*property)
			return p, ok
		}
	}
	return nil, false
}

func (r *run) classAttribute(c *Class, name string, v value.Traced, at source.Location) value.Traced {
	switch name {
	case "__name__", "__qualname__":
		return value.Traced{Value: value.Str(shortName(c.Name))}
	case "__module__":
		if c.module != nil {
			return value.Traced{Value: value.Str(c.module.Name)}
		}
	}
	for _, base := range c.mro() {
		if base.attrs != nil {
			if b, ok := base.attrs.get(name); ok {
				if c.openBase() && undecorated(b.Value) == nil {
					break // an unknown metaclass may make something else of it
				}
				return r.bindClassMember(b.Traced, c, at)
			}
			continue
		}
		if m, ok := base.model.ClassMethods[name]; ok {
			return value.Traced{Value: &Builtin{Name: base.Name + "." + name, model: m, self: v}}
		}
		if m, ok := base.model.Methods[name]; ok {
			return value.Traced{Value: &Builtin{Name: base.Name + "." + name, model: unbound(m)}}
		}
	}
	if c.openBase() || c.model != nil || isDunder(name) || name == "mro" {
		return r.unknownAt(at, "an attribute that is not modelled", c.Name+"."+name, v)
	}
	r.raise(at, "AttributeError", "type object '"+shortName(c.Name)+"' has no attribute '"+name+"'", v)
	return value.Traced{}
}

// unbound takes the receiver from the first argument: str.strip(text).
func unbound(m Model) Model {
	return func(c *Call) value.Traced {
		if len(c.Args) == 0 {
			c.Raise("TypeError", "unbound method "+c.Name+"() needs an argument")
		}
		c.Self, c.Args = c.Args[0], c.Args[1:]
		if value.IsUnknown(c.Self.Value) {
			return c.Unknown("a method of something unknown", c.Self)
		}
		return m(c)
	}
}

func (r *run) bindClassMember(member value.Traced, c *Class, at source.Location) value.Traced {
	switch m := member.Value.(type) {
	case *staticMethod:
		return m.function
	case *classMethod:
		return r.bindMember(m.function, value.Traced{Value: c}, c, at)
	}
	return member
}

func (r *run) superAttribute(s *super, name string, at source.Location) value.Traced {
	class, _ := s.self.Value.(*Class)
	if i, ok := s.self.Value.(*Instance); ok {
		class = i.Class
	}
	if class != nil {
		for _, c := range class.mroAfter(s.owner) {
			if c.attrs != nil {
				if b, ok := c.attrs.get(name); ok {
					return r.bindMember(b.Traced, s.self, class, at)
				}
			} else if member, ok := r.nativeMember(c, name, s.self, at); ok {
				return member
			}
		}
	}
	if i, ok := s.self.Value.(*Instance); ok && name == "__init__" && isException(i.Class) {
		return value.Traced{Value: &Builtin{Name: "builtins.BaseException.__init__", model: initException, self: s.self}}
	}
	return r.unknownAt(at, "an attribute of a base class", "super()."+name, s.self)
}

func initException(c *Call) value.Traced {
	if i, ok := c.Self.Value.(*Instance); ok && i.attrs != nil {
		i.attrs["args"] = value.Traced{Value: value.NewTuple(c.Args...)}
	}
	return c.Return(value.None{})
}

func (r *run) functionAttribute(f *Function, name string, v value.Traced, at source.Location) value.Traced {
	switch name {
	case "__name__", "__qualname__":
		return value.Traced{Value: value.Str(f.Name)}
	case "__module__":
		return value.Traced{Value: value.Str(f.module.Name)}
	}
	return r.unknownAt(at, "an attribute of a function", f.Name+"."+name, v)
}

// setAttribute is v.name = x. Attributes of what is not modelled are lost.
func (r *run) setAttribute(v value.Traced, name string, x value.Traced, at source.Location) {
	switch o := v.Value.(type) {
	case *Instance:
		if o.Class.model != nil {
			if m, ok := r.classMember(o.Class, "__setattr__", v, at); ok {
				r.call(m, []value.Traced{{Value: value.Str(name)}, x}, nil, at)
				return
			}
		}
		if p, ok := o.Class.property(name); ok {
			r.setProperty(p, name, v, x, at)
			return
		}
		if o.Class.IsProject() && o.Class.definesSetattr() {
			x = r.unknownAt(at, "what __setattr__ makes of it", symbol(o)+"."+name, x)
		}
		if o.attrs == nil {
			o.attrs = map[string]value.Traced{}
		}
		o.attrs[name] = x
	case *Class:
		if o.attrs != nil {
			o.attrs.set(name, x)
		}
	case *Module:
		if o.scope != nil {
			o.scope.set(name, x)
		}
	}
}

func (r *run) setProperty(p *property, name string, v, x value.Traced, at source.Location) {
	if p.setter.Value == nil {
		r.raise(at, "AttributeError", "property '"+name+"' of '"+v.Value.Type()+"' object has no setter", v)
	}
	r.call(p.setter, []value.Traced{v, x}, nil, at)
}

// definesSetattr reports whether a class of the project itself sets attributes.
func (c *Class) definesSetattr() bool {
	return slices.ContainsFunc(c.mro(), func(each *Class) bool { return each.attrs != nil && each.hasOwn("__setattr__") })
}

func (r *run) deleteAttribute(v value.Traced, name string, at source.Location) {
	switch o := v.Value.(type) {
	case *Instance:
		if _, bound := o.attrs[name]; !bound && o.Class.IsProject() && !o.Class.openBase() && !o.Class.hasMethod("__delattr__") {
			r.raise(at, "AttributeError", "'"+o.Type()+"' object has no attribute '"+name+"'", v)
		}
		delete(o.attrs, name)
	case *Class:
		if o.attrs != nil && !o.attrs.delete(name) && !o.openBase() {
			r.raise(at, "AttributeError", "type object '"+shortName(o.Name)+"' has no attribute '"+name+"'", v)
		}
	case *Module:
		if o.scope != nil && !o.scope.delete(name) && o.scope.open == nil {
			r.raise(at, "AttributeError", "module '"+o.Name+"' has no attribute '"+name+"'", v)
		}
	}
}

// instanceTruth calls __bool__ or __len__ of a project's class.
func (r *run) instanceTruth(i *Instance, v value.Traced, at source.Location) (answer, ok bool) {
	for _, name := range []string{"__bool__", "__len__"} {
		if m, found := r.classMember(i.Class, name, v, at); found {
			return r.truth(r.call(m, nil, nil, at), at), true
		}
	}
	return true, i.Class.isOpen == nil
}
