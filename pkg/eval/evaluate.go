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
	// Cut are the names that may have further values: the budget of worlds ran
	// out before all decisions that they depend on were combined. Everything is
	// cut where Exhausted or the program could not be run to its end.
	Cut map[string]bool
	// CutAll says that any name may have further values.
	CutAll bool
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
	// Decisions are all that were taken in it.
	Decisions []Decision

	dependsOn map[string]decided
	anyName   decided
}

// Because are the decisions that a name's value in this world, or its absence,
// depends on.
func (w World) Because(name string) []Decision {
	var out []Decision
	for _, i := range w.dependsOn[name].with(w.anyName) {
		out = append(out, w.Decisions[i])
	}
	return out
}

// Exhaustive reports whether the worlds hold all values that a name may have.
func (r *Result) Exhaustive(name string) bool { return !r.CutAll && !r.Cut[name] }

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
	s := &search{config: &config, module: module, libraries: map[string]*Library{}, required: map[string]source.Location{}, wants: map[string]*want{}}
	for _, l := range config.Libraries {
		s.libraries[l.Name] = l
	}
	return s.explore()
}

// search explores the worlds. From each world it looks for those in which one
// decision is the other way that some name depends on, all else that the name
// depends on staying as it is. So decisions are combined only where one name
// depends on them both.
type search struct {
	config    *Config
	module    string
	libraries map[string]*Library
	required  map[string]source.Location
	queue     []*want
	wants     map[string]*want
	ran       []map[string]bool // the answers of the runs made so far
	result    Result
}

// want is a run that is asked for: the answers it must give, and the names for
// whose sake.
type want struct {
	forced map[string]bool
	names  []string
	done   bool
}

func (s *search) explore() *Result {
	s.result.Cut = map[string]bool{}
	s.queue = []*want{{forced: map[string]bool{}}}
	for runs := 0; len(s.queue) > 0; runs++ {
		if runs >= s.config.Limits.Worlds {
			s.cut()
			break
		}
		next := s.queue[0]
		s.queue, next.done = s.queue[1:], true
		r, raised := s.settle(next.forced)
		s.ran = append(s.ran, r.given())
		if raised != nil {
			s.ask(r, allNames, raised.decided)
			continue
		}
		s.follow(s.keep(r), r)
	}
	if len(s.result.Worlds) == 0 {
		s.tolerate()
	}
	s.result.Required = s.required
	return &s.result
}

// allNames stands for every name in a want.
const allNames = "*"

// maxWants bounds the runs that are waiting; what is not asked for is cut.
const maxWants = 1 << 10

// cut notes the names for whose sake runs were asked for that are not made.
func (s *search) cut() {
	for _, w := range s.queue {
		for _, name := range w.names {
			s.result.Cut[name] = true
			s.result.CutAll = s.result.CutAll || name == allNames
		}
	}
}

// follow asks for the worlds next to a world that was reached, for each name
// that matters.
func (s *search) follow(w World, r *run) {
	for _, name := range slices.Sorted(maps.Keys(w.dependsOn)) {
		if s.config.matters(name) {
			s.ask(r, name, w.dependsOn[name].with(w.anyName))
		}
	}
	if len(w.anyName) > 0 {
		s.ask(r, allNames, w.anyName)
	}
}

// ask asks for the runs in which one of the decisions is the other way and the
// rest of them are as in r.
func (s *search) ask(r *run, name string, depends decided) {
	for _, flipped := range depends {
		forced := make(map[string]bool, len(depends))
		for _, i := range depends {
			forced[r.taken[i].Predicate] = r.taken[i].Answer != (i == flipped)
		}
		if s.covered(forced) {
			continue
		}
		key := worldKey(forced)
		known, ok := s.wants[key]
		if !ok {
			if len(s.queue) >= maxWants {
				s.result.Cut[name] = true
				s.result.CutAll = s.result.CutAll || name == allNames
				return
			}
			known = &want{forced: forced}
			s.wants[key] = known
			s.queue = append(s.queue, known)
		}
		if !known.done {
			known.names = append(known.names, name)
		}
	}
}

// covered reports whether a run was made that gave all these answers. What else
// the name depends on there is asked for from that run itself.
func (s *search) covered(forced map[string]bool) bool {
	return slices.ContainsFunc(s.ran, func(answers map[string]bool) bool {
		for predicate, answer := range forced {
			if given, asked := answers[predicate]; !asked || given != answer {
				return false
			}
		}
		return true
	})
}

// given are the answers that a run gave.
func (r *run) given() map[string]bool {
	out := make(map[string]bool, len(r.taken))
	for _, d := range r.taken {
		out[d.Predicate] = d.Answer
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
// variables supplied that it turns out to require. It returns what the program
// raises if it refuses to start in this world whatever is supplied.
func (s *search) settle(forced map[string]bool) (r *run, raised *exception) {
	for range rounds {
		supplied := map[string]bool{}
		for name := range s.required {
			supplied[name] = true
		}
		r = newRun(s.config, s.libraries, supplied, forced)
		raised = s.execute(r)
		again := s.requireAll(r)
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
	s.result.CutAll = true
	s.keep(r)
}

// keep adds the world that a run reached.
func (s *search) keep(r *run) World {
	w := World{Names: map[string]Binding{}, Decisions: r.taken, dependsOn: map[string]decided{}}
	if m, ok := r.modules[s.module]; ok && m.scope != nil {
		w.Order, w.anyName = append([]string(nil), m.scope.order...), m.scope.anyName
		for name, b := range m.scope.names {
			w.Names[name] = Binding{Traced: b.Traced, Overridable: b.overridable}
			w.dependsOn[name] = b.decided.with(r.contents(b.Value))
		}
		for name, d := range m.scope.absent {
			if _, bound := w.Names[name]; !bound {
				w.dependsOn[name] = d
			}
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
	return w
}

func (s *search) notePartial(found []Partial) {
	for _, p := range found {
		if !slices.Contains(s.result.Partial, p) {
			s.result.Partial = append(s.result.Partial, p)
		}
	}
}
