package eval

import "github.com/djready/djready/pkg/value"

// scope is a namespace: of a module, of a function's call, of a class's body.
type scope struct {
	names map[string]*binding
	order []string // in order of first binding
	// parent is the enclosing function's scope; a module's and a class's
	// function look further in the module.
	parent *scope
	// elsewhere maps names declared global or nonlocal to the scope they are in.
	elsewhere map[string]*scope
	// class says that it is a class's body, whose names functions in it do not see.
	class bool
	// comprehension scopes hold only the loop's own targets.
	comprehension bool
	// open says that names may be bound here that nobody knows: after a star
	// import of an unknown module, say.
	open *value.Unknown
	// anyName are decisions that every name depends on, and absent those that an
	// unbound one does.
	anyName decided
	absent  map[string]decided
	flow    *flow
	// fixed are names whose value no assignment changes (Config.Pinned).
	fixed map[string]bool
}

// binding is a name's value in a scope.
type binding struct {
	value.Traced
	// overridable says why the value may be another one: something that the
	// tree does not hold may have replaced it.
	overridable string
	// decided are the decisions that the binding depends on.
	decided decided
}

func (r *run) newScope(parent *scope) *scope {
	return &scope{names: map[string]*binding{}, parent: parent, flow: &r.flow}
}

func (s *scope) get(name string) (*binding, bool) {
	if home, ok := s.elsewhere[name]; ok {
		s = home
	}
	b, ok := s.names[name]
	return b, ok
}

func (s *scope) set(name string, v value.Traced) {
	if home, ok := s.elsewhere[name]; ok {
		s = home
	}
	if pinned, ok := s.fixed[name]; ok {
		v.Value = value.Bool(pinned)
	}
	s.bind(name, binding{Traced: v, decided: s.flow.now()})
}

func (s *scope) bind(name string, b binding) {
	if _, known := s.names[name]; !known {
		s.order = append(s.order, name)
	}
	s.names[name] = &b
}

func (s *scope) delete(name string) bool {
	if home, ok := s.elsewhere[name]; ok {
		s = home
	}
	if _, ok := s.names[name]; !ok {
		return false
	}
	delete(s.names, name)
	s.touch([]string{name}, s.flow.now())
	for i, each := range s.order {
		if each == name {
			s.order = append(s.order[:i:i], s.order[i+1:]...)
			break
		}
	}
	return true
}

// markOverridable says of all names bound so far that something may have
// replaced their values.
func (s *scope) markOverridable(reason string) {
	for _, b := range s.names {
		if b.overridable == "" {
			b.overridable = reason
		}
	}
}
