package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// JWTKeyInSource finds keys that sign tokens and that everybody who can read the
// repository knows.
var JWTKeyInSource = &lint.Check{
	ID: "DR620", Name: "jwt-key-in-source", Title: "The key that signs tokens is written in the source",
	Category: lint.API, Severity: lint.Critical, CWE: []int{321, 798}, Since: "0.1.0", Page: page("jwt-key-in-source"),
	Why: `The server believes every JSON web token that carries its signature. Whoever knows the key writes himself a token for any
user, the administrator included, with any lifetime, and no log-in and no password is needed. A key in the source is known to
everybody who ever had a copy of the repository, and it stays in the history after it is removed.

As a default it is no better: where the variable is forgotten everything works, with the key that everybody knows.`,
	Fix: `Read the key from the environment, without a default, or leave it out: SECRET_KEY then signs the tokens.

~~~python
SIMPLE_JWT = {"SIGNING_KEY": config("JWT_SIGNING_KEY")}        # python-decouple
SIMPLE_JWT = {"SIGNING_KEY": env("JWT_SIGNING_KEY")}           # django-environ
SIMPLE_JWT = {"SIGNING_KEY": os.environ["JWT_SIGNING_KEY"]}    # plain Python
~~~

Then draw a new key: the old one is no secret any more. All tokens become invalid with it.`,
	FixLine: "read the key from the environment without a default, and draw a new one",
	Links:   []string{"https://django-rest-framework-simplejwt.readthedocs.io/en/latest/settings.html#signing-key"},
	Run:     lint.OnSettings(jwtKeyInSource),
}

func jwtKeyInSource(p *lint.Pass) {
	for _, library := range django.JWTLibraries() {
		if signsJWT(p, library) == value.No {
			continue
		}
		key := p.Settings.Get(library.Setting).Item(library.Key).Only(fromSource)
		p.Judge(key, lint.Judgement{
			Bad: lint.Truthy, Secret: true,
			Fixes: fixes.First(fixes.WithoutDefault(p.Project, key.Name), fixes.FromEnvironment(p.Project, "JWT_SIGNING_KEY")),
			Message: func(o project.Outcome) string {
				if why := lint.Because(o); why != "" {
					return key.Name + " falls back to a key written in the source" + why
				}
				return key.Name + " is a key written in the source"
			},
		})
	}
}
