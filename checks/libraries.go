package checks

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// from reports whether a dotted name is that of a module or lies in it.
func from(module string) func(string) bool {
	return func(name string) bool { return name == module || strings.HasPrefix(name, module+".") }
}

// installed asks whether INSTALLED_APPS names an app of a library, told by its
// top-level module: by the module itself, or by its AppConfig.
func installed(p *lint.Pass, module string) value.Answer {
	return p.Settings.Get("INSTALLED_APPS").Ask(lint.AnyText(from(module)))
}

// required asks whether production requires one of the distributions, by PEP 503
// names. Where the requirements are not known nobody can tell.
func required(p *lint.Pass, distributions ...string) value.Answer {
	if len(p.Project.Requirements.Production) == 0 {
		return value.Unsure
	}
	_, ok := p.Project.Requirements.Find(distributions...)
	return value.Known(ok)
}
