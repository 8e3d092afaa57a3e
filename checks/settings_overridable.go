package checks

import (
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// SettingsOverridable finds settings that something replaces which the repository
// does not hold.
var SettingsOverridable = &lint.Check{
	ID: "DR217", Name: "settings-overridable", Title: "Something that is not in the repository may override the settings",
	Category: lint.Configuration, Severity: lint.Note, Pedantic: true, Since: "0.1.0", Page: page("settings-overridable"),
	Why: `What production really runs is decided by a file that nobody reviews and no tool sees: it differs from server to server, and is
lost with it. Whatever is said here of these settings holds unless that file says otherwise.`,
	Fix: `Keep all settings in the repository, and let only values come from outside, by name:

~~~python
SECRET_KEY = os.environ["SECRET_KEY"]
DATABASES = {"default": env.db("DATABASE_URL")}
~~~`,
	FixLine: "keep the settings in the repository, and read single values from the environment",
	Links:   []string{"https://12factor.net/config"},
	Run:     lint.OnSettings(settingsOverridable),
}

func settingsOverridable(p *lint.Pass) {
	var reasons []string
	counts := map[string]int{}
	for _, name := range p.Settings.Names() {
		reason := p.Settings.Get(name).Likely().Overridable
		if reason == "" {
			continue
		}
		if counts[reason] == 0 {
			reasons = append(reasons, reason)
		}
		counts[reason]++
	}
	for _, reason := range reasons {
		p.Report(lint.Finding{
			Confidence: lint.ConfidenceHigh, Subject: reason, At: overridingPlace(p, reason),
			Message: fmt.Sprintf("%d of the settings may be overridden: %s", counts[reason], reason),
		})
	}
}

var overridingModule = lazyregexp.New(`^the module (\S+),`)

// overridingPlace is the import of the module that overrides, else the first line
// of the settings.
func overridingPlace(p *lint.Pass, reason string) source.Location {
	if found := overridingModule.FindStringSubmatch(reason); found != nil {
		for _, file := range p.Settings.Files {
			if at := importPlace(p.Project, file, found[1]); !at.IsZero() {
				return at
			}
		}
	}
	return p.Project.FirstLine(p.Settings.File)
}

// importPlace is where a file imports from a module, which it may name
// relatively.
func importPlace(p *project.Project, file, module string) source.Location {
	m := p.Python(file)
	if m == nil {
		return source.Location{}
	}
	var out source.Location
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		from, ok := n.(*pyast.ImportFrom)
		if ok && (from.Module == module || from.Level > 0 && from.Module != "" && strings.HasSuffix(module, "."+from.Module)) {
			out = source.Location{File: m.File, Span: n.Span()}
		}
		return out.IsZero()
	})
	return out
}
