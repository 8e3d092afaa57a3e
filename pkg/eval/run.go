package eval

import (
	"fmt"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// run is one execution of a program along one path.
type run struct {
	config    *Config
	libraries map[string]*Library
	environ   *Environ

	forced  map[string]bool // answers that this run must give
	usual   map[string]bool // answers that it gives where it need not give others
	answers map[string]int  // the decisions taken so far, by predicate
	taken   []Decision
	// byPredicate are the answers by predicate, once somebody asked for them.
	byPredicate map[string]bool
	equal       map[string]int // subject → the decision by which it equals a constant

	flow     flow
	objects  map[value.Value]decided // what containers' contents depend on
	modules  map[string]*Module
	natives  map[string]*Class // library classes by dotted name
	frame    *frame
	depth    int
	steps    int
	handlers []handlerSet
	// conditions are the tests on whose outcome it depends that this point was
	// reached, outermost first.
	conditions []value.Traced
	// defaultSteps and variableSteps find the reads that a value depends on.
	defaultSteps, variableSteps ancestors
	handling                    []*exception
	// tolerant runs go on after a statement that raises, with what it would
	// have bound unknown.
	tolerant bool

	reads    []Read
	tests    []Test
	required map[string]source.Location
	files    []string
	partial  []Partial
	texts    map[string]string // what was read from files of the tree, by text
	touched  map[string]bool   // paths that the program itself would have made
}

// frame is one activation: of a module's body, a class's body or a function.
type frame struct {
	scope    *scope
	module   *Module
	function *Function
	result   value.Traced
	self     value.Traced // a method's receiver, for super()
	// tests are those that the function has made so far: its result depends on
	// them.
	tests []value.Traced
}

// Test is one comparison of something that came from environment variables
// with a word: MODE == "production".
type Test struct {
	// Variables are those that the compared value came from.
	Variables []string
	// Expr is the source text of the compared expression.
	Expr string
	// Words are what it was compared with.
	Words []string
	At    source.Location
	// Compared is the value that was compared.
	Compared value.Traced
}

// Partial says that a file was not understood wholly, and why.
type Partial struct {
	Path    string
	At      source.Location
	Message string
	// Unread says that the file cannot be read or parsed there, or that a module
	// of the project is not there to import; else something in it raises.
	Unread bool
	// Variables are those that were read and led to what is raised, the nearest
	// first.
	Variables []string
}

func newRun(config *Config, libraries map[string]*Library, supplied, forced, usual map[string]bool) *run {
	return &run{
		config: config, libraries: libraries,
		environ: newEnviron(config.Environment, supplied),
		forced:  forced, usual: usual, answers: map[string]int{}, equal: map[string]int{},
		defaultSteps:  newAncestors(value.DefaultTaken),
		variableSteps: newAncestors(value.DefaultTaken, value.VariableRead),
		modules:       map[string]*Module{}, natives: map[string]*Class{},
		required: map[string]source.Location{}, touched: map[string]bool{}, texts: map[string]string{}, objects: map[value.Value]decided{},
	}
}

// location is where a node of the current module stands.
func (r *run) location(n pyast.Node) source.Location {
	return source.Location{File: r.frame.module.scopeFile(), Span: n.Span()}
}

func (m *Module) scopeFile() *source.File {
	if m == nil {
		return nil
	}
	return m.file
}

// spend takes n steps from the budget.
func (r *run) spend(n int) {
	r.steps += n
	if r.steps > r.config.Limits.Steps {
		panic(&exhausted{fmt.Sprintf("more than %d evaluation steps", r.config.Limits.Steps)})
	}
}

// charge takes from the budget for the size of a value that was made, so that
// the budget bounds memory, too.
func (r *run) charge(v value.Value) {
	switch v := v.(type) {
	case value.Str:
		r.spend(len(v) / 128)
	case value.Int:
		r.spend(v.BitLen() / 1024)
	case *value.List:
		r.spend(len(v.Items) / 4)
	case *value.Tuple:
		r.spend(len(v.Items) / 4)
	case *value.Set:
		r.spend(v.Len() / 2)
	case *value.Dict:
		r.spend(v.Len() / 2)
	}
}

// frameSteps is what a frame costs beside the statements that run in it.
const frameSteps = 10

// enter opens a frame for f and returns the function that closes it.
func (r *run) enter(f *frame) func() {
	if r.depth >= r.config.Limits.Depth {
		panic(&exhausted{fmt.Sprintf("calls and imports nested deeper than %d", r.config.Limits.Depth)})
	}
	r.spend(frameSteps)
	outer := r.frame
	r.frame, r.depth = f, r.depth+1
	return func() { r.frame, r.depth = outer, r.depth-1 }
}

// bounded cuts a Symbol that has grown too long to one that still tells it
// from others.
func (r *run) bounded(symbol string) string {
	const longest = 400
	if len(symbol) <= longest {
		return symbol
	}
	return fmt.Sprintf("%s…#%x", symbol[:longest], hash(symbol))
}

func hash(text string) uint64 {
	h := uint64(14695981039346656037) // FNV-1a
	for i := 0; i < len(text); i++ {
		h = (h ^ uint64(text[i])) * 1099511628211
	}
	return h
}

// unknown is a value of which nothing is known, computed at node n.
func (r *run) unknown(n pyast.Node, reason, symbol string, from ...value.Traced) value.Traced {
	return r.computed(n, &value.Unknown{Reason: reason, Symbol: r.bounded(symbol)}, from...)
}

// computed is a value that node n computed from others.
func (r *run) computed(n pyast.Node, v value.Value, from ...value.Traced) value.Traced {
	r.charge(v)
	return value.Traced{Value: v, Origin: &value.Origin{Kind: value.Computed, At: r.location(n), From: origins(from...)}}
}

// override says of the names that a module has bound so far that something
// outside the tree may have replaced them.
func (r *run) override(m *Module, at source.Location, reason string) {
	if m != nil && m.scope != nil {
		m.scope.markOverridable(reason)
	}
}
