package checks

import (
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// JWTBlacklistInactive finds a blacklist of tokens that is asked for and never
// kept.
var JWTBlacklistInactive = &lint.Check{
	ID: "DR623", Name: "jwt-blacklist-inactive", Title: "The blacklist of refresh tokens is not kept",
	Category: lint.API, Severity: lint.Medium, CWE: []int{613}, Since: "0.1.0", Page: page("jwt-blacklist-inactive"),
	Why: `BLACKLIST_AFTER_ROTATION says that a refresh token is good for one use. Where the app that keeps the blacklist is not installed,
djangorestframework-simplejwt skips that without a word: old tokens stay valid, and so does a stolen one. Without ROTATE_REFRESH_TOKENS the
option does nothing either, as tokens are never exchanged.`,
	Fix: `Install the app, migrate, and rotate:

~~~python
INSTALLED_APPS += ["rest_framework_simplejwt.token_blacklist"]
SIMPLE_JWT = {
    "ROTATE_REFRESH_TOKENS": True,
    "BLACKLIST_AFTER_ROTATION": True,
}
~~~`,
	FixLine: "install rest_framework_simplejwt.token_blacklist and set ROTATE_REFRESH_TOKENS to True",
	Links:   []string{"https://django-rest-framework-simplejwt.readthedocs.io/en/latest/blacklist_app.html"},
	Run:     onSimpleJWT(jwtBlacklistInactive),
}

func jwtBlacklistInactive(p *lint.Pass, options project.Setting) {
	blacklist := options.Item("BLACKLIST_AFTER_ROTATION")
	missing := p.Settings.Get("INSTALLED_APPS").Ask(lint.Lacks(jwtBlacklist))
	if p.Judge(blacklist, lint.Judgement{
		Bad: lint.Given(missing, lint.Truthy),
		Message: func(project.Outcome) string {
			return "BLACKLIST_AFTER_ROTATION is on, but INSTALLED_APPS lacks " + jwtBlacklist
		},
		Fixes: func(project.Outcome) []lint.Fix { return blacklistInstalled(p) },
	}) == value.Yes {
		return
	}
	rotate := options.Item("ROTATE_REFRESH_TOKENS")
	p.Judge(blacklist, lint.Judgement{
		Bad: lint.Given(rotate.Ask(lint.Falsy), lint.Truthy),
		Message: func(project.Outcome) string {
			return "BLACKLIST_AFTER_ROTATION is on, but refresh tokens are not rotated"
		},
		Fixes: func(o project.Outcome) []lint.Fix {
			if set := rotate.Likely(); set.Value != nil {
				return fixes.Flip(p.Project, rotate.Name, true, false)(set)
			}
			return fixes.EntryAdded(p.Project, options.Name, "ROTATE_REFRESH_TOKENS", "True")(o)
		},
	})
}

// blacklistInstalled installs the app that keeps the blacklist, where it is not
// installed by another name: Django does not start with an app twice.
func blacklistInstalled(p *lint.Pass) []lint.Fix {
	apps := p.Settings.Get("INSTALLED_APPS").Likely()
	for _, app := range apps.Elements() {
		if name, ok := app.Value.(value.Str); ok && strings.HasPrefix(string(name), jwtBlacklist+".") {
			return nil
		}
	}
	return fixes.ItemAdded(p.Project, "INSTALLED_APPS", jwtBlacklist, true)(apps)
}
