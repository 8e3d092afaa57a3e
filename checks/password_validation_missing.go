package checks

import (
	"math/big"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// PasswordValidationMissing finds a site that takes any password.
var PasswordValidationMissing = &lint.Check{
	ID: "DR128", Name: "password-validation-missing", Title: "Any password will do",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{521}, Since: "0.1.0", Page: page("password-validation-missing"),
	Why: `Without validators Django takes "1" for a password, and "password", from the administrator as well. Such
accounts are not broken into but walked into: programs try the commonest passwords on every log-in form that
they find, the admin's first.`,
	Fix: `Use the validators that startproject writes; the second one wants 8 characters:

~~~python
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
~~~

They are asked when a password is set: passwords that exist stay as they are. A form or an endpoint of your own
has to call validate_password itself.`,
	FixLine: "list Django's four validators in AUTH_PASSWORD_VALIDATORS",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/topics/auth/passwords/#module-django.contrib.auth.password_validation",
		"https://docs.djangoproject.com/en/stable/ref/settings/#auth-password-validators",
	},
	Run: lint.OnSetting("AUTH_PASSWORD_VALIDATORS", passwordValidationMissing),
}

// shortestPassword is what Django's validator asks for by default.
const shortestPassword = 8

func passwordValidationMissing(p *lint.Pass, s project.Setting) {
	if !p.Project.Django.AtLeast(1, 9) {
		return // the setting came with Django 1.9
	}
	used := passwordLogin(p)
	p.Judge(s, lint.Judgement{Bad: given(used, lint.Falsy)})
	for _, validator := range elements(s) {
		length := validator.Item("NAME").Ask(lint.Equals(value.Str(django.LengthValidator)))
		p.Judge(validator.Item("OPTIONS").Item("min_length"), lint.Judgement{Bad: given(used.And(length), shortPassword)})
	}
}

func shortPassword(v value.Value) value.Answer {
	if value.IsUnknown(v) {
		return value.Unsure
	}
	length, ok := v.(value.Int)
	return value.Known(ok && length.Cmp(big.NewInt(shortestPassword)) < 0)
}

// passwordLogin asks whether people sign in with passwords that Django keeps: by
// the admin, or by another app or view that is made for it.
func passwordLogin(p *lint.Pass) value.Answer {
	kept := p.Settings.Get("AUTHENTICATION_BACKENDS").Ask(lint.AnyText(func(path string) bool {
		return slices.Contains(django.PasswordBackends(), path) || code.Extends(p.Project, path, django.ModelBackend) && comparesPasswords(p.Project, path)
	}))
	asked := p.Settings.Get("INSTALLED_APPS").Ask(lint.Has(django.PasswordApps()...))
	if asked != value.Yes && slices.ContainsFunc(code.Routes(p.Project, p.Settings), func(r code.Route) bool { return asksForPassword(p.Project, r) }) {
		asked = value.Yes
	}
	return kept.And(asked)
}

// comparesPasswords reports whether a backend that is derived from ModelBackend
// still compares passwords: some take a code instead.
func comparesPasswords(p *project.Project, path string) bool {
	class := code.Class(p, path)
	if class == nil {
		return true
	}
	replaces, compares := false, false
	pyast.Inspect(class.Body, func(n pyast.Node) bool {
		switch n := n.(type) {
		case *pyast.FunctionDef:
			replaces = replaces || n.Name == "authenticate"
		case *pyast.Attribute:
			compares = compares || n.Name == "check_password" || n.Name == "authenticate"
		case *pyast.Name:
			compares = compares || n.ID == "check_password"
		}
		return true
	})
	return !replaces || compares
}

// asksForPassword reports whether a route leads to Django's log-in view, or to a
// URL configuration that has one.
func asksForPassword(p *project.Project, r code.Route) bool {
	call, ok := r.View.(*pyast.Call)
	if !ok {
		return false
	}
	name := code.Dotted(call.Func)
	if strings.HasSuffix("."+name, ".LoginView.as_view") {
		return code.ImportsAny(p, r.Module.File.Path(), "django.contrib.auth.views")
	}
	if name != "include" || len(call.Args) == 0 {
		return false
	}
	module, ok := call.Args[0].(*pyast.Str)
	return ok && slices.Contains(django.PasswordURLs(), module.Value)
}
