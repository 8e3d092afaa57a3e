package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/value"
)

// passwordLogin asks whether people sign in with passwords that Django keeps: by
// the admin, or by another app or view that is made for it.
func passwordLogin(p *lint.Pass) value.Answer {
	kept := p.Settings.Get("AUTHENTICATION_BACKENDS").Ask(lint.AnyText(func(path string) bool {
		return slices.Contains(django.PasswordBackends(), path) ||
			code.Extends(p.Project, path, django.ModelBackend) && comparesPasswords(p.Project, path)
	}))
	return kept.And(askedForPassword(p))
}

// onlyAdminAsks reports whether nothing but the admin has people type passwords.
func onlyAdminAsks(p *lint.Pass) bool {
	others := slices.DeleteFunc(django.PasswordApps(), func(app string) bool { return strings.HasPrefix(app, "django.contrib.admin") })
	routed := slices.ContainsFunc(code.Routes(p.Project, p.Settings), func(r code.Route) bool {
		return loginView(p.Project, r) || includes(r, django.PasswordURLs())
	})
	return !routed && p.Settings.Get("INSTALLED_APPS").Ask(lint.Has(others...)) == value.No
}

// askedForPassword asks whether there is a form, or an endpoint, for passwords.
func askedForPassword(p *lint.Pass) value.Answer {
	routes := code.Routes(p.Project, p.Settings)
	apps := django.PasswordApps()
	if !adminForm(routes) {
		apps = slices.DeleteFunc(apps, func(app string) bool { return strings.HasPrefix(app, "django.contrib.admin") })
	}
	urls := django.PasswordURLs()
	if p.Settings.Get("SOCIALACCOUNT_ONLY").Ask(lint.Truthy) == value.Yes {
		allauth := func(name string) bool { return strings.HasPrefix(name, "allauth.") }
		apps, urls = slices.DeleteFunc(apps, allauth), slices.DeleteFunc(urls, allauth)
	}
	if slices.ContainsFunc(routes, func(r code.Route) bool { return loginView(p.Project, r) || includes(r, urls) }) {
		return value.Yes
	}
	return p.Settings.Get("INSTALLED_APPS").Ask(lint.Has(apps...))
}

// adminForm reports whether the admin's own form may be what people meet: some
// route another view in its place.
func adminForm(routes []code.Route) bool {
	routed := map[string]bool{}
	for _, r := range routes {
		routed[strings.Trim(pattern(r), "^$")] = true
	}
	return !slices.ContainsFunc(routes, func(r code.Route) bool {
		return code.Dotted(r.View) == "admin.site.urls" && routed[strings.Trim(pattern(r), "^$")+"login/"]
	})
}

// pattern is the text of a route's first argument.
func pattern(r code.Route) string {
	if len(r.Call.Args) > 0 {
		if text, ok := r.Call.Args[0].(*pyast.Str); ok {
			return text.Value
		}
	}
	return ""
}

// loginView reports whether a route leads to Django's view for signing in.
func loginView(p *project.Project, r code.Route) bool {
	call, ok := r.View.(*pyast.Call)
	return ok && strings.HasSuffix("."+code.Dotted(call.Func), ".LoginView.as_view") &&
		code.ImportsAny(p, r.Module.File.Path(), "django.contrib.auth.views")
}

// includes reports whether a route includes one of the URL configurations.
func includes(r code.Route, urls []string) bool {
	call, ok := r.View.(*pyast.Call)
	if !ok || code.Dotted(call.Func) != "include" || len(call.Args) == 0 {
		return false
	}
	module, ok := call.Args[0].(*pyast.Str)
	return ok && slices.Contains(urls, module.Value)
}

// comparesPasswords reports whether a backend that is derived from ModelBackend
// still compares passwords: some take a code instead.
func comparesPasswords(p *project.Project, path string) bool {
	class := code.Named(p, path).Class()
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

// elsewhere are words in the names of backends that leave the password to
// somebody else.
var elsewhere = lazyregexp.New(`(?i)oidc|oauth|openid|saml|ldap|sso|social|remoteuser|auth0|azure|cognito|keycloak`)

// otherLogin is a backend that people can sign in by without a password of this
// site, "" if there is none.
func otherLogin(p *lint.Pass) string {
	for _, item := range project.Elements(p.Settings.Get("AUTHENTICATION_BACKENDS").Likely().Value) {
		if path, ok := item.Value.(value.Str); ok && elsewhere.MatchString(string(path)) {
			return string(path)
		}
	}
	return ""
}
