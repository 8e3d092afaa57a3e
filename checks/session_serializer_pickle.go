package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// SessionSerializerPickle finds sessions that run code when they are read.
var SessionSerializerPickle = &lint.Check{
	ID: "DR130", Name: "session-serializer-pickle", Title: "Sessions are pickled",
	Category: lint.Security, Severity: lint.High, CWE: []int{502}, Since: "0.1.0", Page: page("session-serializer-pickle"),
	Why: `Reading a pickle means running what it says. Whoever gets a session of his own making read runs a program
on the server: with sessions in cookies that takes the SECRET_KEY, with sessions in a cache or the database
write access to it. With JSON the same leak gives him a session, not the machine.`,
	Fix: `Take the setting out: JSON is Django's default. What JSON cannot hold, such as a date or a model's
object, is kept in a session as text or by its primary key:

~~~python
SESSION_SERIALIZER = "django.contrib.sessions.serializers.JSONSerializer"
~~~

Old sessions cannot be read afterwards: everybody signs in once more.`,
	FixLine: "take SESSION_SERIALIZER out, so that sessions are kept as JSON",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/topics/http/sessions/#session-serialization",
		"https://docs.djangoproject.com/en/stable/releases/4.1/#id2",
	},
	Run: lint.OnSetting("SESSION_SERIALIZER", sessionSerializerPickle),
}

func sessionSerializerPickle(p *lint.Pass, s project.Setting) {
	p.Judge(s, lint.Judgement{Bad: lint.Given(active(p, django.SessionMiddleware), lint.AnyText(func(path string) bool {
		return path == django.PickleSerializer || code.Extends(p.Project, path, django.PickleSerializer) || unpickles(p.Project, path)
	})), Fixes: fixes.Literal(p.Project, s.Name, "django.contrib.sessions.serializers.JSONSerializer", false)})
}

// unpickles reports whether a class of the project reads pickles, as the copies
// do that people made when Django dropped its own.
func unpickles(p *project.Project, path string) bool {
	class := code.Named(p, path).Class()
	if class == nil {
		return false
	}
	found := false
	pyast.Inspect(class.Body, func(n pyast.Node) bool {
		if call, ok := n.(*pyast.Call); ok {
			found = found || code.Dotted(call.Func) == "pickle.loads"
		}
		return !found
	})
	return found
}
