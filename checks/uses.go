package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// uses reports whether the project uses a library, by its top-level package: it
// is an app, has a middleware, or a requirement brings it; where no list of
// requirements was found, whether the project's own Python imports it.
func uses(p *lint.Pass, top string) bool {
	part := lint.AnyText(func(name string) bool { return name == top || strings.HasPrefix(name, top+".") })
	if p.Settings.Get("INSTALLED_APPS").Ask(part) == value.Yes || middleware(p).Ask(part) == value.Yes {
		return true
	}
	if len(p.Project.Requirements.Files) == 0 {
		for range code.Mentioning(p.Project, "import "+top, "from "+top) {
			return true
		}
		return false
	}
	_, required := p.Project.Requirements.Find(append(django.Distributions(top), top)...)
	return required
}

// named reports whether a text is one of a list, for questions about texts.
func named(list ...string) func(string) bool {
	return func(text string) bool { return slices.Contains(list, text) }
}

// hasPrefix tells texts that begin with another.
func hasPrefix(prefix string) func(string) bool {
	return func(text string) bool { return strings.HasPrefix(text, prefix) }
}
