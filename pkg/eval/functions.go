package eval

import (
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// functionDef executes a def statement.
func (r *run) functionDef(s *pyast.FunctionDef) value.Traced {
	f := &Function{
		Name: s.Name, params: s.Params, body: s.Body, async: s.Async, generator: yields(s.Body),
		closure: r.enclosingFunction(), module: r.frame.module, defaults: r.defaults(s.Params),
	}
	return r.decorate(s.Decorators, r.literal(s, f))
}

func (r *run) lambda(e *pyast.Lambda) *Function {
	return &Function{
		Name: "<lambda>", params: e.Params, result: e.Body,
		closure: r.enclosingFunction(), module: r.frame.module, defaults: r.defaults(e.Params),
	}
}

// defaults evaluates the parameters' defaults, once, where the function is made.
func (r *run) defaults(p *pyast.Params) map[string]value.Traced {
	if p == nil {
		return nil
	}
	out := map[string]value.Traced{}
	for _, group := range [][]pyast.Param{p.PosOnly, p.Args, p.KwOnly} {
		for _, param := range group {
			if param.Default != nil {
				out[param.Name] = r.expr(param.Default)
			}
		}
	}
	return out
}

// callFunction interprets a call of a project's function.
func (r *run) callFunction(f *Function, args []value.Traced, keywords []Keyword, at source.Location) value.Traced {
	if f.generator || f.async {
		return r.unknownAt(at, "what "+f.Name+"() gives", f.Name+"("+symbols(args)+")", args...)
	}
	local := r.newScope(f.closure)
	r.bindParams(f, local, args, keywords, at)
	inner := &frame{scope: local, module: f.module, function: f}
	if len(args) > 0 && f.owner != nil {
		inner.self = args[0]
	}
	leave := r.enter(inner)
	defer leave()
	r.flow.push()
	defer r.leaveFunction(f)
	if f.result != nil {
		return r.returned(f, r.expr(f.result), at)
	}
	inner.result = value.Traced{Value: value.None{}}
	r.block(f.body)
	return r.returned(f, inner.result, at)
}

// leaveFunction ends a call. What the function changes around it depends on the
// decisions by which it may have returned early.
func (r *run) leaveFunction(f *Function) {
	held := r.flow.held()
	r.flow.pop()
	if len(held) > 0 {
		f.module.scope.touch(touchedNames(f.body), held)
	}
	r.flow.note(held)
}

func (r *run) returned(f *Function, v value.Traced, at source.Location) value.Traced {
	return value.Traced{Value: v.Value, Origin: &value.Origin{Kind: value.Returned, At: at, Text: f.Name, From: origins(v)}}
}

// bindParams gives each parameter its argument, as Python does.
func (r *run) bindParams(f *Function, local *scope, args []value.Traced, keywords []Keyword, at source.Location) {
	p := f.params
	if p == nil {
		p = &pyast.Params{}
	}
	positional := append(append([]pyast.Param(nil), p.PosOnly...), p.Args...)
	for i, param := range positional {
		if i < len(args) {
			local.set(param.Name, args[i])
		}
	}
	if len(args) > len(positional) && p.VarArg == nil {
		r.raise(at, "TypeError", f.Name+"() takes "+itoa(len(positional))+" positional arguments but "+itoa(len(args))+" were given", args...)
	}
	if p.VarArg != nil {
		rest := args[min(len(args), len(positional)):]
		local.set(p.VarArg.Name, value.Traced{Value: value.NewTuple(rest...)})
	}
	r.bindKeywords(f, p, local, keywords, at)
	for _, param := range append(positional, p.KwOnly...) {
		if _, bound := local.names[param.Name]; bound {
			continue
		}
		d, ok := f.defaults[param.Name]
		if !ok {
			r.raise(at, "TypeError", f.Name+"() missing a required argument: '"+param.Name+"'", args...)
		}
		local.set(param.Name, d)
	}
}

func (r *run) bindKeywords(f *Function, p *pyast.Params, local *scope, keywords []Keyword, at source.Location) {
	named := map[string]bool{}
	for _, param := range append(append([]pyast.Param(nil), p.Args...), p.KwOnly...) {
		named[param.Name] = true
	}
	rest := value.NewDict()
	for _, k := range keywords {
		if _, bound := local.names[k.Name]; named[k.Name] && !bound {
			local.set(k.Name, k.Value)
			continue
		}
		if p.KwVarArg == nil || named[k.Name] {
			r.raise(at, "TypeError", f.Name+"() got an unexpected keyword argument '"+k.Name+"'", k.Value)
		}
		rest.Set(value.Traced{Value: value.Str(k.Name)}, k.Value)
	}
	if p.KwVarArg != nil {
		local.set(p.KwVarArg.Name, value.Traced{Value: rest})
	}
}

// yields reports whether a body makes its function a generator.
func yields(body []pyast.Stmt) bool {
	found := false
	pyast.Inspect(body, func(n pyast.Node) bool {
		switch n.(type) {
		case *pyast.Yield:
			found = true
		case *pyast.FunctionDef, *pyast.Lambda, *pyast.ClassDef:
			return false
		}
		return !found
	})
	return found
}
