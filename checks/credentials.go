package checks

import (
	"net/url"
	"slices"
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Bounds of the search for credentials in nested settings, for hostile ones.
const (
	deepestCredential = 8
	mostCredentials   = 5000 // settings, keys and items that are looked at
)

// judgeCredentials asks of every setting, and of every key in one, whether it
// is a credential of the given kind that the source supplies. Each literal is
// told once, under the first name that holds it. Those that reach SECRET_KEY or
// a database's password are told by their own checks.
func judgeCredentials(p *lint.Pass, kind django.Credential, quality string) {
	told := ownedSecrets(p)
	search := credentialSearch{left: mostCredentials, visit: func(name string, s project.Setting) {
		s = s.Only(fromSource)
		bad := credentialQuestion(name, kind)
		o, found := s.Witness(bad)
		if !found || told.hold(o) {
			return
		}
		told[credentialPlace(o)] = true
		p.Judge(s, lint.Judgement{
			Bad: bad, Secret: true, At: credentialPlace,
			Message: func(o project.Outcome) string { return credentialMessage(s.Name, quality, o) },
			Fixes:   fixes.First(fixes.WithoutDefault(p.Project, s.Name), fixes.FromEnvironment(p.Project, fixes.Variable(s.Name))),
		})
	}}
	for _, name := range p.Settings.Names() {
		switch name {
		case "SECRET_KEY", "SECRET_KEY_FALLBACKS", "DATABASES":
		default:
			search.setting(name, p.Settings.Get(name), 0)
		}
	}
}

// credentialSearch visits settings and what they hold.
type credentialSearch struct {
	left  int
	visit func(name string, s project.Setting)
}

func (c *credentialSearch) setting(name string, s project.Setting, depth int) {
	if c.left--; c.left < 0 || depth > deepestCredential {
		return
	}
	c.visit(name, s)
	for _, key := range s.Keys() {
		c.setting(key, s.Item(key), depth+1)
	}
	for _, item := range s.Items() {
		item.Name = s.Name // which item it is, its place tells
		c.setting(name, item, depth+1)
	}
}

// credentialQuestion asks whether a value under a name is a credential of a kind.
func credentialQuestion(name string, kind django.Credential) project.Question {
	return func(v value.Value) value.Answer {
		if value.IsUnknown(v) {
			return value.Unsure
		}
		text, ok := keyText(v)
		return value.Known(ok && django.CredentialOf(name, text) == kind)
	}
}

// ownedSecrets are the places of the secrets that have checks of their own.
func ownedSecrets(p *lint.Pass) places {
	owned := places{}
	owned.add(p.Settings.Get("SECRET_KEY"))
	for _, item := range p.Settings.Get("SECRET_KEY_FALLBACKS").Items() {
		owned.add(item)
	}
	databases := p.Settings.Get("DATABASES")
	for _, alias := range databases.Keys() {
		owned.add(databases.Item(alias).Item("PASSWORD"))
	}
	return owned
}

// places are where credentials are written.
type places map[source.Location]bool

// add notes where a setting's values are supplied, with the literals of which an
// expression there makes them.
func (told places) add(s project.Setting) {
	for _, o := range s.Outcomes {
		at := o.Place()
		told[at] = true
		for _, literal := range o.Origin.Literals() {
			if literal.File == at.File && at.Span.Contains(literal.Span) {
				told[literal] = true
			}
		}
	}
}

// hold reports whether a value was made from something that is written there.
func (told places) hold(o project.Outcome) bool {
	return told[o.Place()] || slices.ContainsFunc(o.Origin.Literals(), func(at source.Location) bool { return told[at] })
}

// credentialPlace is the literal that holds the password, where a URL was put
// together from several.
func credentialPlace(o project.Outcome) source.Location {
	text, _ := keyText(o.Value)
	if u, err := url.Parse(text); err == nil && u.User != nil {
		password, _ := u.User.Password()
		for _, at := range o.Origin.Literals() {
			if password != "" && strings.Contains(at.Text(), password) {
				return at
			}
		}
	}
	return o.Place()
}

// credentialMessage says how the source supplies a credential; quality is what
// is wrong with it.
func credentialMessage(name, quality string, o project.Outcome) string {
	noun := "a credential"
	if text, _ := keyText(o.Value); django.HoldsCredentials(text) {
		noun = "a URL with a password"
	}
	if why := lint.Because(o); why != "" {
		return name + " falls back to " + noun + " " + quality + why
	}
	return name + " is " + noun + " " + quality
}
