package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// djangoUtilsLibraries model the small parts of django.utils that settings use.
func djangoUtilsLibraries() []*eval.Library {
	same := func(c *eval.Call) value.Traced { return c.Bind("s")[0] }
	text := func(c *eval.Call) value.Traced {
		s := c.Bind("s", "encoding?", "strings_only?", "errors?")[0]
		if known(s) && s.Value.Type() != "bytes" {
			return c.Pass(c.Invoke(c.Library("builtins.str"), s).Value, s)
		}
		return c.UnknownOf("str", "a text", s)
	}
	return []*eval.Library{
		{
			Name:   "django.utils.functional",
			Models: "Django 5.2",
			Funcs: map[string]eval.Model{
				"lazy":             opaque("a lazy function"),
				"lazystr":          func(c *eval.Call) value.Traced { s := c.Bind("text")[0]; return c.Pass(s.Value, s) },
				"SimpleLazyObject": opaque("a lazy object"),
			},
		},
		{
			Name:   "django.utils.text",
			Models: "Django 5.2",
			Funcs: map[string]eval.Model{
				"slugify": opaqueOf("str", "a slug"), "format_lazy": opaqueOf("str", "a lazy text"), "capfirst": opaqueOf("str", "a text"),
			},
		},
		{
			Name:   "django.utils.encoding",
			Models: "Django 5.2",
			Funcs:  map[string]eval.Model{"force_str": text, "force_text": text, "smart_str": text, "smart_text": text},
		},
		{
			Name:   "django.utils.safestring",
			Models: "Django 5.2",
			Funcs:  map[string]eval.Model{"mark_safe": same},
		},
		{
			Name:   "django.utils.module_loading",
			Models: "Django 5.2",
			Funcs:  map[string]eval.Model{"import_string": mayFail("ImportError", opaque("an object that is imported by name"))},
		},
	}
}
