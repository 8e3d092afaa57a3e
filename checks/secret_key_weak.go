package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// SecretKeyWeak finds a SECRET_KEY that a deployment or environment file sets
// and that can be guessed.
var SecretKeyWeak = &lint.Check{
	ID: "DR103", Name: "secret-key-weak", Title: "SECRET_KEY can be guessed",
	Category: lint.Security, Severity: lint.High, CWE: []int{331}, Django: []string{"security.W009"},
	Since: "0.1.0", Page: page("secret-key-weak"),
	Why: `Sessions, password reset links and signed cookies are as strong as the key that signs them. One
signed value, which every visitor gets, is enough to try keys at leisure: a short key, a key of few
different characters, one that startproject wrote for development or one that a tutorial prints is found.`,
	Fix: `Draw a key of 50 random characters, and put it where the other secrets of the server are, not into
a file of the repository:

~~~sh
python -c "from django.core.management.utils import get_random_secret_key as k; print(k())"
~~~`,
	FixLine: "set SECRET_KEY to 50 random characters, outside the repository",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/settings/#secret-key"},
	Run:     lint.OnSetting("SECRET_KEY", secretKeyWeak),
}

func secretKeyWeak(p *lint.Pass, s project.Setting) {
	s = s.Only(fromEnvironment)
	o, _ := s.Witness(weakKey)
	p.Judge(s, lint.Judgement{Bad: weakKey, Secret: true, Django: weakKeyIDs(o.Value), Message: func(o project.Outcome) string {
		if tutorial := keyPublisher(o.Value); tutorial != "" {
			return "SECRET_KEY is a key that " + tutorial + " prints" + lint.Because(o)
		}
		return "SECRET_KEY is " + keyWeakness(o.Value) + lint.Because(o)
	}})
}

func weakKey(v value.Value) value.Answer {
	if value.IsUnknown(v) {
		return value.Unsure
	}
	return value.Known(keyWeakness(v) != "" || keyPublisher(v) != "")
}
