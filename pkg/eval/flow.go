package eval

// decided is a set of decisions, as sorted indices into the run's taken ones.
// Sets are never changed.
type decided []int

func (d decided) with(other decided) decided {
	switch {
	case len(other) == 0:
		return d
	case len(d) == 0:
		return other
	case d.includes(other): // mostly: a name is bound under the same decisions again and again
		return d
	}
	out := make(decided, 0, len(d)+len(other))
	for len(d) > 0 && len(other) > 0 {
		switch {
		case d[0] < other[0]:
			out, d = append(out, d[0]), d[1:]
		case d[0] > other[0]:
			out, other = append(out, other[0]), other[1:]
		default:
			out, d, other = append(out, d[0]), d[1:], other[1:]
		}
	}
	return append(append(out, d...), other...)
}

func (d decided) includes(other decided) bool {
	for len(other) > 0 && len(d) >= len(other) {
		switch {
		case d[0] == other[0]:
			d, other = d[1:], other[1:]
		case d[0] < other[0]:
			d = d[1:]
		default:
			return false
		}
	}
	return len(other) == 0
}

// flow tracks on which decisions the point of execution and the values at hand
// depend: those taken or read in the current statement, and those of the tests
// around it. What a name is bound to depends on them all. So only the decisions
// that one name depends on need to be combined with one another.
type flow struct {
	statement decided
	control   []decided
}

// now are the decisions that what is bound here depends on.
func (f *flow) now() decided {
	out := f.statement
	if n := len(f.control); n > 0 {
		out = out.with(f.control[n-1])
	}
	return out
}

// note says that the current statement depends on decisions.
func (f *flow) note(d decided) { f.statement = f.statement.with(d) }

// push enters a block whose execution depends on the current statement's
// decisions.
func (f *flow) push() {
	f.control = append(f.control, f.now())
}

func (f *flow) pop() { f.control = f.control[:len(f.control)-1] }

// hold says that the rest of the block depends on the current statement's
// decisions: one of them may have left it by a jump.
func (f *flow) hold() {
	if n := len(f.control); n > 0 {
		f.control[n-1] = f.control[n-1].with(f.statement)
	}
}

// held are the decisions that the block entered last depends on by now.
func (f *flow) held() decided { return f.control[len(f.control)-1] }
