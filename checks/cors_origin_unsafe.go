package checks

import (
	"github.com/djready/djready/checks/origin"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// CORSOriginUnsafe finds an API that admits origins which others can take, or
// speak for.
var CORSOriginUnsafe = &lint.Check{
	ID: "DR604", Name: "cors-origin-unsafe", Title: "The API admits origins that others can speak for",
	Category: lint.API, Severity: lint.Medium, CWE: []int{942, 346}, Since: "0.1.0", Page: page("cors-origin-unsafe"),
	Why: `An admitted origin may read the API in the visitor's browser, so it has to be one that nobody else can take:

- ` + "`null`" + ` is the origin of every sandboxed frame and of every local file: any page can make itself one.
- A page of an ` + "`http://`" + ` origin can be changed on the way by whoever sits in the visitor's network, and then asks in its name.
- A regular expression is matched from the start of the origin, not to its end: without ` + "`$`" + ` it also matches
  https://app.example.com.attacker.example, and a dot that is not escaped stands for any character, so that a domain which
  anybody can register matches as well. Under a shared domain such as vercel.app everybody can get a name.`,
	Fix: `Name the origins, with https:

~~~python
CORS_ALLOWED_ORIGINS = ["https://app.example.com"]
~~~

In a regular expression escape the dots, keep the names apart, and end with ` + "`$`" + `:

~~~python
CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://[a-z0-9-]+\.example\.com$"]
~~~`,
	FixLine: "name https origins of your own; in a pattern escape the dots and end with $",
	Links:   []string{"https://github.com/adamchainz/django-cors-headers#configuration", "https://portswigger.net/web-security/cors"},
	Run:     lint.OnSettings(corsOriginUnsafe),
}

func corsOriginUnsafe(p *lint.Pass) {
	if corsAllowsAll(p).Ask(lint.Truthy) == value.Yes {
		return // then the lists are not read
	}
	judgeOrigins(p, corsOrigins(p), func(text string) string {
		switch {
		case text == "null":
			return "holds 'null', the origin of every sandboxed frame"
		case origin.Unencrypted(text):
			return "holds the unencrypted origin " + lint.Show(value.Str(text))
		}
		return ""
	})
	judgeOrigins(p, corsPatterns(p), func(pattern string) string {
		o, ok := origin.ParsePattern(pattern)
		if !ok || o.Intruder() == "" {
			return ""
		}
		return "holds " + lint.Show(value.Str(pattern)) + ", which matches " + o.Intruder() + " too"
	})
}
