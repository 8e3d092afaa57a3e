package gotemplate

import (
	"fmt"
	"reflect"
)

// Functions are what a template may call, by name.
type Functions map[string]Function

// Function is one of them.
type Function struct {
	Least, Most int             // how many arguments it takes; Most 0 is any number
	Do          func(*Call) any // its result: plain data
}

func (f Function) takes(name string, n int) error {
	switch {
	case n < f.Least:
		return fmt.Errorf("%s has %d arguments and takes at least %d", name, n, f.Least)
	case f.Most > 0 && n > f.Most:
		return fmt.Errorf("%s has %d arguments and takes at most %d", name, n, f.Most)
	}
	return nil
}

// Call is one call of a function: its arguments, and what it may still spend. The
// first error of the methods, and of Fail, is the call's; what the methods give then
// is empty, and so is what the function makes of it.
type Call struct {
	name    string
	args    []any
	filling *filling
	err     error
}

// Fail lets the call fail.
func (c *Call) Fail(err error) {
	if c.err == nil {
		c.err = fmt.Errorf("%s: %w", c.name, err)
	}
}

// Spend counts bytes that were handled. A text that grows in a loop would fill the
// memory.
func (c *Call) Spend(bytes int) {
	if err := c.filling.spend(bytes); err != nil {
		c.Fail(err)
	}
}

// Value is an argument as it is.
func (c *Call) Value(i int) any { return c.args[i] }

// Text is an argument that has to be a text.
func (c *Call) Text(i int) string {
	v := reflect.ValueOf(c.args[i])
	if v.Kind() != reflect.String {
		c.wrong(i, kindText)
		return ""
	}
	if !c.fits(v.Len()) {
		return ""
	}
	return v.String()
}

// Int is an argument that has to be a whole number.
func (c *Call) Int(i int) int {
	n, ok := integer(c.args[i])
	if !ok {
		c.wrong(i, kindInteger)
	}
	return int(n)
}

// fits reports whether a text of that many bytes may be made, and counts them.
func (c *Call) fits(bytes int) bool {
	if bytes > MaxText {
		c.Fail(fmt.Errorf("a text has more than %d bytes", MaxText))
		return false
	}
	c.Spend(bytes)
	return c.err == nil
}

func (c *Call) wrong(i int, want string) {
	c.Fail(fmt.Errorf("argument %d is %s, expected %s", i+1, kindOf(c.args[i]), want))
}

// simple are the arguments from one on, each of which has to have a text.
func (c *Call) simple(from int) []any {
	size := 0
	for i, arg := range c.args[from:] {
		switch kindOf(arg) {
		case kindOther:
			c.Fail(errNoText)
			return nil
		case kindText:
			size += len(c.Text(from + i))
		}
	}
	if !c.fits(size) || c.err != nil {
		return nil
	}
	return c.args[from:]
}
