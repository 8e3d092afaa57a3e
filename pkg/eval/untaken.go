package eval

import (
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// maxUntaken bounds how deep calls in code that is not executed are followed.
const maxUntaken = 5

// skip says that what a block would have bound or changed depends on the current
// decisions: it is not executed because of them.
func (r *run) skip(block []pyast.Stmt) {
	if d := r.flow.now(); len(d) > 0 && len(block) > 0 {
		r.touch(r.wouldTouch(block, 0), d)
	}
}

// skipExpr is skip for an operand that is not evaluated.
func (r *run) skipExpr(e pyast.Expr) {
	if len(r.flow.now()) > 0 {
		r.skip([]pyast.Stmt{&pyast.ExprStmt{Value: e}})
	}
}

// wouldTouch are the names that a block would bind or change, the functions of
// the project that it calls included. Attributes set on a module are its names;
// an import may change anything that the module it runs can reach.
func (r *run) wouldTouch(block []pyast.Stmt, depth int) []string {
	names := touchedNames(block)
	if depth > maxUntaken {
		return append(names, "*")
	}
	pyast.Inspect(block, func(n pyast.Node) bool {
		if assign, ok := n.(*pyast.Assign); ok && r.setsModule(assign.Targets) {
			names = append(names, "*")
		}
		call, ok := n.(*pyast.Call)
		if !ok {
			return true
		}
		var name string
		switch f := call.Func.(type) {
		case *pyast.Name:
			name = f.ID
		case *pyast.Attribute:
			if root, ok := f.Value.(*pyast.Name); ok {
				name = root.ID
			}
		}
		if f := undecorated(r.peek(name)); f != nil {
			names = append(names, r.wouldTouch(f.body, depth+1)...)
			if f.result != nil {
				names = append(names, r.wouldTouch([]pyast.Stmt{&pyast.ExprStmt{Value: f.result}}, depth+1)...)
			}
		}
		return true
	})
	return names
}

// setsModule reports whether a target is an attribute of a module.
func (r *run) setsModule(targets []pyast.Expr) bool {
	for _, t := range targets {
		attribute, ok := t.(*pyast.Attribute)
		if !ok {
			continue
		}
		if root, ok := attribute.Value.(*pyast.Name); ok {
			if _, isModule := r.peek(root.ID).(*Module); isModule {
				return true
			}
		}
	}
	return false
}

// peek is what a name is bound to, without a trace of having looked.
func (r *run) peek(name string) value.Value {
	if name == "" {
		return nil
	}
	for s := r.frame.scope; s != nil; s = s.parent {
		if b, ok := s.get(name); ok {
			return b.Value
		}
	}
	if r.frame.module != nil && r.frame.module.scope != nil {
		if b, ok := r.frame.module.scope.get(name); ok {
			return b.Value
		}
	}
	return nil
}
