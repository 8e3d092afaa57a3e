package eval

import "github.com/djready/djready/pkg/value"

// touch says that names depend on decisions, whatever they are bound to now: a
// branch that was not taken would have bound them.
func (s *scope) touch(names []string, d decided) {
	if len(d) == 0 {
		return
	}
	for _, name := range names {
		if name == "*" {
			s.anyName = s.anyName.with(d)
			continue
		}
		home := s
		if elsewhere, ok := s.elsewhere[name]; ok {
			home = elsewhere
		}
		if b, bound := home.names[name]; bound {
			b.decided = b.decided.with(d)
			continue
		}
		if home.absent == nil {
			home.absent = map[string]decided{}
		}
		home.absent[name] = home.absent[name].with(d)
	}
}

// dependsOn are the decisions that a name's binding, or its absence, depends on.
func (s *scope) dependsOn(name string) decided {
	if b, ok := s.names[name]; ok {
		return b.decided.with(s.anyName)
	}
	return s.absent[name].with(s.anyName)
}

// touch says that names of the current scope, and the objects that they are
// bound to, depend on decisions.
func (r *run) touch(names []string, d decided) {
	if len(d) == 0 {
		return
	}
	r.frame.scope.touch(names, d)
	for _, name := range names {
		b, ok := r.frame.scope.get(name)
		if !ok && r.frame.module != nil && r.frame.module.scope != nil {
			if b, ok = r.frame.module.scope.get(name); ok {
				r.frame.module.scope.touch([]string{name}, d)
			}
		}
		if ok {
			reach(b.Value, func(object value.Value) { r.objects[object] = r.objects[object].with(d) })
		}
	}
}

// contents are the decisions that the contents of a container depend on,
// whatever name it was changed by.
func (r *run) contents(v value.Value) decided {
	if len(r.objects) == 0 {
		return nil
	}
	var out decided
	reach(v, func(object value.Value) { out = out.with(r.objects[object]) })
	return out
}

// maxReach bounds how many objects inside a container are looked at.
const maxReach = 200

// reach visits a mutable container and those inside it.
func reach(v value.Value, visit func(value.Value)) {
	seen := map[value.Value]bool{}
	var walk func(value.Value)
	inside := func(items []value.Traced) {
		for _, item := range items {
			walk(item.Value)
		}
	}
	// Most of what is inside is text, of which nothing may be asked that is not free.
	first := func(v value.Value) bool {
		if seen[v] || len(seen) >= maxReach {
			return false
		}
		seen[v] = true
		visit(v)
		return true
	}
	walk = func(v value.Value) {
		switch c := v.(type) {
		case *value.List:
			if first(v) {
				inside(c.Items)
			}
		case *value.Dict:
			if first(v) {
				for e := range c.All() {
					walk(e.Value.Value)
				}
			}
		case *value.Set:
			first(v)
		case *value.Tuple:
			if len(seen) < maxReach {
				inside(c.Items)
			}
		}
	}
	switch v.(type) {
	case *value.List, *value.Dict, *value.Set, *value.Tuple:
		walk(v)
	}
}
