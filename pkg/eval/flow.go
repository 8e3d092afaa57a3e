package eval

import (
	"slices"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// decided is a set of decisions, as sorted indices into the run's taken ones.
// Sets are never changed.
type decided []int

func (d decided) with(other decided) decided {
	switch {
	case len(other) == 0:
		return d
	case len(d) == 0:
		return other
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

func (d decided) has(index int) bool {
	_, found := slices.BinarySearch(d, index)
	return found
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
	walk = func(v value.Value) {
		if seen[v] || len(seen) >= maxReach {
			return
		}
		switch c := v.(type) {
		case *value.List:
			seen[v] = true
			visit(v)
			inside(c.Items)
		case *value.Dict:
			seen[v] = true
			visit(v)
			for _, e := range c.Entries() {
				walk(e.Value.Value)
			}
		case *value.Set:
			seen[v] = true
			visit(v)
		case *value.Tuple:
			inside(c.Items)
		}
	}
	switch v.(type) {
	case *value.List, *value.Dict, *value.Set, *value.Tuple:
		walk(v)
	}
}

// jumps reports whether a block may be left other than by its end.
func jumps(block []pyast.Stmt) bool {
	found := false
	pyast.Inspect(block, func(n pyast.Node) bool {
		switch n.(type) {
		case *pyast.Raise, *pyast.Return, *pyast.Break, *pyast.Continue, *pyast.Assert:
			found = true
		case *pyast.FunctionDef, *pyast.ClassDef, *pyast.Lambda:
			return false
		}
		return !found
	})
	return found
}

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

// touchedNames are the names that a block binds or whose objects it changes, as
// far as its text shows; "*" stands for all.
func touchedNames(block []pyast.Stmt) []string {
	var out []string
	add := func(targets ...pyast.Expr) {
		for _, t := range targets {
			out = append(out, rootNames(t)...)
		}
	}
	pyast.Inspect(block, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.Assign:
			add(n.Targets...)
		case *pyast.AugAssign:
			add(n.Target)
		case *pyast.AnnAssign:
			add(n.Target)
		case *pyast.Delete:
			add(n.Targets...)
		case *pyast.For:
			add(n.Target)
		case *pyast.NamedExpr:
			add(n.Target)
		case *pyast.ExprStmt:
			if call, ok := n.Value.(*pyast.Call); ok {
				add(call.Func)
				add(call.Args...)
			}
		case *pyast.With:
			for _, item := range n.Items {
				if item.Target != nil {
					add(item.Target)
				}
			}
		case *pyast.Import:
			for _, alias := range n.Names {
				out = append(out, importedName(alias))
			}
		case *pyast.ImportFrom:
			for _, alias := range n.Names {
				if alias.Name == "*" {
					out = append(out, "*")
				} else {
					out = append(out, importedName(alias))
				}
			}
		case *pyast.FunctionDef:
			out = append(out, n.Name)
		case *pyast.ClassDef:
			out = append(out, n.Name)
			return false
		}
		return true
	})
	return out
}

// rootNames are the names that a target binds or whose object it changes:
// "a" of a, a.b, a["b"].c and a.append(x). A call of globals(), locals() or
// vars() stands for all names.
func rootNames(target pyast.Expr) []string {
	switch t := target.(type) {
	case *pyast.Name:
		return []string{t.ID}
	case *pyast.Attribute:
		return rootNames(t.Value)
	case *pyast.Subscript:
		return rootNames(t.Value)
	case *pyast.Starred:
		return rootNames(t.Value)
	case *pyast.Call:
		if name, ok := t.Func.(*pyast.Name); ok && (name.ID == "globals" || name.ID == "locals" || name.ID == "vars") {
			return []string{"*"}
		}
		return rootNames(t.Func)
	case *pyast.Tuple:
		return rootsOf(t.Items)
	case *pyast.List:
		return rootsOf(t.Items)
	}
	return nil
}

func rootsOf(targets []pyast.Expr) []string {
	var out []string
	for _, t := range targets {
		out = append(out, rootNames(t)...)
	}
	return out
}
