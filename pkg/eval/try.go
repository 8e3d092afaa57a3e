package eval

import (
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// protect does something and returns the exception that it raised, with the
// interpreter's state as before.
func (r *run) protect(do func()) (raised *exception) {
	frame, depth, control := r.frame, r.depth, len(r.flow.control)
	handlers, conditions, handling := len(r.handlers), len(r.conditions), len(r.handling)
	defer func() {
		thrown := recover()
		if thrown == nil {
			return
		}
		e, ok := thrown.(*exception)
		if !ok {
			panic(thrown)
		}
		r.frame, r.depth, r.flow.control = frame, depth, r.flow.control[:control]
		r.handlers, r.conditions, r.handling = r.handlers[:handlers], r.conditions[:conditions], r.handling[:handling]
		raised = e
	}()
	do()
	return nil
}

func (r *run) try(s *pyast.Try) control {
	var outcome control
	r.flow.push()
	raised := r.protect(func() { outcome = r.tryHandled(s) })
	r.leaveTry(s)
	if len(s.Finally) > 0 {
		if done := r.block(s.Finally); done != proceed {
			return done // a return in finally swallows the exception
		}
	}
	if raised != nil {
		panic(raised)
	}
	return outcome
}

func (r *run) tryHandled(s *pyast.Try) control {
	var outcome control
	taken := len(r.taken)
	raised := r.protect(func() {
		r.handlers = append(r.handlers, handlerSet{frame: r.frame, handlers: s.Handlers})
		outcome = r.block(s.Body)
		r.handlers = r.handlers[:len(r.handlers)-1]
	})
	blocks := [][]pyast.Stmt{s.Body, s.Else}
	for _, h := range s.Handlers {
		blocks = append(blocks, h.Body)
	}
	r.noteMayRaise(taken, blocks...)
	if raised == nil {
		if outcome == proceed {
			return r.block(s.Else)
		}
		return outcome
	}
	r.flow.note(raised.decided)
	r.flow.hold()
	for _, h := range s.Handlers {
		if r.catches(h, raised) {
			return r.handle(h, raised)
		}
	}
	panic(raised)
}

// leaveTry ends a try statement. What it binds depends on the decisions by which
// a part of it may have been left out.
func (r *run) leaveTry(s *pyast.Try) {
	blocks := [][]pyast.Stmt{s.Body, s.Else}
	for _, h := range s.Handlers {
		blocks = append(blocks, h.Body)
	}
	r.leaveLoop(blocks...)
}

// noteMayRaise says that all names of a statement which handles exceptions depend
// on the decisions about them that were taken in its body, and so does what
// follows in it.
func (r *run) noteMayRaise(since int, blocks ...[]pyast.Stmt) {
	var exceptions decided
	for i := since; i < len(r.taken); i++ {
		if r.taken[i].raises {
			exceptions = append(exceptions, i)
		}
	}
	if len(exceptions) == 0 {
		return
	}
	r.flow.note(exceptions)
	r.flow.hold()
	for _, block := range blocks {
		r.touch(touchedNames(block), exceptions)
	}
}

func (r *run) catches(h pyast.Handler, e *exception) bool {
	switch r.matches(h, e.class) {
	case value.Yes:
		return true
	case value.No:
		return false
	}
	at := r.location(h.Type)
	return r.decide("catches "+at.Text()+" "+e.className(), true, "whether "+at.Text()+" is a base of "+e.className(), at)
}

func (r *run) handle(h pyast.Handler, e *exception) control {
	r.handling = append(r.handling, e)
	defer func() { r.handling = r.handling[:len(r.handling)-1] }()
	if h.Name != "" {
		r.frame.scope.set(h.Name, e.instance)
		defer r.frame.scope.delete(h.Name)
	}
	return r.block(h.Body)
}

func (r *run) raiseStmt(s *pyast.Raise) control {
	if s.Exc == nil {
		if n := len(r.handling); n > 0 {
			again := *r.handling[n-1]
			again.decided = again.decided.with(r.flow.now())
			panic(&again)
		}
		r.raise(r.location(s), "RuntimeError", "No active exception to reraise")
	}
	raised := r.expr(s.Exc)
	if s.Cause != nil {
		r.expr(s.Cause)
	}
	r.throwValue(s, raised)
	return proceed
}

// throwValue raises a class or an instance.
func (r *run) throwValue(n pyast.Node, raised value.Traced) {
	e := &exception{instance: raised, at: r.location(n)}
	switch v := raised.Value.(type) {
	case *Class:
		e.instance = r.call(raised, nil, nil, e.at)
		e.class = v
	case *Instance:
		e.class = v.Class
		e.message = exceptionText(v)
	}
	r.throw(e)
}

// exceptionText is str(e) of an exception.
func exceptionText(i *Instance) string {
	args, ok := i.attrs["args"].Value.(*value.Tuple)
	if !ok || len(args.Items) == 0 {
		return ""
	}
	if len(args.Items) > 1 {
		text, _ := value.String(args)
		return text
	}
	text, _ := value.String(args.Items[0].Value)
	return text
}

func (r *run) assert(s *pyast.Assert) control {
	test := r.expr(s.Test)
	if !r.truth(test, r.location(s.Test)) {
		r.conditions = append(r.conditions, test)
		r.raise(r.location(s), "AssertionError", "", test)
	}
	return proceed
}

func (r *run) with(s *pyast.With, items []pyast.WithItem) control {
	if len(items) == 0 {
		return r.block(s.Body)
	}
	item := items[0]
	manager := r.expr(item.Context)
	entered := r.enterContext(manager, item)
	if item.Target != nil {
		r.assign(item.Target, entered)
	}
	var outcome control
	raised := r.protect(func() {
		r.handlers = append(r.handlers, handlerSet{frame: r.frame, swallows: func(class *Class) bool {
			return r.mightSwallow(manager, class, item)
		}})
		outcome = r.with(s, items[1:])
		r.handlers = r.handlers[:len(r.handlers)-1]
	})
	if raised == nil {
		r.exitContext(manager, nil, item)
		return outcome
	}
	if !r.exitContext(manager, raised, item) {
		panic(raised)
	}
	return proceed
}

// withStatement is a with statement, whose managers may swallow exceptions as
// the handlers of a try do.
func (r *run) withStatement(s *pyast.With) control {
	var outcome control
	taken := len(r.taken)
	r.flow.push()
	raised := r.protect(func() { outcome = r.with(s, s.Items) })
	r.noteMayRaise(taken, s.Body)
	r.leaveLoop(s.Body)
	if raised != nil {
		panic(raised)
	}
	return outcome
}

func (r *run) enterContext(manager value.Traced, item pyast.WithItem) value.Traced {
	at := r.location(item.Context)
	if value.IsUnknown(manager.Value) {
		return r.unknown(item.Context, "what the context manager gives", symbol(manager.Value)+".__enter__()", manager)
	}
	return r.call(r.attribute(manager, "__enter__", at), nil, nil, at)
}

// mightSwallow asks whether a manager would swallow an exception of a class. A
// project's __exit__ may do anything, so it is not called only to be asked.
func (r *run) mightSwallow(manager value.Traced, class *Class, item pyast.WithItem) bool {
	if i, ok := manager.Value.(*Instance); ok && i.Class.IsProject() {
		return true
	}
	return r.exitContext(manager, &exception{class: class}, item)
}

// exitContext calls __exit__ and reports whether it swallows the exception, if
// there is one.
func (r *run) exitContext(manager value.Traced, raised *exception, item pyast.WithItem) bool {
	if value.IsUnknown(manager.Value) {
		return false
	}
	at := r.location(item.Context)
	none := value.Traced{Value: value.None{}}
	args := []value.Traced{none, none, none}
	if raised != nil {
		args[2] = r.unknownAt(at, "a traceback", "traceback at "+place(at))
		if raised.class != nil {
			args[0] = value.Traced{Value: raised.class}
		}
		if raised.instance.Value != nil {
			args[1] = raised.instance
		}
	}
	result := r.call(r.attribute(manager, "__exit__", at), args, nil, at)
	if i, ok := manager.Value.(*Instance); ok && i.Class.IsProject() {
		return raised != nil && r.truth(result, at)
	}
	return value.Truth(result.Value) == value.Yes
}
