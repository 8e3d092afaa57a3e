package gotemplate

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
)

func length(c *Call) any {
	switch v := reflect.ValueOf(c.Value(0)); v.Kind() {
	case reflect.Slice, reflect.Array, reflect.Map, reflect.String:
		return v.Len()
	}
	c.wrong(0, "a text, a list or a map")
	return 0
}

// index is the element of a list, of the list in it, and so on. What is not in a map
// is empty there.
func index(c *Call) any {
	value := c.Value(0)
	for i := 1; i < len(c.args); i++ {
		v := reflect.ValueOf(value)
		switch v.Kind() {
		case reflect.Slice, reflect.Array, reflect.String:
			at := c.Int(i)
			if c.err == nil && (at < 0 || at >= v.Len()) {
				c.Fail(fmt.Errorf("%d is out of range: there are %d", at, v.Len()))
			}
			if c.err != nil {
				return nil
			}
			value = plain(v.Index(at))
		case reflect.Map:
			element, err := fields(value, []string{c.Text(i)})
			if err != nil {
				c.Fail(err)
				return nil
			}
			if value = element; value == nil {
				value = plain(reflect.Zero(v.Type().Elem()))
			}
		default:
			c.Fail(fmt.Errorf("%s has no elements", kindOf(value)))
			return nil
		}
	}
	return value
}

// slice is a part of a text or of a list.
func slice(c *Call) any {
	v := reflect.ValueOf(c.Value(0))
	if v.Kind() != reflect.String && v.Kind() != reflect.Slice {
		c.wrong(0, "a text or a list")
		return nil
	}
	from, to := 0, v.Len()
	if len(c.args) > 1 {
		from = c.Int(1)
	}
	if len(c.args) > 2 {
		to = c.Int(2)
	}
	if c.err == nil && (from < 0 || from > to || to > v.Len()) {
		c.Fail(fmt.Errorf("from %d to %d is out of range: there are %d", from, to, v.Len()))
	}
	if c.err != nil {
		return nil
	}
	return v.Slice(from, to).Interface()
}

// compare orders two texts or two numbers.
func compare(a, b any) (sign int, ok bool) {
	switch x, y := reflect.ValueOf(a), reflect.ValueOf(b); {
	case x.Kind() == reflect.String && y.Kind() == reflect.String:
		return cmp.Compare(x.String(), y.String()), true
	case x.IsValid() && y.IsValid() && x.CanFloat() && y.CanFloat():
		return cmp.Compare(x.Float(), y.Float()), true
	}
	m, isInteger := integer(a)
	n, both := integer(b)
	return cmp.Compare(m, n), isInteger && both
}

// each calls do for what a value holds, up to the first error.
func each(value any, do func(key, element any) error) error {
	v := reflect.ValueOf(value)
	switch v.Kind() {
	case reflect.Invalid:
		return nil
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			if err := do(i, plain(v.Index(i))); err != nil {
				return err
			}
		}
		return nil
	case reflect.Map:
		return eachOfMap(v, do)
	}
	most, ok := integer(value)
	if !ok {
		return fmt.Errorf("%s holds nothing to go over; take a list, a map or a whole number", kindOf(value))
	}
	for i := range most {
		if err := do(int(i), int(i)); err != nil {
			return err
		}
	}
	return nil
}

// eachOfMap goes over a map in the order of its keys.
func eachOfMap(v reflect.Value, do func(key, element any) error) error {
	elements := map[string]any{}
	for _, key := range v.MapKeys() {
		elements[fmt.Sprint(plain(key))] = plain(v.MapIndex(key))
	}
	keys := make([]string, 0, len(elements))
	for key := range elements {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		if err := do(key, elements[key]); err != nil {
			return err
		}
	}
	return nil
}
