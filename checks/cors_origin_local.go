package checks

import (
	"github.com/djready/djready/checks/origin"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// CORSOriginLocal finds an API that admits the origins of a developer's machine
// in production.
var CORSOriginLocal = &lint.Check{
	ID: "DR603", Name: "cors-origin-local", Title: "Production admits the origins of a developer's machine",
	Category: lint.API, Severity: lint.Medium, CWE: []int{942}, Since: "0.1.0", Page: page("cors-origin-local"),
	Why: `An origin such as http://localhost:3000 is nobody's address: it is whatever runs on the visitor's own
machine, and a name under .local is whoever answers first in his network. Admitting them lets such programs read
the API in the visitor's browser. Mostly, though, it shows that the real origins were never entered, so that the
front end fails on the day of the release.`,
	Fix: `Read the origins from the environment, and refuse to start without them:

~~~python
CORS_ALLOWED_ORIGINS = config("CORS_ALLOWED_ORIGINS", cast=Csv())    # python-decouple
CORS_ALLOWED_ORIGINS = env.list("CORS_ALLOWED_ORIGINS")              # django-environ
~~~

Keep the local ones in the settings for development.`,
	FixLine: "name the production origins, and keep local ones in the development settings",
	Links:   []string{"https://github.com/adamchainz/django-cors-headers#configuration"},
	Run:     lint.OnSettings(corsOriginLocal),
}

func corsOriginLocal(p *lint.Pass) {
	if corsAllowsAll(p).Ask(lint.Truthy) == value.Yes {
		return // then the lists are not read
	}
	judgeOrigins(p, corsOrigins(p), func(text string) string {
		if !origin.Local(text) {
			return ""
		}
		return "holds " + lint.Show(value.Str(text))
	})
	judgeOrigins(p, corsPatterns(p), func(pattern string) string {
		if o, ok := origin.ParsePattern(pattern); !ok || !o.Local() {
			return ""
		}
		return "holds " + lint.Show(value.Str(pattern))
	})
}
