package checks

import (
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// WhiteNoiseMisplaced finds a WhiteNoise that stands where it should not, or that
// looks for changed files at each request.
var WhiteNoiseMisplaced = &lint.Check{
	ID: "DR210", Name: "whitenoise-misplaced", Title: "WhiteNoise is not set up as it should be",
	Category: lint.Configuration, Severity: lint.Low, Since: "0.1.0", Page: page("whitenoise-misplaced"),
	Why: `WhiteNoise answers requests for static files by itself. Above SecurityMiddleware, its answers lack the security headers and are
served without HTTPS; below others, each static file first goes through sessions, sign-in and whatever they do. With autorefresh it also
looks through the directories at every request, which is slow and, its documentation says, not secure.`,
	Fix: `Let it stand directly below SecurityMiddleware; only CorsMiddleware may come between:

~~~python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    ...
]
~~~`,
	FixLine: "put WhiteNoiseMiddleware directly below SecurityMiddleware, and leave autorefresh off",
	Links: []string{
		"https://whitenoise.readthedocs.io/en/stable/django.html#enable-whitenoise",
		"https://whitenoise.readthedocs.io/en/stable/django.html#WHITENOISE_AUTOREFRESH",
	},
	Run: lint.OnSettings(whiteNoiseMisplaced),
}

func whiteNoiseMisplaced(p *lint.Pass) {
	list := middleware(p)
	p.Judge(list, lint.Judgement{
		Bad:     func(v value.Value) value.Answer { return value.Known(misplacement(p, v) != "") },
		At:      func(o project.Outcome) source.Location { return standsAt(p, o, django.WhiteNoiseMiddleware) },
		Message: func(o project.Outcome) string { return misplacement(p, o.Value) },
		Fixes:   fixes.ItemMoved(p.Project, django.WhiteNoiseMiddleware, django.SecurityMiddleware, true),
	})
	p.Judge(p.Settings.Get("WHITENOISE_AUTOREFRESH"), lint.Judgement{Bad: lint.Given(active(p, django.WhiteNoiseMiddleware), lint.Truthy), Fixes: fixes.Flip(p.Project, "WHITENOISE_AUTOREFRESH", false, false)})
}

// misplacement says what is wrong with WhiteNoise's place in a list, "" if
// nothing is. What neither Django nor WhiteNoise brings may stand above it: the
// middleware of other packages often has to be the first.
func misplacement(p *lint.Pass, v value.Value) string {
	own, security := position(p, v, django.WhiteNoiseMiddleware), position(p, v, django.SecurityMiddleware)
	if own >= 0 && security > own {
		return "WhiteNoiseMiddleware stands above SecurityMiddleware"
	}
	for _, item := range project.Elements(v)[:max(own, 0)] {
		name, _ := item.Value.(value.Str)
		if strings.HasPrefix(string(name), "django.") && string(name) != django.SecurityMiddleware && string(name) != django.UpdateCacheMiddleware { // which has to be the first
			return "WhiteNoiseMiddleware stands below " + code.LastPart(string(name))
		}
	}
	return ""
}
