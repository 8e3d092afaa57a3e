package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/pyast"
)

// writesData reports whether some code, and the functions of the project that it
// names, writes to the database.
func writesData(ix *code.Index, d code.Definition) bool {
	return slices.ContainsFunc(ix.Called(d), func(each code.Definition) bool {
		found := false
		ix.Inspect(each, func(n pyast.Node) bool {
			call, ok := n.(*pyast.Call)
			found = found || ok && isWrite(call)
			return !found
		})
		return found
	})
}

// isWrite tells the calls that write: of models and their managers, of
// serializers, and of the framework's own methods.
func isWrite(call *pyast.Call) bool {
	method, ok := call.Func.(*pyast.Attribute)
	if !ok {
		return false
	}
	switch method.Name {
	case "save", "bulk_create", "bulk_update", "get_or_create", "update_or_create", "perform_create", "perform_update", "perform_destroy":
		return true
	case "delete":
		return len(call.Args) == 0 && len(call.Keywords) == 0
	case "create", "update", "partial_update", "destroy":
		return ofManager(method.Value) || isSelfOrSuper(method.Value)
	}
	return false
}

// ofManager tells managers and query sets: Order.objects, order.items_set, and
// what they filter.
func ofManager(e pyast.Expr) bool {
	switch e := e.(type) {
	case *pyast.Attribute:
		return e.Name == "objects" || strings.HasSuffix(e.Name, "_set") || ofManager(e.Value)
	case *pyast.Call:
		return ofManager(e.Func)
	}
	return false
}

func isSelfOrSuper(e pyast.Expr) bool {
	if call, ok := e.(*pyast.Call); ok {
		return code.Dotted(call.Func) == "super"
	}
	return code.Dotted(e) == "self"
}
