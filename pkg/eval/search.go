package eval

import (
	"encoding/binary"
	"maps"
	"slices"

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
	wants     map[string]*want // by the answers that they must give
	// predicates numbers all predicates that were ever decided.
	predicates map[string]int
	ran        []bits          // the answers of the runs made so far
	refused    [][]int         // the answers with which the program refuses to start
	partial    map[placed]bool // the places of the result's, with their messages
	result     Result
}

// want is a run that is asked for: the answers it must give, and the names for
// whose sake.
type want struct {
	forced map[string]bool
	given  bits // forced in numbers
	// usual are the answers of the run that it was asked for from: what need not
	// be otherwise stays as it is, for other answers may well end in an exception.
	usual map[string]bool
	names []string
	// focus says that one of the names is worth the whole budget.
	focus bool
	done  bool
}

func (s *search) explore() *Result {
	s.result.Cut = map[string]bool{}
	s.queue = []*want{{forced: map[string]bool{}, focus: true}}
	for runs := 0; len(s.queue) > 0; runs++ {
		next := s.next()
		if s.result.Exhausted != "" || s.result.Steps >= s.config.Limits.Total || runs >= s.config.Limits.Worlds || !next.focus && runs >= s.config.Limits.Worlds/4 {
			s.cut()
			break
		}
		next.done = true
		s.queue = slices.DeleteFunc(s.queue, func(w *want) bool { return w.done })
		if s.refuses(next.given) {
			runs--
			continue
		}
		required := len(s.required)
		r, raised := s.settle(next)
		s.ran = append(s.ran, bitsOf(s.numbered(r)))
		if len(s.required) > required {
			s.refused = nil // what is supplied now may be what was missing
		}
		if raised != nil {
			s.refuse(r, raised)
			s.ask(r, s.numbered(r), interest{[]string{allNames}, raised.decided})
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
		s.cutNames(w.names)
	}
}

func (s *search) cutNames(names []string) {
	for _, name := range names {
		s.result.Cut[name] = true
		s.result.CutAll = s.result.CutAll || name == allNames
	}
}

// follow asks for the worlds next to a world that was reached, for each name
// that matters. Names that depend on the same decisions ask for the same.
func (s *search) follow(w World, r *run) {
	answers := s.numbered(r)
	var order []string
	groups := map[string]*interest{}
	for _, name := range slices.Sorted(maps.Keys(w.dependsOn)) {
		if !s.config.matters(name) {
			continue
		}
		depends := w.dependsOn[name].with(w.anyName)
		key := packed(depends)
		if groups[key] == nil {
			groups[key], order = &interest{depends: depends}, append(order, key)
		}
		groups[key].names = append(groups[key].names, name)
	}
	for _, key := range order {
		s.ask(r, answers, *groups[key])
	}
	if len(w.anyName) > 0 {
		s.ask(r, answers, interest{[]string{allNames}, w.anyName})
	}
}

// interest is in the other answers of some decisions, for the sake of names.
type interest struct {
	names   []string
	depends decided
}

// ask asks for the runs in which one of the decisions is the other way and the
// rest of them are as in r, whose answers are given by number.
func (s *search) ask(r *run, answers []int, in interest) {
	for _, flipped := range in.depends {
		forced := make([]int, 0, len(in.depends))
		for _, i := range in.depends {
			answer := answers[i]
			if i == flipped {
				answer ^= 1
			}
			forced = append(forced, answer)
		}
		slices.Sort(forced)
		if s.covered(forced) || s.refuses(bitsOf(forced)) {
			continue
		}
		key := packed(forced)
		known, ok := s.wants[key]
		if !ok {
			if len(s.queue) >= maxWants {
				s.cutNames(in.names)
				return
			}
			known = &want{forced: r.otherwise(in.depends, flipped), given: bitsOf(forced), usual: r.given()}
			s.wants[key] = known
			s.queue = append(s.queue, known)
		}
		if !known.done {
			known.names = append(known.names, in.names...)
			known.focus = known.focus || slices.ContainsFunc(in.names, s.config.focus)
		}
	}
}

// otherwise are the answers of a run to some decisions, one of them the other
// way.
func (r *run) otherwise(depends decided, flipped int) map[string]bool {
	forced := make(map[string]bool, len(depends))
	for _, i := range depends {
		forced[r.taken[i].Predicate] = r.taken[i].Answer != (i == flipped)
	}
	return forced
}

// given are the answers of a run.
func (r *run) given() map[string]bool {
	if r.byPredicate == nil {
		r.byPredicate = make(map[string]bool, len(r.taken))
		for _, d := range r.taken {
			r.byPredicate[d.Predicate] = d.Answer
		}
	}
	return r.byPredicate
}

// numbered are the answers of a run in numbers, for predicates are long texts
// that many names depend on: twice the predicate's number, and one more where
// it holds.
func (s *search) numbered(r *run) []int {
	out := make([]int, len(r.taken))
	for i, d := range r.taken {
		n, known := s.predicates[d.Predicate]
		if !known {
			n = len(s.predicates)
			s.predicates[d.Predicate] = n
		}
		out[i] = 2 * n
		if d.Answer {
			out[i]++
		}
	}
	return out
}

// covered reports whether a run was made that gave all these answers. What else
// the name depends on there is asked for from that run itself.
func (s *search) covered(forced []int) bool {
	return slices.ContainsFunc(s.ran, func(given bits) bool { return given.haveAll(forced) })
}

// refuse notes the answers that an exception comes of, which nobody catches: the
// same exception ends every run that gives them.
func (s *search) refuse(r *run, raised *exception) {
	answers := s.numbered(r)
	var led []int
	for _, i := range raised.decided {
		led = append(led, answers[i])
	}
	if len(led) > 0 {
		s.refused = append(s.refused, led)
	}
}

// refuses reports whether answers are known to end in an exception. What asks for
// them asks for nothing else: the ways around it were asked for when it was raised.
func (s *search) refuses(given bits) bool {
	return slices.ContainsFunc(s.refused, given.haveAll)
}

// bits is a set of small numbers.
type bits []uint64

func bitsOf(numbers []int) bits {
	out := make(bits, 1+slices.Max(append(numbers, 0))/64)
	for _, n := range numbers {
		out[n/64] |= 1 << (n % 64)
	}
	return out
}

func (b bits) haveAll(numbers []int) bool {
	for _, n := range numbers {
		if n/64 >= len(b) || b[n/64]&(1<<(n%64)) == 0 {
			return false
		}
	}
	return true
}

// packed makes a map's key of some numbers.
func packed(numbers []int) string {
	key := make([]byte, 0, 2*len(numbers))
	for _, n := range numbers {
		key = binary.AppendUvarint(key, uint64(n))
	}
	return string(key)
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
		s.result.Tests, s.result.Files = r.tests, r.files
	}
	s.result.noteReads(r)
	s.notePartial(r.partial)
	return w
}

// placed is what tells one Partial from another.
type placed struct {
	at            source.Location
	path, message string
}

func (s *search) notePartial(found []Partial) {
	for _, p := range found {
		same := placed{p.At, p.Path, p.Message}
		if !s.partial[same] {
			s.partial[same] = true
			s.result.Partial = append(s.result.Partial, p)
		}
	}
}
