package checks

import (
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// The questions of this file ask whether a third party's library is in use: its
// settings count only there.

// from tells the dotted names of a module, and of what lies in it.
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

// surelyUsed reports whether the project uses a library, told by its top-level
// module: it is an app, has a middleware, or a requirement brings it; where no
// list of requirements was found, whether the project's own Python imports it.
func surelyUsed(p *lint.Pass, module string) bool {
	configured := installed(p, module).Or(middleware(p).Ask(lint.AnyText(from(module))))
	if configured == value.Yes {
		return true
	}
	if len(p.Project.Requirements.Files) == 0 {
		for range code.Mentioning(p.Project, "import "+module, "from "+module) {
			return true
		}
		return false
	}
	return required(p, append(django.Distributions(module), module)...) == value.Yes
}
