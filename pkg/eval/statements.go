package eval

import (
	"slices"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// control says how a block ended.
type control uint8

const (
	proceed control = iota
	breakLoop
	continueLoop
	returned
)

func (r *run) block(stmts []pyast.Stmt) control {
	for _, s := range stmts {
		if done := r.statement(s); done != proceed {
			return done
		}
	}
	return proceed
}

// statement executes s. A tolerant run goes on after a statement of a module's
// or class's body that raises, with what it would have bound unknown. Those inside
// a compound statement are tolerated one by one: of itself, only its header raises.
func (r *run) statement(s pyast.Stmt) control {
	r.spend(1)
	outer := r.flow.statement
	r.flow.statement = nil
	defer func() { r.flow.statement = outer.with(r.flow.statement) }()
	if !r.tolerant || r.frame.function != nil || len(r.handlers) > 0 {
		return r.execute(s)
	}
	var done control
	if raised := r.protect(func() { done = r.execute(s) }); raised != nil {
		r.partial = append(r.partial, Partial{
			Path: raised.at.Path(), At: raised.at, Message: raised.className() + " is raised here: " + raised.message, Variables: raised.given,
			Unread: raised.class != nil && raised.class.isSubclass(r.libraryClass("builtins.ImportError")) == value.Yes,
		})
		r.forget(s)
		return proceed
	}
	return done
}

func (r *run) execute(s pyast.Stmt) control {
	switch s := s.(type) {
	case *pyast.ExprStmt:
		r.expr(s.Value)
		r.touch(touchedNames([]pyast.Stmt{s}), r.flow.now())
	case *pyast.Assign:
		r.assignStmt(s)
		r.touch(rootsOf(s.Targets), r.flow.now())
	case *pyast.AugAssign:
		r.augAssign(s)
		r.touch(rootNames(s.Target), r.flow.now())
	case *pyast.AnnAssign:
		if s.Value != nil {
			r.assign(s.Target, r.assigned(s.Target, s.Value, r.expr(s.Value)))
		}
	case *pyast.Delete:
		for _, target := range s.Targets {
			r.deleteTarget(target)
		}
	case *pyast.Pass, *pyast.TypeAlias:
		if alias, ok := s.(*pyast.TypeAlias); ok && alias.Name != nil {
			r.assign(alias.Name, r.unknown(s, "a type alias", "type "+alias.Name.ID))
		}
	case *pyast.Break:
		return breakLoop
	case *pyast.Continue:
		return continueLoop
	case *pyast.Return:
		return r.returnStmt(s)
	case *pyast.Raise:
		return r.raiseStmt(s)
	case *pyast.Assert:
		return r.assert(s)
	case *pyast.Global:
		r.declare(s.Names, r.frame.module.scope)
	case *pyast.Nonlocal:
		r.declareNonlocal(s.Names)
	case *pyast.Import:
		r.importStmt(s)
	case *pyast.ImportFrom:
		r.importFrom(s)
	case *pyast.FunctionDef:
		r.assign(&pyast.Name{At: s.NameAt, ID: s.Name}, r.functionDef(s))
	case *pyast.ClassDef:
		r.assign(&pyast.Name{At: s.NameAt, ID: s.Name}, r.classDef(s))
	case *pyast.Bad:
		// Reported with the module's syntax errors.
	default:
		return r.compoundStatement(s)
	}
	return proceed
}

func (r *run) compoundStatement(s pyast.Stmt) control {
	switch s := s.(type) {
	case *pyast.If:
		return r.ifStmt(s)
	case *pyast.While:
		return r.while(s)
	case *pyast.For:
		return r.forStmt(s)
	case *pyast.With:
		return r.withStatement(s)
	case *pyast.Try:
		return r.try(s)
	case *pyast.Match:
		return r.match(s)
	}
	return proceed
}

func (r *run) returnStmt(s *pyast.Return) control {
	r.frame.result = value.Traced{Value: value.None{}, Origin: &value.Origin{Kind: value.Literal, At: r.location(s)}}
	if s.Value != nil {
		r.frame.result = r.expr(s.Value)
	}
	r.frame.result = r.because(s, r.frame.result, r.frame.tests)
	return returned
}

// because notes in a value's origin the unset variables because of which tests
// came out so that it is this value.
func (r *run) because(n pyast.Node, v value.Traced, tests []value.Traced) value.Traced {
	var unset []*value.Origin
	for _, test := range tests {
		unset = append(unset, r.defaultSteps.of(test.Origin)...)
	}
	if len(unset) == 0 || v.Origin == nil {
		return v
	}
	return value.Traced{Value: v.Value, Origin: &value.Origin{Kind: value.Chosen, At: r.location(n), From: append(origins(v), unset...)}}
}

func (r *run) ifStmt(s *pyast.If) control {
	test := r.expr(s.Test)
	if r.frame.function != nil {
		r.frame.tests = append(r.frame.tests, test)
	}
	branch, other := s.Else, s.Body
	if r.truth(test, r.location(s.Test)) {
		branch, other = s.Body, s.Else
	}
	return r.under(test, branch, other)
}

// under executes a block whose execution depends on a test, as do the names
// that the other blocks would have bound.
func (r *run) under(test value.Traced, block []pyast.Stmt, others ...[]pyast.Stmt) control {
	for _, other := range others {
		r.skip(other)
	}
	r.conditions = append(r.conditions, test)
	r.flow.push()
	depends := r.flow.held()
	done := r.block(block)
	r.flow.pop()
	r.conditions = r.conditions[:len(r.conditions)-1]
	if len(depends) > 0 && slices.ContainsFunc(append(others, block), jumps) {
		r.flow.note(depends)
		r.flow.hold()
	}
	return done
}

func (r *run) while(s *pyast.While) control {
	r.flow.push()
	defer r.leaveLoop(s.Body, s.Else)
	for {
		test := r.expr(s.Test)
		if !r.truth(test, r.location(s.Test)) {
			return r.block(s.Else)
		}
		switch done := r.under(test, s.Body); done {
		case breakLoop:
			return proceed
		case returned:
			return done
		}
		if value.Truth(test.Value) == value.Unsure {
			return proceed // the same unknown would be decided the same way for ever
		}
		r.spend(1)
	}
}

func (r *run) forStmt(s *pyast.For) control {
	iterable := r.expr(s.Iter)
	items, open := r.iterate(iterable, r.location(s.Iter))
	if open && r.decide("any "+symbol(iterable.Value), len(items) == 0, "whether there is anything in it", r.location(s.Iter)) {
		items = append(items, r.unknown(s.Iter, "an item of it", symbol(iterable.Value)+"[…]", iterable))
	}
	r.skip(s.Body)
	r.flow.push()
	defer r.leaveLoop(s.Body, s.Else)
	list, _ := iterable.Value.(*value.List)
	for i := 0; i < len(items); i++ {
		r.spend(1)
		r.assign(s.Target, items[i])
		switch done := r.block(s.Body); done {
		case breakLoop:
			return proceed
		case returned:
			return done
		}
		if list != nil && list.Open == nil {
			items = list.Items // the body may have changed it
		}
	}
	return r.block(s.Else)
}

// leaveLoop ends a loop. What its body binds depends on the decisions by which
// an iteration may have been cut short.
func (r *run) leaveLoop(blocks ...[]pyast.Stmt) {
	held := r.flow.held()
	r.flow.pop()
	if len(held) == 0 {
		return
	}
	for _, block := range blocks {
		r.touch(touchedNames(block), held)
	}
}

func (r *run) declare(names []string, home *scope) {
	if r.frame.scope == home {
		return
	}
	if r.frame.scope.elsewhere == nil {
		r.frame.scope.elsewhere = map[string]*scope{}
	}
	for _, name := range names {
		r.frame.scope.elsewhere[name] = home
	}
}

func (r *run) declareNonlocal(names []string) {
	for _, name := range names {
		for home := r.frame.scope.parent; home != nil; home = home.parent {
			if _, bound := home.get(name); bound {
				r.declare([]string{name}, home)
				break
			}
		}
	}
}
