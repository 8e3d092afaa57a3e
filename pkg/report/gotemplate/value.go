package gotemplate

import (
	"errors"
	"fmt"
	"reflect"
)

// plain is a value without pointers and interfaces around it; nil for a nil one.
func plain(v reflect.Value) any {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if !v.IsValid() {
		return nil
	}
	return v.Interface()
}

// fields goes from a value to one of its fields, to one of that, and so on. What is
// not in a map is nil, and so is everything of nil.
func fields(value any, names []string) (any, error) {
	for _, name := range names {
		v := reflect.ValueOf(value)
		switch v.Kind() {
		case reflect.Invalid:
			return nil, nil
		case reflect.Map:
			if v.Type().Key().Kind() != reflect.String {
				return nil, fmt.Errorf("a map without texts as keys has no field %s", name)
			}
			value = plain(v.MapIndex(reflect.ValueOf(name).Convert(v.Type().Key())))
		case reflect.Struct:
			field, ok := v.Type().FieldByName(name)
			if !ok || !field.IsExported() {
				return nil, fmt.Errorf("there is no field %s here", name)
			}
			value = plain(v.FieldByIndex(field.Index))
		default:
			return nil, fmt.Errorf("%s has no field %s", kindOf(value), name)
		}
	}
	return value, nil
}

// truth is whether a value is not empty, as Go's templates have it.
func truth(value any) bool {
	switch v := reflect.ValueOf(value); v.Kind() {
	case reflect.Invalid:
		return false
	case reflect.Struct:
		return true
	case reflect.Slice, reflect.Map:
		return v.Len() > 0
	default:
		return !v.IsZero()
	}
}

// printed is a simple value as text.
func printed(value any) (string, error) {
	switch kindOf(value) {
	case kindNothing:
		return "<no value>", nil
	case kindOther:
		return "", errNoText
	}
	return fmt.Sprint(value), nil
}

var errNoText = errors.New("a list or an object is no text; take one of its fields, or write it with json")

// What a value is, in the words of errors.
const (
	kindNothing = "nothing"
	kindBoolean = "a boolean"
	kindInteger = "a whole number"
	kindFloat   = "a number"
	kindText    = "a text"
	kindOther   = "a list or an object"
)

func kindOf(value any) string {
	switch v := reflect.ValueOf(value); {
	case !v.IsValid():
		return kindNothing
	case v.Kind() == reflect.Bool:
		return kindBoolean
	case v.CanInt() || v.CanUint():
		return kindInteger
	case v.CanFloat():
		return kindFloat
	case v.Kind() == reflect.String:
		return kindText
	}
	return kindOther
}

func integer(value any) (int64, bool) {
	switch v := reflect.ValueOf(value); {
	case !v.IsValid():
		return 0, false
	case v.CanInt():
		return v.Int(), true
	case v.CanUint():
		return int64(v.Uint()), int64(v.Uint()) >= 0
	}
	return 0, false
}
