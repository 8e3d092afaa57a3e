package checks

import (
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// SecretKeyPerProcess finds a SECRET_KEY that is another one in every process.
var SecretKeyPerProcess = &lint.Check{
	ID: "DR104", Name: "secret-key-per-process", Title: "SECRET_KEY is drawn at random at every start",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{1188}, Since: "0.1.0", Page: page("secret-key-per-process"),
	Why: `A key that is drawn when the program starts is no key of the site but of one process. With two workers a
session that one of them signed is refused by the other, so that visitors are signed in and out at random; with
one, every restart ends all sessions and makes every password reset link invalid. Whoever looks for the cause
finds nothing in the logs, and tends to mend it with a key in the source.`,
	Fix: `Read the key from the environment and give it no default, so that a server without a key does not
start:

~~~python
SECRET_KEY = config("SECRET_KEY")        # python-decouple
SECRET_KEY = env("SECRET_KEY")           # django-environ
SECRET_KEY = os.environ["SECRET_KEY"]    # plain Python
~~~

A key for a build step, such as collectstatic in a Dockerfile, can be given to that step alone.`,
	FixLine: "read SECRET_KEY from the environment without a default",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
		"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key",
	},
	Run: lint.OnSetting("SECRET_KEY", secretKeyPerProcess),
}

func secretKeyPerProcess(p *lint.Pass, s project.Setting) {
	drawn := project.Setting{Name: s.Name, Exhaustive: s.Exhaustive}
	for _, o := range s.Outcomes {
		if value.IsUnknown(o.Value) && o.Origin.Drawn() {
			o.Value = value.Bool(!keptInFile(p, o.Origin))
		} else if !value.IsUnknown(o.Value) {
			o.Value = value.Bool(false)
		}
		drawn.Outcomes = append(drawn.Outcomes, o)
	}
	p.Judge(drawn, lint.Judgement{Bad: lint.Truthy, Fixes: fixes.WithoutDefault(p.Project, s.Name), Message: func(o project.Outcome) string {
		return "SECRET_KEY is drawn at random at every start" + lint.Because(o)
	}})
}

// keptInFile reports whether a file that draws the key also writes files: then
// the next start reads what this one wrote.
func keptInFile(p *lint.Pass, o *value.Origin) bool {
	kept := false
	o.Walk(func(step *value.Origin) bool {
		kept = kept || step.Kind == value.Drawn && writesFiles(p.Project, step.At)
		return !kept
	})
	return kept
}

func writesFiles(p *project.Project, at source.Location) bool {
	m := p.Python(at.Path())
	if m == nil {
		return false
	}
	found := false
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		if call, ok := n.(*pyast.Call); ok {
			name := code.Dotted(call.Func)
			switch code.LastPart(name) {
			case "dump", "set_key", "write", "write_bytes", "write_text", "writelines":
				found = true
			}
			if attribute, ok := call.Func.(*pyast.Attribute); ok { // of a call, such as open(…).write
				found = found || strings.HasPrefix(attribute.Name, "write")
			}
		}
		return !found
	})
	return found
}
