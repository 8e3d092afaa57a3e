package pyast

// Displayed are the items of a list or a tuple that is written out; false for
// anything else.
func Displayed(n Node) (items []Expr, ok bool) {
	switch n := n.(type) {
	case *List:
		return n.Items, true
	case *Tuple:
		return n.Items, true
	}
	return nil, false
}

// IsTrue reports whether an expression is the constant True.
func IsTrue(e Expr) bool {
	c, ok := e.(*Constant)
	return ok && c.Kind == True
}
