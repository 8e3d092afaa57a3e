package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// truthWord is strtobool of distutils and of python-decouple: any other word
// raises ValueError.
func truthWord(c *eval.Call, word string, from value.Traced) bool {
	switch lower := lowerText(word); lower {
	case "y", "yes", "t", "true", "on", "1":
		return true
	case "n", "no", "f", "false", "off", "0":
	default:
		c.RaiseFrom("ValueError", "Invalid truth value: "+lower, from)
	}
	return false
}

// distutilsUtilLibrary models distutils.util, which Python has had up to 3.11;
// setuptools still supplies it.
func distutilsUtilLibrary() *eval.Library {
	return &eval.Library{
		Name:  "distutils.util",
		Funcs: map[string]eval.Model{"strtobool": distutilsStrtobool},
	}
}

// distutilsStrtobool gives an int, 1 or 0.
func distutilsStrtobool(c *eval.Call) value.Traced {
	v := c.Bind("val")[0]
	s, ok := text(v)
	switch {
	case ok && truthWord(c, s, v):
		return c.Pass(value.NewInt(1), v)
	case ok:
		return c.Pass(value.NewInt(0), v)
	case known(v) && v.Value.Type() != "str":
		c.Raise("AttributeError", "'"+v.Value.Type()+"' object has no attribute 'lower'")
	}
	c.MayRaise("ValueError", "")
	return derived(c, "int", "strtobool", v)
}
