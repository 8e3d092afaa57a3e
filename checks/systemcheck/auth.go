package systemcheck

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// userModel is the project's own user model, with the models that it derives
// from, nearest first; none where it has none.
func userModel(s scope) []code.Model {
	setting := s.Settings.Get("AUTH_USER_MODEL")
	name, ok := setting.Likely().Value.(value.Str)
	if !ok || len(setting.Outcomes) > 1 || s.uses("django.contrib.auth") != value.Yes {
		return nil
	}
	label, class, _ := strings.Cut(string(name), ".")
	all := s.index.Models(s.Settings)
	i := slices.IndexFunc(all, func(m code.Model) bool { return m.App.Label() == label && m.Class.Name == class })
	if i < 0 {
		return nil
	}
	return all[i].Ancestors(s.index, all)
}

// attribute is what the user model, or a model that it derives from, assigns to
// a name; none where only Django's own classes may.
func attribute(chain []code.Model, name string) (code.Model, pyast.Expr) {
	for _, m := range chain {
		if e := m.Attribute(name); e != nil {
			return m, e
		}
	}
	return code.Model{}, nil
}

// requiredNoList: auth.E001.
func requiredNoList(s scope) {
	m, required := attribute(userModel(s), "REQUIRED_FIELDS")
	if _, text := required.(*pyast.Str); text {
		s.report(m.At(required), 1, "REQUIRED_FIELDS of the user model is neither list nor tuple")
	}
}

// usernameRequired: auth.E002.
func usernameRequired(s scope) {
	chain := userModel(s)
	m, required := attribute(chain, "REQUIRED_FIELDS")
	items, _ := pyast.Displayed(required)
	for _, item := range items {
		if text, ok := item.(*pyast.Str); ok && text.Value == username(chain) {
			s.report(m.At(item), 1, "REQUIRED_FIELDS of the user model holds its USERNAME_FIELD")
		}
	}
}

// username is the name of the field that people sign in by, "" where it is not
// known.
func username(chain []code.Model) string {
	_, e := attribute(chain, "USERNAME_FIELD")
	switch e := e.(type) {
	case nil:
		return "username"
	case *pyast.Str:
		return e.Value
	}
	return ""
}

// usernameTwice makes auth.E003, where Django's own back end alone logs people
// in, and auth.W004 elsewhere.
func usernameTwice(alone bool) func(scope) {
	return func(s scope) {
		usual := s.Settings.Get("AUTHENTICATION_BACKENDS").Ask(lint.Equals(value.NewList(value.Traced{Value: value.Str(modelBackend)})))
		if usual != value.Known(alone) {
			return
		}
		chain := userModel(s)
		name, e := attribute(chain, "USERNAME_FIELD")
		if e == nil || username(chain) == "" || unique(s, chain, username(chain)) {
			return
		}
		s.report(name.At(e), 1, "USERNAME_FIELD of the user model is a field that is not unique")
	}
}

// unique reports whether a field may be unique: it says so itself, or by a
// constraint, or nobody knows.
func unique(s scope, chain []code.Model, name string) bool {
	m, field := attribute(chain, name)
	if field == nil {
		return !inherited(s, chain, name)
	}
	call, ok := field.(*pyast.Call)
	if !ok || m.Meta("constraints") != nil {
		return true
	}
	for _, keyword := range []string{"unique", "primary_key"} {
		given := code.Keyword(call, keyword)
		if c, ok := given.(*pyast.Constant); given != nil && (!ok || c.Kind == pyast.True) {
			return true
		}
	}
	return !strings.HasPrefix(s.index.Find(m.Module, call.Func).Path, "django.db.models.")
}

// inherited reports whether a field is one of AbstractUser's that are not unique.
func inherited(s scope, chain []code.Model, name string) bool {
	switch name {
	case "email", "first_name", "last_name":
		return code.Extends(s.Project, chain[0].Path, "django.contrib.auth.models.AbstractUser")
	}
	return false
}

// userMethod makes auth.C009 and C010.
func userMethod(name string) func(scope) {
	return func(s scope) {
		for _, m := range userModel(s) {
			if f := m.Method(name); f != nil {
				if len(f.Decorators) == 0 {
					s.report(m.At(f.NameAt), 1, name+" of the user model is a method, which is always true")
				}
				return
			}
		}
	}
}
