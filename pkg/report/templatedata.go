package report

import (
	"reflect"
	"strings"
)

// inertStrings makes all texts of a value fit for any place of a terminal or a
// log: a template writes them as they are.
func inertStrings(pointer any) { inertValue(reflect.ValueOf(pointer).Elem()) }

func inertValue(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		if v.Type() == reflect.TypeFor[newText]() {
			lines := strings.Split(v.String(), "\n")
			for i, line := range lines {
				lines[i] = inertLine(line)
			}
			v.SetString(strings.Join(lines, "\n"))
			return
		}
		v.SetString(inertLine(v.String()))
	case reflect.Pointer:
		if !v.IsNil() {
			inertValue(v.Elem())
		}
	case reflect.Struct:
		for _, field := range v.Fields() {
			inertValue(field)
		}
	case reflect.Slice:
		for i := range v.Len() {
			inertValue(v.Index(i))
		}
	}
}
