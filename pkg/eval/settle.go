package eval

import (
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// rounds bounds how often a run is repeated because it turned out to need
// another variable.
const rounds = 40

// settle runs the program as a want has it, again and again with the
// variables supplied that it turns out to require. It returns what the program
// raises if it refuses to start in this world whatever is supplied.
func (s *search) settle(w *want) (r *run, raised *exception) {
	for range rounds {
		supplied := map[string]bool{}
		for name := range s.required {
			supplied[name] = true
		}
		r = newRun(s.config, s.libraries, supplied, w.forced, w.usual)
		raised = s.execute(r)
		again := s.requireAll(r)
		if s.result.Exhausted != "" {
			return r, raised
		}
		if raised == nil {
			if !again {
				return r, nil
			}
			continue
		}
		if variable, ok := s.missing(raised); ok {
			s.required[variable] = raised.at
			continue
		}
		if !again {
			return r, raised
		}
	}
	return r, raised
}

// requireAll notes the variables that the run required, and reports whether one
// of them was seen unset before, so that the run contradicts itself.
func (s *search) requireAll(r *run) bool {
	again := false
	for name, at := range r.required {
		if _, known := s.required[name]; known {
			continue
		}
		s.required[name] = at
		again = again || r.environ.seenUnset[name]
	}
	return again
}

// missing is a variable whose being unset led to the exception.
func (s *search) missing(e *exception) (string, bool) {
	for _, name := range e.variables {
		if _, known := s.required[name]; !known {
			return name, true
		}
	}
	return "", false
}

// execute runs the module and returns what it raised.
func (s *search) execute(r *run) (raised *exception) {
	defer func() {
		s.result.Steps += r.steps
		thrown := recover()
		if thrown == nil {
			return
		}
		spent, ok := thrown.(*exhausted)
		if !ok {
			panic(thrown)
		}
		s.result.Exhausted, s.result.CutAll = spent.what, true
		r.cutShort()
	}()
	return r.protect(func() { r.start(s.module) })
}

// start imports the module from the top.
func (r *run) start(module string) {
	r.frame = &frame{scope: r.newScope(nil), module: &Module{Name: "__main__"}}
	r.importAbsolute(module, source.Location{})
}

// cutShort marks a module whose budget ran out: what it had not bound yet is
// unknown.
func (r *run) cutShort() {
	for _, m := range r.modules {
		if m.scope != nil && m.loading {
			m.scope.open = &value.Unknown{Reason: "a name that the evaluation did not reach", Symbol: m.Name}
			m.scope.markOverridable("the rest of " + m.Path + ", which the evaluation did not reach")
		}
	}
}

// tolerate runs the program that refuses to start whatever is supplied, and
// goes on behind what raises.
func (s *search) tolerate() {
	supplied := map[string]bool{}
	for name := range s.required {
		supplied[name] = true
	}
	r := newRun(s.config, s.libraries, supplied, nil, nil)
	r.tolerant = true
	if raised := s.execute(r); raised != nil {
		r.partial = append(r.partial, Partial{Path: raised.at.Path(), At: raised.at, Message: raised.className() + " is raised: " + raised.message, Variables: raised.given})
	}
	s.result.CutAll = true
	s.keep(r)
}
