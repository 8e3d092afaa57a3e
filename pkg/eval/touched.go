package eval

import "github.com/djready/djready/pkg/pyast"

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
				add(call.Args...)
			}
		case *pyast.Call:
			switch f := n.Func.(type) {
			case *pyast.Name:
				if f.ID == "setattr" || f.ID == "exec" {
					out = append(out, "*")
				}
			case *pyast.Attribute:
				if !onlyReads(f.Name) {
					add(f) // a method may change its receiver
				}
			default:
				add(f)
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

// onlyReads reports whether a method of this name leaves its receiver as it is,
// as those of texts, containers and os.environ do: else whatever reads the
// environment in a try would tie all later readings to its exceptions.
func onlyReads(method string) bool {
	switch method {
	case "get", "getenv", "items", "keys", "values", "copy", "count", "index", "find",
		"bool", "str", "int", "float", "list", "tuple", "dict", "json",
		"split", "rsplit", "splitlines", "partition", "rpartition", "join", "strip", "lstrip", "rstrip", "replace", "format",
		"lower", "upper", "title", "capitalize", "startswith", "endswith", "removeprefix", "removesuffix", "encode", "decode", "isdigit",
		"loads", "literal_eval", "exists", "isfile", "isdir", "is_file", "is_dir", "dirname", "basename", "abspath", "realpath", "resolve":
		return true
	}
	return false
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
