package pyparse_test

import (
	"reflect"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

var nodeType = reflect.TypeFor[pyast.Node]()

// requireWellFormed checks what must hold of any module: spans lie within the
// text and within those of their parents (decorators, which stand before their
// definition, excepted), and errors are in order.
func requireWellFormed(t require.TestingT, m *pyast.Module) {
	whole := source.Span{Start: 0, End: len(m.File.Text())}
	for _, s := range m.Body {
		checkNode(t, reflect.ValueOf(s), whole)
	}
	last := 0
	for _, e := range m.Errors {
		require.True(t, whole.Contains(e.Span) && e.Span.Start <= e.Span.End, "error %v outside of the text", e)
		require.LessOrEqual(t, last, e.Span.Start, "errors out of order")
		require.NotEmpty(t, e.Message)
		last = e.Span.Start
	}
}

func checkNode(t require.TestingT, v reflect.Value, parent source.Span) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() || v.Type().String() == "*big.Int" {
			return
		}
		checkNode(t, v.Elem(), parent)
	case reflect.Slice:
		for i := range v.Len() {
			checkNode(t, v.Index(i), parent)
		}
	case reflect.Struct:
		if n, ok := v.Interface().(pyast.Node); ok && v.Type() != reflect.TypeFor[pyast.Module]() {
			span := n.Span()
			require.True(t, span.Start <= span.End && parent.Contains(span), "%s %v is not within %v", v.Type(), span, parent)
			parent = span
		}
		if v.Type() == reflect.TypeFor[pyast.At]() {
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).Name != "Decorators" {
				checkNode(t, v.Field(i), parent)
			}
		}
	}
}

// walk calls visit with the text of every expression and statement.
func walk(m *pyast.Module, visit func(text string)) {
	var down func(v reflect.Value)
	down = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer, reflect.Interface:
			if !v.IsNil() {
				if n, ok := v.Interface().(pyast.Node); ok && v.Kind() == reflect.Pointer && v.Type().Implements(nodeType) {
					visit(m.File.Slice(n.Span()))
				}
				down(v.Elem())
			}
		case reflect.Slice:
			for i := range v.Len() {
				down(v.Index(i))
			}
		case reflect.Struct:
			if v.Type().PkgPath() == reflect.TypeFor[pyast.Name]().PkgPath() {
				for i := range v.NumField() {
					down(v.Field(i))
				}
			}
		}
	}
	down(reflect.ValueOf(m.Body))
}
