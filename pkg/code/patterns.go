package code

import (
	"slices"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

const (
	// mostIncludes bounds how deep lists of routes include each other.
	mostIncludes = 50
	// mostSteps bounds how many statements are looked at.
	mostSteps = 500_000
	// mostRoutes bounds a list of routes: Python can double one in a few letters.
	mostRoutes = 5_000
	// longestPath bounds the path of a route, in bytes.
	longestPath = 2000
)

// patternReader reads lists of routes as Python builds them up.
type patternReader struct {
	conditions
	// open are the lists that are being read, with what is in them so far.
	open map[symbol][]Route
	// done are the lists and routers that were read: each once.
	done  map[symbol]bool
	steps int
}

func newPatternReader(p *project.Project, s *project.Settings) *patternReader {
	return &patternReader{conditions: conditions{NewIndex(p), s}, open: map[symbol][]Route{}, done: map[symbol]bool{}}
}

// place is where a list is included.
type place struct {
	path  string
	depth int
}

func join(prefix, path string) string {
	if len(prefix)+len(path) > longestPath {
		return "…"
	}
	return prefix + path
}

// list are the routes in a list of a module, in order. While the list is being
// read, its name stands for what is in it so far.
func (r *patternReader) list(m *pyast.Module, name string, at place) []Route {
	key := symbol{m, name}
	if soFar, ok := r.open[key]; ok {
		r.steps += len(soFar)
		return slices.Clip(soFar) // whoever adds to it adds to a copy
	}
	if r.done[key] || at.depth > mostIncludes {
		return nil
	}
	r.done[key], r.open[key] = true, nil
	r.taken(m, m.Body, func(s pyast.Stmt) { r.open[key] = r.after(s, m, name, r.open[key], at) })
	out := r.open[key]
	delete(r.open, key)
	return out
}

// taken visits the statements of a module that are executed when it is imported,
// in order; of a condition only the branch that is taken in production.
func (r *patternReader) taken(m *pyast.Module, body []pyast.Stmt, visit func(pyast.Stmt)) {
	for _, s := range body {
		if r.steps++; r.steps > mostSteps {
			return
		}
		switch s := s.(type) {
		case *pyast.If:
			switch r.holds(m, s.Test) {
			case value.Yes:
				r.taken(m, s.Body, visit)
			case value.No:
				r.taken(m, s.Else, visit)
			}
		case *pyast.Try:
			r.taken(m, s.Body, visit)
			r.taken(m, s.Else, visit)
			r.taken(m, s.Finally, visit)
		case *pyast.With:
			r.taken(m, s.Body, visit)
		case *pyast.For:
			r.taken(m, s.Body, visit)
		default:
			visit(s)
		}
	}
}

// after is what is in a list after a statement.
func (r *patternReader) after(s pyast.Stmt, m *pyast.Module, name string, soFar []Route, at place) []Route {
	switch s := s.(type) {
	case *pyast.Assign:
		for _, target := range s.Targets {
			if isName(target, name) {
				return r.routes(m, s.Value, at)
			}
		}
	case *pyast.AnnAssign:
		if isName(s.Target, name) && s.Value != nil {
			return r.routes(m, s.Value, at)
		}
	case *pyast.AugAssign:
		if isName(s.Target, name) {
			return r.appended(soFar, r.routes(m, s.Value, at))
		}
	case *pyast.ImportFrom:
		if from := r.Module(r.fromModule(s, m)); from != nil {
			for _, alias := range s.Names {
				switch _, has := r.scope(from).names[name]; {
				case alias.Name == "*" && has:
					return r.list(from, name, at)
				case alias.As == name, alias.As == "" && alias.Name == name:
					return r.list(from, alias.Name, at)
				}
			}
		}
	case *pyast.ExprStmt:
		if call, ok := s.Value.(*pyast.Call); ok && len(call.Args) > 0 {
			return r.mutated(call, m, name, soFar, at)
		}
	}
	return soFar
}

// mutated is what is in a list after a call of its methods.
func (r *patternReader) mutated(call *pyast.Call, m *pyast.Module, name string, soFar []Route, at place) []Route {
	method, ok := call.Func.(*pyast.Attribute)
	if !ok || !isName(method.Value, name) {
		return soFar
	}
	switch method.Name {
	case "append", "insert":
		return r.appended(soFar, r.item(m, call.Args[len(call.Args)-1], at))
	case "extend":
		return r.appended(soFar, r.routes(m, call.Args[0], at))
	}
	return soFar
}

// appended adds to a list of routes, within bounds.
func (r *patternReader) appended(a, b []Route) []Route {
	if r.steps += len(b); len(a)+len(b) > mostRoutes {
		return a
	}
	return append(a, b...)
}

func isName(e pyast.Expr, name string) bool {
	n, ok := e.(*pyast.Name)
	return ok && n.ID == name
}

// routes are the routes that an expression for a list holds.
func (r *patternReader) routes(m *pyast.Module, e pyast.Expr, at place) []Route {
	switch e := e.(type) {
	case *pyast.List:
		return r.items(m, e.Items, at)
	case *pyast.Tuple:
		return r.items(m, e.Items, at)
	case *pyast.BinOp:
		return r.appended(r.routes(m, e.Left, at), r.routes(m, e.Right, at))
	case *pyast.IfExp:
		switch r.holds(m, e.Test) {
		case value.Yes:
			return r.routes(m, e.Body, at)
		case value.No:
			return r.routes(m, e.Else, at)
		}
	case *pyast.Comprehension:
		return r.item(m, e.Element, at)
	case *pyast.Name:
		return r.list(m, e.ID, at)
	case *pyast.Attribute:
		return r.attribute(m, e, at)
	case *pyast.Call:
		return r.made(m, e, at)
	}
	return nil
}

// attribute is a list of another module, or the routes of a router.
func (r *patternReader) attribute(m *pyast.Module, e *pyast.Attribute, at place) []Route {
	if d := r.Find(m, e.Value); d.Module != nil && !d.Own() {
		return r.list(d.Module, e.Name, at)
	}
	if e.Name == "urls" {
		return r.router(m, e.Value, at)
	}
	return nil
}

// made reads calls that make a list of their arguments.
func (r *patternReader) made(m *pyast.Module, call *pyast.Call, at place) []Route {
	switch LastPart(Dotted(call.Func)) {
	case "i18n_patterns", "patterns":
		return r.items(m, call.Args, at)
	case "format_suffix_patterns", "list", "tuple", "reversed":
		if len(call.Args) > 0 {
			return r.routes(m, call.Args[0], at)
		}
	case "get_urls":
		if method, ok := call.Func.(*pyast.Attribute); ok {
			return r.router(m, method.Value, at)
		}
	}
	return nil
}

func (r *patternReader) items(m *pyast.Module, items []pyast.Expr, at place) []Route {
	var out []Route
	for _, item := range items {
		if starred, ok := item.(*pyast.Starred); ok {
			out = r.appended(out, r.routes(m, starred.Value, at))
		} else {
			out = r.appended(out, r.item(m, item, at))
		}
	}
	return out
}
