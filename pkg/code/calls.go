package code

import "github.com/djready/djready/pkg/pyast"

// Calls are the calls in a module, in order.
func Calls(m *pyast.Module) []*pyast.Call {
	var out []*pyast.Call
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		if call, ok := n.(*pyast.Call); ok {
			out = append(out, call)
		}
		return true
	})
	return out
}

// CalledName is the last part of the name of what is called, however the rest is
// put together: get_user_model().objects.create_superuser.
func CalledName(call *pyast.Call) string {
	switch f := call.Func.(type) {
	case *pyast.Name:
		return f.ID
	case *pyast.Attribute:
		return f.Name
	}
	return ""
}

// Keyword is the value of a call's keyword argument, nil if it is not given.
func Keyword(call *pyast.Call, name string) pyast.Expr {
	for _, k := range call.Keywords {
		if k.Name == name {
			return k.Value
		}
	}
	return nil
}

// Argument is a call's argument by its place or one of its names, nil if it is
// not given.
func Argument(call *pyast.Call, i int, names ...string) pyast.Expr {
	for _, name := range names {
		if e := Keyword(call, name); e != nil {
			return e
		}
	}
	if i < len(call.Args) {
		return call.Args[i]
	}
	return nil
}

// first is the first of some expressions, nil if there are none.
func first(all []pyast.Expr) pyast.Expr {
	if len(all) == 0 {
		return nil
	}
	return all[0]
}
