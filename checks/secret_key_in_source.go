package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// SecretKeyInSource finds a SECRET_KEY that everybody who can read the
// repository knows.
var SecretKeyInSource = &lint.Check{
	ID: "DR102", Name: "secret-key-in-source", Title: "SECRET_KEY is written in the source",
	Category: lint.Security, Severity: lint.Critical, CWE: []int{321, 798}, Django: []string{"security.W009"},
	Since: "0.1.0", Overlaps: []string{"bandit B105", "ruff S105", "SonarPython S2068", "SonarPython S6418"}, Page: page("secret-key-in-source"),
	Why: `SECRET_KEY signs sessions, password reset links, messages and, with most libraries, API tokens.
Whoever knows it can sign in as any user. A key in the source is known to everybody who ever had a copy of
the repository, and it stays in the history after it is removed.

A default is no better than a literal: every machine where the variable was forgotten works, silently,
with the key that everybody knows.`,
	Fix: `Read the key from the environment and give it no default, so that a server without a key does
not start:

~~~python
SECRET_KEY = config("SECRET_KEY")        # python-decouple
SECRET_KEY = env("SECRET_KEY")           # django-environ
SECRET_KEY = os.environ["SECRET_KEY"]    # plain Python
~~~

Then draw a new key: the old one is no secret any more.

~~~sh
python -c "from django.core.management.utils import get_random_secret_key as k; print(k())"
~~~

The new key ends all sessions, unless the old one is kept in SECRET_KEY_FALLBACKS for a while, which is
no good idea for a key that has leaked.`,
	FixLine: "read SECRET_KEY from the environment without a default, and draw a new key",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
		"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key",
	},
	Run: lint.OnSetting("SECRET_KEY", secretKeyInSource),
}

func secretKeyInSource(p *lint.Pass, s project.Setting) {
	s = s.Only(fromSource)
	o, _ := s.Witness(lint.Truthy)
	p.Judge(s, lint.Judgement{Bad: lint.Truthy, Message: keyInSource, Django: weakKeyIDs(o.Value), Secret: true,
		Fixes: fixes.First(fixes.WithoutDefault(p.Project, s.Name), fixes.FromEnvironment(p.Project, s.Name)),
	})
}

func keyInSource(o project.Outcome) string {
	message := "SECRET_KEY is a key written in the source"
	if why := lint.Because(o); why != "" {
		message = "SECRET_KEY falls back to a key written in the source" + why
	}
	if tutorial := keyPublisher(o.Value); tutorial != "" {
		return message + "; " + tutorial + " prints it"
	}
	if weakness := keyWeakness(o.Value); weakness != "" {
		return message + "; it is " + weakness
	}
	return message
}
