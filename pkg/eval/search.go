package eval

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/source"
)

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
	// focus says that one of the names is worth the whole budget.
	focus bool
	done  bool
}

func (s *search) explore() *Result {
	s.result.Cut = map[string]bool{}
	s.queue = []*want{{forced: map[string]bool{}, focus: true}}
	for runs := 0; len(s.queue) > 0; runs++ {
		next := s.next()
		if runs >= s.config.Limits.Worlds || !next.focus && runs >= s.config.Limits.Worlds/4 {
			s.cut()
			break
		}
		next.done = true
		s.queue = slices.DeleteFunc(s.queue, func(w *want) bool { return w.done })
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

// next is the run to make: the first that was asked for among those that are
// worth the whole budget, else the first.
func (s *search) next() *want {
	if i := slices.IndexFunc(s.queue, func(w *want) bool { return w.focus }); i >= 0 {
		return s.queue[i]
	}
	return s.queue[0]
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
			known.focus = known.focus || s.config.focus(name)
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
