package checks

import (
	"slices"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// PasswordHasherWeak finds passwords that are kept in a form which is cheap to
// guess.
var PasswordHasherWeak = &lint.Check{
	ID: "DR129", Name: "password-hasher-weak", Title: "Passwords are hashed with a weak algorithm",
	Category: lint.Security, Severity: lint.High, CWE: []int{916, 327}, Since: "0.1.0", Overlaps: []string{"SonarPython S4790", "SonarPython S5344"}, Page: page("password-hasher-weak"),
	Why: `The first hasher of the list is the one that new passwords are kept with, and all others when their owner
signs in. MD5 and SHA-1 are made to be fast: a leaked table of users, from a backup or one query too many, is
tried at billions of passwords a second, and most of them are known by the evening.

Tests set such a hasher to be quick. Here it is among the settings for production.`,
	Fix: `Take the setting out: Django's default is PBKDF2 with a high count that grows with each version. Or put a
better one first, with the package that it needs:

~~~python
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
~~~

Keep the weak one at the end of the list until every owner has signed in once.`,
	FixLine: "put PBKDF2PasswordHasher or Argon2PasswordHasher first in PASSWORD_HASHERS",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/topics/auth/passwords/#how-django-stores-passwords",
		"https://docs.djangoproject.com/en/stable/ref/settings/#password-hashers",
	},
	Run: lint.OnSetting("PASSWORD_HASHERS", passwordHasherWeak),
}

func passwordHasherWeak(p *lint.Pass, s project.Setting) {
	p.Judge(s, lint.Judgement{
		Bad:   weakHasherFirst,
		Fixes: fixes.ItemPromoted(p.Project, s.Name, "django.contrib.auth.hashers.PBKDF2PasswordHasher"),
		At: func(o project.Outcome) source.Location {
			return o.Elements()[0].Place()
		},
		Message: func(o project.Outcome) string {
			first := o.Elements()[0]
			return s.Name + " begins with " + lint.Show(first.Value) + lint.Because(first)
		},
	})
}

func weakHasherFirst(v value.Value) value.Answer {
	items := project.Elements(v)
	if value.IsUnknown(v) || openList(v) {
		return value.Unsure
	}
	if len(items) == 0 {
		return value.No
	}
	first, ok := items[0].Value.(value.Str)
	if !ok {
		return value.Unsure
	}
	return value.Known(slices.Contains(django.WeakHashers(), string(first)))
}

// openList reports whether a list may hold items that are not known, anywhere.
func openList(v value.Value) bool {
	switch v := v.(type) {
	case *value.List:
		return v.Open != nil
	case *value.Tuple:
		return v.Open != nil
	}
	return false
}
