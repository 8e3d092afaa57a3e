package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// sessionIDs are the ids that Django has for one flag of the session cookie: it
// goes by where sessions are turned on.
type sessionIDs struct{ app, middleware, both string }

// sessionFlag makes the judgement of a flag of the session cookie that is to be
// on. Good is the practice that it is, and mend makes its fixes.
func sessionFlag(ids sessionIDs, good string, mend func(*lint.Pass, fixes.Line) fixes.Maker) func(*lint.Pass, project.Setting) {
	return func(p *lint.Pass, s project.Setting) {
		app := p.Settings.Get("INSTALLED_APPS").Ask(lint.Has("django.contrib.sessions"))
		used := active(p, django.SessionMiddleware)
		p.Judge(s, lint.Judgement{BadIn: lint.GivenIn(app.Or(used), flagOff), Django: ids.of(app, used), Good: lint.Surely(used, good), Fixes: mend(p, fixes.On(s.Name))})
	}
}

func (ids sessionIDs) of(app, used value.Answer) []string {
	switch {
	case used == value.No:
		return []string{ids.app}
	case app == value.No:
		return []string{ids.middleware}
	}
	return []string{ids.both}
}

// flagOff is the question that Django's checks ask of the flags of cookies: for
// True itself since Django 4.1, for any true value before.
func flagOff(v django.Version) project.Question {
	if v.AtLeast(4, 1) {
		return lint.NotTrue
	}
	return lint.Falsy
}
