package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// OldSecretKeyInSource finds old keys that are still accepted and that are
// known or can be guessed.
var OldSecretKeyInSource = &lint.Check{
	ID: "DR105", Name: "old-secret-key-in-source", Title: "An old key that still counts is no secret",
	Category: lint.Security, Severity: lint.High, CWE: []int{321, 798}, Django: []string{"security.W025"},
	Since: "0.1.0", Overlaps: []string{"SonarPython S6418"}, Page: page("old-secret-key-in-source"),
	Why: `What a key of SECRET_KEY_FALLBACKS has signed is accepted like what SECRET_KEY itself has signed: whoever
knows an old key signs sessions, cookies and messages of his own. A key in the source is known to everybody who
ever had a copy of the repository; a short one is guessed; an empty one, which is what splitting an unset
variable leaves, anybody has.`,
	Fix: `Draw the new key, and keep the old one for as long as its sessions last, in the environment as well:

~~~python
SECRET_KEY_FALLBACKS = config("OLD_SECRET_KEYS", default="", cast=Csv())    # python-decouple
SECRET_KEY_FALLBACKS = [key for key in os.environ.get("OLD_SECRET_KEYS", "").split(",") if key]
~~~

A key that has leaked does not belong there at all: drop it, and let its sessions end.`,
	FixLine: "take the key out of SECRET_KEY_FALLBACKS, or read it from the environment",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/settings/#secret-key-fallbacks"},
	Run:     lint.OnSetting("SECRET_KEY_FALLBACKS", oldSecretKeyInSource),
}

func oldSecretKeyInSource(p *lint.Pass, s project.Setting) {
	if !p.Project.Django.AtLeast(4, 1) {
		return // the setting came with Django 4.1
	}
	for _, key := range s.Items() {
		key = key.Only(func(o project.Outcome) bool {
			return oldKeyWeakness(o.Value) != "" || !p.Options.Exact && fromSource(o)
		})
		o, _ := key.Witness(present)
		p.Judge(key, lint.Judgement{Bad: present, Secret: true, Subject: s.Name, Message: oldKeyMessage, Django: oldKeyIDs(o.Value),
			Fixes: fixes.ItemRemoved(p.Project, "Take the old key out of "+s.Name),
		})
	}
}

func present(v value.Value) value.Answer { return lint.Absent(v).Not() }

func oldKeyMessage(o project.Outcome) string {
	weakness, why := oldKeyWeakness(o.Value), lint.Because(o)
	switch {
	case weakness == emptyKey:
		return "SECRET_KEY_FALLBACKS holds an empty key" + why
	case fromEnvironment(o):
		return "SECRET_KEY_FALLBACKS holds a key that is " + weakness + why
	case weakness != "":
		return "SECRET_KEY_FALLBACKS holds a key written in the source" + why + "; it is " + weakness
	}
	return "SECRET_KEY_FALLBACKS holds a key written in the source" + why
}

const emptyKey = "empty"

// oldKeyWeakness is keyWeakness for a key that may be empty: Django refuses an
// empty SECRET_KEY, but accepts what an empty old key has signed.
func oldKeyWeakness(v value.Value) string {
	if text, ok := keyText(v); ok && text == "" {
		return emptyKey
	}
	return keyWeakness(v)
}

// oldKeyIDs are the ids that Django prints for a key: none for one that it takes
// for a good key.
func oldKeyIDs(v value.Value) []string {
	if oldKeyWeakness(v) == "" {
		return []string{}
	}
	return []string{"security.W025"}
}
