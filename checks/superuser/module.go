package superuser

import (
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// InModule are the passwords of the superusers that a module makes: by
// create_superuser(), by a user who is one, or by set_password() in a function
// that makes one. What is done under DEBUG is left out.
func InModule(m *pyast.Module) []Password {
	r := &moduleReader{module: m}
	r.body(m.Body, false)
	return r.found
}

type moduleReader struct {
	module *pyast.Module
	found  []Password
	looked int
}

// mostSuperusers bounds how many calls of one module are looked at: for each its
// names are looked for.
const mostSuperusers = 100

// body looks at statements; making says that the function makes a superuser.
func (r *moduleReader) body(body []pyast.Stmt, making bool) {
	pyast.Inspect(body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.If:
			return !mentionsDebug(n.Test)
		case *pyast.FunctionDef:
			if n.Name == "create_superuser" {
				return false // a manager's own
			}
			r.body(n.Body, makesSuperuser(n.Body))
			return false
		case *pyast.Call:
			if password := givenPassword(n, making); password != nil {
				r.add(password)
			}
		}
		return true
	})
}

func mentionsDebug(test pyast.Expr) bool {
	found := false
	pyast.InspectExpr(test, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.Name:
			found = found || strings.Contains(strings.ToUpper(n.ID), "DEBUG")
		case *pyast.Attribute:
			found = found || strings.Contains(strings.ToUpper(n.Name), "DEBUG")
		}
		return true
	})
	return found
}

// makesSuperuser reports whether statements set is_superuser.
func makesSuperuser(body []pyast.Stmt) bool {
	found := false
	pyast.Inspect(body, func(n pyast.Node) bool {
		if assign, ok := n.(*pyast.Assign); ok {
			target, ok := assign.Targets[0].(*pyast.Attribute)
			found = found || ok && target.Name == "is_superuser" && pyast.IsTrue(assign.Value)
		}
		return true
	})
	return found
}

// givenPassword is the password that a call gives to a superuser, nil if none.
func givenPassword(call *pyast.Call, making bool) pyast.Expr {
	name := code.CalledName(call)
	switch {
	case name == "create_superuser" || name == "acreate_superuser":
		if password := code.Keyword(call, "password"); password != nil {
			return password
		}
		switch n := len(call.Args); {
		case n > 2:
			return call.Args[2]
		case n == 2 && !isAddress(call.Args[1]): // where the address is the name
			return call.Args[1]
		}
	case name == "set_password" && making && len(call.Args) == 1:
		return call.Args[0]
	case pyast.IsTrue(code.Keyword(call, "is_superuser")):
		return code.Keyword(call, "password")
	}
	return nil
}

func isAddress(e pyast.Expr) bool {
	s, ok := e.(*pyast.Str)
	return ok && strings.Contains(s.Value, "@")
}

func (r *moduleReader) add(password pyast.Expr) {
	if r.looked++; r.looked > mostSuperusers {
		return
	}
	if s, how := r.written(password, 0); s != nil {
		r.found = append(r.found, Password{source.Location{File: r.module.File, Span: s.Span()}, how})
	}
}

// mostHops bounds how far a password is followed.
const mostHops = 5

// written is the literal that supplies a password, with what there is to say of
// it; nil where something else supplies it.
func (r *moduleReader) written(e pyast.Expr, steps int) (literal *pyast.Str, how string) {
	if steps > mostHops {
		return nil, ""
	}
	switch e := e.(type) {
	case *pyast.Str:
		if e.Value != "" && !e.Bytes {
			return e, "is written in the source"
		}
	case *pyast.BoolOp:
		if e.Or {
			literal, _ = r.written(e.Values[len(e.Values)-1], steps+1)
			return literal, "falls back to a literal"
		}
	case *pyast.Name:
		return r.written(r.assigned(e.ID), steps+1)
	case *pyast.Subscript:
		return r.option(e.Value, e.Index, steps)
	case *pyast.Call:
		return r.called(e, steps)
	}
	return nil, ""
}

// assigned is what a name is set to, where it is set once.
func (r *moduleReader) assigned(name string) pyast.Expr {
	var out []pyast.Expr
	pyast.Inspect(r.module.Body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.Assign:
			for _, target := range n.Targets {
				if code.Dotted(target) == name {
					out = append(out, n.Value)
				}
			}
		case *pyast.NamedExpr:
			if n.Target.ID == name {
				out = append(out, n.Value)
			}
		}
		return true
	})
	if len(out) != 1 {
		return nil
	}
	return out[0]
}

// called reads make_password(…), and the ways to read a variable with a default.
func (r *moduleReader) called(call *pyast.Call, steps int) (literal *pyast.Str, how string) {
	name := code.Dotted(call.Func)
	switch {
	case code.CalledName(call) == "make_password" && len(call.Args) > 0:
		return r.written(call.Args[0], steps+1)
	case code.CalledName(call) == "get" && len(call.Args) > 0 && (name == "options.get" || name == "kwargs.get"):
		method := call.Func.(*pyast.Attribute)
		return r.option(method.Value, call.Args[0], steps)
	case !readsVariable(name):
		return nil, ""
	}
	literal, _ = r.written(code.Argument(call, 1, "default"), steps+1)
	how = "falls back to a literal"
	if variable, ok := code.Argument(call, 0).(*pyast.Str); ok && variableName.MatchString(variable.Value) {
		how = "is a literal unless the environment variable " + variable.Value + " is set"
	}
	return literal, how
}

var variableName = lazyregexp.New(`^\w{1,60}$`)

func readsVariable(name string) bool {
	switch name {
	case "os.environ.get", "environ.get", "os.getenv", "getenv", "config", "env", "env.str", "decouple.config":
		return true
	}
	return false
}

// option is the default of an option of a management command.
func (r *moduleReader) option(options, key pyast.Expr, steps int) (literal *pyast.Str, how string) {
	name, ok := key.(*pyast.Str)
	if from := code.Dotted(options); !ok || from != "options" && from != "kwargs" {
		return nil, ""
	}
	pyast.Inspect(r.module.Body, func(n pyast.Node) bool {
		call, ok := n.(*pyast.Call)
		if !ok || code.CalledName(call) != "add_argument" {
			return true
		}
		for _, each := range call.Args {
			if s, ok := each.(*pyast.Str); ok && strings.TrimLeft(s.Value, "-") == name.Value {
				literal, _ = r.written(code.Keyword(call, "default"), steps+1)
			}
		}
		return true
	})
	return literal, "is a literal unless the option is given"
}
