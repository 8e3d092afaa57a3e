package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// djangoLibraries model what settings modules import of Django itself.
func djangoLibraries() []*eval.Library {
	return []*eval.Library{
		{
			Name:   "django",
			Models: "Django 4.2–6.0",
			Funcs:  map[string]eval.Model{"get_version": opaqueOf("str", "the version of Django"), "setup": nothing},
			Values: map[string]eval.Model{"VERSION": opaqueOf("tuple", "the version of Django")},
		},
		{
			Name:    "django.core.exceptions",
			Classes: subclasses("builtins.Exception", "ImproperlyConfigured", "ObjectDoesNotExist", "PermissionDenied", "SuspiciousOperation", "ValidationError", "AppRegistryNotReady"),
		},
		{Name: "django.core.management.utils", Funcs: map[string]eval.Model{"get_random_secret_key": drawn("str")}},
		{Name: "django.utils.crypto", Funcs: map[string]eval.Model{"get_random_string": drawn("str")}},
		httpRequestLibrary(),
		translationLibrary(),
		{
			Name:  "django.urls",
			Funcs: map[string]eval.Model{"reverse": opaqueOf("str", "the URL of a view"), "reverse_lazy": opaqueOf("str", "the URL of a view")},
		},
		{
			Name:  "django.core.urlresolvers",
			Funcs: map[string]eval.Model{"reverse": opaqueOf("str", "the URL of a view"), "reverse_lazy": opaqueOf("str", "the URL of a view")},
		},
		messagesLibrary(),
		messagesConstantsLibrary(),
	}
}

// subclasses are classes of one base, without methods of their own.
func subclasses(base string, names ...string) []*eval.ClassModel {
	out := make([]*eval.ClassModel, len(names))
	for i, name := range names {
		out[i] = &eval.ClassModel{Name: name, Bases: []string{base}}
	}
	return out
}

// translationLibrary passes texts on: a translation is never security relevant,
// and the original is what a reader of the settings knows.
func translationLibrary() *eval.Library {
	funcs := map[string]eval.Model{}
	for _, name := range []string{"gettext", "gettext_lazy", "gettext_noop", "ugettext", "ugettext_lazy", "ugettext_noop"} {
		funcs[name] = func(c *eval.Call) value.Traced {
			message := c.Bind("message")[0]
			return c.Pass(message.Value, message)
		}
	}
	for _, name := range []string{"pgettext", "pgettext_lazy"} {
		funcs[name] = func(c *eval.Call) value.Traced {
			message := c.Bind("context", "message")[1]
			return c.Pass(message.Value, message)
		}
	}
	return &eval.Library{Name: "django.utils.translation", Funcs: funcs}
}

func messagesConstantsLibrary() *eval.Library {
	return &eval.Library{
		Name: "django.contrib.messages.constants",
		Values: map[string]eval.Model{
			"DEBUG":   constant(value.NewInt(10)),
			"INFO":    constant(value.NewInt(20)),
			"SUCCESS": constant(value.NewInt(25)),
			"WARNING": constant(value.NewInt(30)),
			"ERROR":   constant(value.NewInt(40)),
		},
	}
}

// messagesLibrary re-exports its constants.
func messagesLibrary() *eval.Library {
	const constants = "django.contrib.messages.constants"
	return &eval.Library{
		Name: "django.contrib.messages",
		Aliases: map[string]string{
			"constants": constants, "DEBUG": constants + ".DEBUG", "INFO": constants + ".INFO",
			"SUCCESS": constants + ".SUCCESS", "WARNING": constants + ".WARNING", "ERROR": constants + ".ERROR",
		},
	}
}
