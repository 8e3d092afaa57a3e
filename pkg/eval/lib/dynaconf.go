package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// dynaconfLibrary models dynaconf: it takes settings from files and variables
// by rules of its own, which are not followed. Every setting bound before may
// be another one.
func dynaconfLibrary() *eval.Library {
	takesOver := func(c *eval.Call) value.Traced {
		c.LoseNames(c.Globals(), "dynaconf loads settings from elsewhere")
		return c.Unknown("the settings of dynaconf")
	}
	return &eval.Library{
		Name:   "dynaconf",
		Models: "dynaconf 3.3.5",
		Funcs:  map[string]eval.Model{"DjangoDynaconf": takesOver},
		Values: map[string]eval.Model{"settings": func(c *eval.Call) value.Traced { return c.Unknown("the settings of dynaconf") }},
		Classes: []*eval.ClassModel{
			{Name: "Validator"}, {Name: "LazySettings"},
			{Name: "Dynaconf"}, {Name: "ValidationError", Bases: []string{"builtins.ValueError"}},
		},
	}
}

// strtoboolLibraries are the places besides distutils that projects take
// strtobool from.
func strtoboolLibraries() []*eval.Library {
	return []*eval.Library{
		{Name: "setuptools.distutils.util", Funcs: map[string]eval.Model{"strtobool": distutilsStrtobool}},
		{Name: "setuptools._distutils.util", Funcs: map[string]eval.Model{"strtobool": distutilsStrtobool}},
		{Name: "str2bool", Models: "str2bool 1.1", Funcs: map[string]eval.Model{"str2bool": str2bool}},
	}
}

// str2bool gives None for any other word.
func str2bool(c *eval.Call) value.Traced {
	a := c.Bind("value", "raise_exc?")
	s, ok := text(a[0])
	raises, sure := flag(a[1], false)
	if !ok || !sure {
		c.MayRaise("ValueError", "")
		return derived(c, "", "str2bool", a[0])
	}
	switch lowerText(s) {
	case "yes", "true", "t", "y", "1":
		return c.Pass(value.Bool(true), a[0])
	case "no", "false", "f", "n", "0":
		return c.Pass(value.Bool(false), a[0])
	}
	if raises {
		c.RaiseFrom("ValueError", "Expected a word for true or false", a[0])
	}
	return c.Pass(value.None{}, a[0])
}
