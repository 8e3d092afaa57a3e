package fixes

import (
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// nodeAt is the outermost node of a type that covers a place exactly; nil where
// there is none.
func nodeAt[N pyast.Node](p *project.Project, at source.Location) (found N, ok bool) {
	m := p.Python(at.Path())
	if m == nil {
		return found, false
	}
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		if ok || !n.Span().Contains(at.Span) {
			return false
		}
		if n.Span() == at.Span {
			found, ok = n.(N)
		}
		return !ok
	})
	return found, ok
}

// parentAt is the innermost node that holds a place and more.
func parentAt(p *project.Project, at source.Location) pyast.Node {
	m := p.Python(at.Path())
	if m == nil {
		return nil
	}
	var parent pyast.Node
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		if !n.Span().Contains(at.Span) {
			return false
		}
		if n.Span() != at.Span {
			parent = n
		}
		return true
	})
	return parent
}

// statementAt is the innermost simple statement that holds a place.
func statementAt(p *project.Project, at source.Location) pyast.Stmt {
	m := p.Python(at.Path())
	if m == nil {
		return nil
	}
	var out pyast.Stmt
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		if !n.Span().Contains(at.Span) {
			return false
		}
		switch s := n.(type) {
		case *pyast.Assign, *pyast.AnnAssign, *pyast.AugAssign, *pyast.ExprStmt:
			out = s.(pyast.Stmt)
		}
		return true
	})
	return out
}

// defaultTaken is the read of a variable whose default became the outcome: the
// only one that it came from, and the default's place.
func defaultTaken(o project.Outcome) (read *value.Origin, at source.Location, ok bool) {
	several := false
	o.Origin.Walk(func(step *value.Origin) bool {
		if step.Kind == value.DefaultTaken {
			several = several || read != nil && read.At != step.At
			read = step
		}
		return true
	})
	if read == nil || several || len(read.From) == 0 || read.At.IsZero() {
		return nil, at, false
	}
	if lit := read.From[0]; lit != nil {
		at = lit.Supplier()
	}
	return read, at, !at.IsZero()
}

// supplies reports whether a default is what the outcome was made of: where it is
// supplied, or all literals in it stand in the read.
func supplies(o project.Outcome, read *value.Origin, at source.Location) bool {
	where := o.Place()
	if where == at || where.File == read.At.File && where.Span.Contains(read.At.Span) {
		return true
	}
	for _, literal := range o.Origin.Literals() {
		if literal != at && (literal.File != read.At.File || !read.At.Span.Contains(literal.Span)) {
			return false
		}
	}
	return true
}

// text is the source of a node of a file.
func text(f *source.File, n pyast.Node) string { return f.Slice(n.Span()) }
