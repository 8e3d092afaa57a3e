package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// JWTRotationWithoutBlacklist finds refresh tokens that stay valid after they
// were exchanged.
var JWTRotationWithoutBlacklist = &lint.Check{
	ID: "DR622", Name: "jwt-rotation-without-blacklist", Title: "Rotated refresh tokens stay valid",
	Category: lint.API, Severity: lint.Low, CWE: []int{613}, Since: "0.1.0", Page: page("jwt-rotation-without-blacklist"),
	Practice: "JWT authentication",
	Why: `With rotation each use of a refresh token gives a new one, so that a stolen one is soon out of date. But the old token is refused
only if it is put on the blacklist; otherwise thief and owner both go on, each with a chain of tokens that never ends.`,
	Fix: `Blacklist tokens when they are rotated:

~~~python
INSTALLED_APPS += ["rest_framework_simplejwt.token_blacklist"]
SIMPLE_JWT = {
    "ROTATE_REFRESH_TOKENS": True,
    "BLACKLIST_AFTER_ROTATION": True,
}
~~~`,
	FixLine: "set BLACKLIST_AFTER_ROTATION to True, and install the token_blacklist app",
	Links:   []string{"https://django-rest-framework-simplejwt.readthedocs.io/en/latest/settings.html#rotate-refresh-tokens"},
	Run:     onSimpleJWT(jwtRotationWithoutBlacklist),
}

func jwtRotationWithoutBlacklist(p *lint.Pass, options project.Setting) {
	rotate, blacklist := options.Item("ROTATE_REFRESH_TOKENS"), options.Item("BLACKLIST_AFTER_ROTATION")
	installed := p.Settings.Get("INSTALLED_APPS").Ask(lint.Has(jwtBlacklist))
	p.Judge(rotate, lint.Judgement{
		Good: lint.Surely(rotate.Ask(lint.Truthy).And(installed), "JWT refresh tokens are rotated, and old ones blacklisted"),
		Bad:  lint.Given(blacklist.Ask(lint.Falsy), lint.Truthy),
		Fixes: func(o project.Outcome) []lint.Fix {
			if set := blacklist.Likely(); set.Value != nil {
				return fixes.Flip(p.Project, "BLACKLIST_AFTER_ROTATION", true, false)(set)
			}
			entry := fixes.EntryAdded(p.Project, "SIMPLE_JWT", "BLACKLIST_AFTER_ROTATION", "True")(o)
			if installed == value.Yes {
				return entry
			}
			return fixes.Joined(entry, fixes.ItemAdded(p.Project, "INSTALLED_APPS", jwtBlacklist, true)(p.Settings.Get("INSTALLED_APPS").Likely()))
		},
		Message: func(project.Outcome) string {
			return "SIMPLE_JWT rotates refresh tokens without BLACKLIST_AFTER_ROTATION"
		},
	})
}
