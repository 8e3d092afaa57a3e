package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// Lifetimes in microseconds, as value.Timedelta counts.
const (
	hour = value.Timedelta(60 * 60 * 1_000_000)
	day  = 24 * hour

	longestAccess  = hour
	longestRefresh = 30 * day
)

// JWTLifetimeLong finds tokens that stay valid long after they were stolen.
var JWTLifetimeLong = &lint.Check{
	ID: "DR621", Name: "jwt-lifetime-long", Title: "A stolen token stays valid for long",
	Category: lint.API, Severity: lint.Low, CWE: []int{613}, Since: "0.1.0", Page: page("jwt-lifetime-long"),
	Why: `Nobody asks a database whether an access token is still good: until it expires it opens the API, after a log-out, after a change
of the password, and for whoever copied it from a log or a browser's storage. So it lives for minutes, and a refresh token, which can be
refused, gets new ones. A refresh token that lives for months is a log-in that never ends.`,
	Fix: `Keep access tokens short, and rotate refresh tokens:

~~~python
SIMPLE_JWT = {
    "ACCESS_TOKEN_LIFETIME": timedelta(minutes=15),
    "REFRESH_TOKEN_LIFETIME": timedelta(days=7),
    "ROTATE_REFRESH_TOKENS": True,
    "BLACKLIST_AFTER_ROTATION": True,
}
~~~`,
	FixLine: "let access tokens live for an hour at most, refresh tokens for 30 days",
	Links: []string{
		"https://django-rest-framework-simplejwt.readthedocs.io/en/latest/settings.html#access-token-lifetime",
		"https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html",
	},
	Run: onSimpleJWT(jwtLifetimeLong),
}

func jwtLifetimeLong(p *lint.Pass, options project.Setting) {
	sliding := options.Item("AUTH_TOKEN_CLASSES").Ask(lint.Has("rest_framework_simplejwt.tokens.SlidingToken"))
	for _, token := range []struct {
		key   string
		limit value.Timedelta
		used  value.Answer
	}{
		{"ACCESS_TOKEN_LIFETIME", longestAccess, value.Yes},
		{"REFRESH_TOKEN_LIFETIME", longestRefresh, value.Yes},
		{"SLIDING_TOKEN_LIFETIME", longestAccess, sliding},
		{"SLIDING_TOKEN_REFRESH_LIFETIME", longestRefresh, sliding},
	} {
		p.Judge(options.Item(token.key), lint.Judgement{Bad: lint.Given(token.used, longerThan(token.limit))})
	}
}

// longerThan asks whether a duration is longer than a limit.
func longerThan(limit value.Timedelta) project.Question {
	return func(v value.Value) value.Answer {
		switch v := v.(type) {
		case value.Timedelta:
			return value.Known(v > limit)
		case *value.Unknown:
			return value.Unsure
		}
		return value.No
	}
}
