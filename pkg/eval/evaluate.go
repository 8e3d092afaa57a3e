package eval

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Result is all that is known of what a module binds.
type Result struct {
	// Worlds are the ways in which the unknown may turn out; the first is the
	// likeliest. There is at least one.
	Worlds []World
	// Exhaustive says that no further world exists: every decision was explored
	// and no budget ran out.
	Exhaustive bool
	// Required are the variables without which the program refuses to start,
	// with the place that refuses, by name.
	Required map[string]source.Location
	// Reads are the places that read environment variables, in order.
	Reads []Read
	// Tests are the comparisons of variables with words, in order.
	Tests []Test
	// Files are the files of the tree that were executed, in order.
	Files []string
	// Partial are the places that were not understood, or raise whatever the
	// variables say.
	Partial []Partial
	// Exhausted says which budget ran out, "" if none.
	Exhausted string
}

// World is one way in which the unknown may turn out.
type World struct {
	// Names are the module's bindings.
	Names map[string]Binding
	// Order is the names in the order of their first binding.
	Order []string
	// Open says that the module may bind further names, and why; "" if not.
	Open string
	// Decisions led to this world.
	Decisions []Decision
}

// Binding is what a name is bound to in one world.
type Binding struct {
	value.Traced
	// Overridable says what may have replaced the value that the tree does not
	// hold; "" if nothing.
	Overridable string
}

// rounds bounds how often a run is repeated because it turned out to need
// another variable.
const rounds = 40

// Evaluate interprets a module, given by dotted name, in all worlds.
func Evaluate(config Config, module string) *Result {
	config.Limits = config.Limits.withDefaults()
	s := &search{config: &config, module: module, libraries: map[string]*Library{}, required: map[string]source.Location{}, seen: map[string]bool{}}
	for _, l := range config.Libraries {
		s.libraries[l.Name] = l
	}
	return s.explore()
}

// search explores the worlds breadth first by the number of decisions that
// differ from the likeliest world.
type search struct {
	config    *Config
	module    string
	libraries map[string]*Library
	required  map[string]source.Location
	seen      map[string]bool
	result    Result
}

func (s *search) explore() *Result {
	s.result.Exhaustive = true
	queue := []map[string]bool{{}}
	for runs := 0; len(queue) > 0; runs++ {
		if runs >= s.config.Limits.Worlds {
			s.result.Exhaustive = false
			break
		}
		forced := queue[0]
		queue = queue[1:]
		r, refused := s.settle(forced)
		if !refused {
			s.keep(r)
		}
		queue = append(queue, s.flips(r, forced)...)
	}
	if len(s.result.Worlds) == 0 {
		s.tolerate()
	}
	s.result.Required = s.required
	return &s.result
}

// flips are the runs that differ from r in one more decision.
func (s *search) flips(r *run, forced map[string]bool) []map[string]bool {
	var out []map[string]bool
	for _, d := range r.taken {
		if _, already := forced[d.Predicate]; already {
			continue
		}
		if len(s.seen) >= s.config.Limits.Worlds {
			s.result.Exhaustive = false // no run is left for it
			break
		}
		next := maps.Clone(forced)
		next[d.Predicate] = !d.Answer
		key := worldKey(next)
		if !s.seen[key] {
			s.seen[key] = true
			out = append(out, next)
		}
	}
	return out
}

func worldKey(forced map[string]bool) string {
	var b strings.Builder
	for _, predicate := range slices.Sorted(maps.Keys(forced)) {
		fmt.Fprintf(&b, "%d:%s=%t;", len(predicate), predicate, forced[predicate])
	}
	return b.String()
}

// settle runs the program with the given answers, again and again with the
// variables supplied that it turns out to require. It reports whether the
// program refuses to start in this world.
func (s *search) settle(forced map[string]bool) (r *run, refused bool) {
	for range rounds {
		supplied := map[string]bool{}
		for name := range s.required {
			supplied[name] = true
		}
		r = newRun(s.config, s.libraries, supplied, forced)
		raised := s.execute(r)
		again := s.requireAll(r)
		if raised == nil {
			if !again {
				return r, false
			}
			continue
		}
		if variable, ok := s.missing(raised); ok {
			s.required[variable] = raised.at
			continue
		}
		if !again {
			return r, true
		}
	}
	return r, true
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
		thrown := recover()
		if thrown == nil {
			return
		}
		spent, ok := thrown.(*exhausted)
		if !ok {
			panic(thrown)
		}
		s.result.Exhausted, s.result.Exhaustive = spent.what, false
		r.cutShort()
	}()
	return r.protect(func() { r.start(s.module) })
}

// start imports the module from the top.
func (r *run) start(module string) {
	r.frame = &frame{scope: newScope(nil), module: &Module{Name: "__main__"}}
	r.importAbsolute(module, source.Location{})
}

// cutShort marks a module whose budget ran out: what it had not bound yet is
// unknown.
func (r *run) cutShort() {
	for _, m := range r.modules {
		if m.scope != nil && m.loading {
			m.scope.open = &value.Unknown{Reason: "a name that the evaluation did not reach", Symbol: m.Name}
			m.scope.markOverridable("the evaluation did not reach the end of " + m.Path)
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
	r := newRun(s.config, s.libraries, supplied, nil)
	r.tolerant = true
	if raised := s.execute(r); raised != nil {
		r.partial = append(r.partial, Partial{Path: raised.at.Path(), At: raised.at, Message: raised.className() + " is raised: " + raised.message})
	}
	s.result.Exhaustive = false
	s.keep(r)
}

// keep adds the world that a run reached.
func (s *search) keep(r *run) {
	w := World{Names: map[string]Binding{}, Decisions: r.taken}
	if m, ok := r.modules[s.module]; ok && m.scope != nil {
		w.Order = append([]string(nil), m.scope.order...)
		for name, b := range m.scope.names {
			w.Names[name] = Binding{Traced: b.Traced, Overridable: b.overridable}
		}
		if m.scope.open != nil {
			w.Open = m.scope.open.Reason
		}
	}
	s.result.Worlds = append(s.result.Worlds, w)
	if len(s.result.Worlds) == 1 {
		s.result.Reads, s.result.Tests, s.result.Files = r.reads, r.tests, r.files
	}
	s.notePartial(r.partial)
}

func (s *search) notePartial(found []Partial) {
	for _, p := range found {
		if !slices.Contains(s.result.Partial, p) {
			s.result.Partial = append(s.result.Partial, p)
		}
	}
}
