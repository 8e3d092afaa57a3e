package checks

import (
	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// Settings of django-cors-headers had other names before its version 3.5; the
// old ones still work where the new one is not set.

func corsAllowsAll(p *lint.Pass) project.Setting {
	return renamed(p, "CORS_ALLOW_ALL_ORIGINS", "CORS_ORIGIN_ALLOW_ALL")
}

// mendCORS admits named origins only.
func mendCORS(p *lint.Pass) fixes.Maker {
	name := corsAllowsAll(p).Name
	return fixes.First(fixes.Default(p.Project, name, false, false), fixes.Flip(p.Project, name, false, false))
}

// mendOrigins takes origins out of a list, or has the operator name them; a
// pattern may hold commas, so no variable can hold several.
func mendOrigins(p *lint.Pass, name string, say func(text string) string) fixes.Maker {
	named := fixes.First(
		fixes.WithoutDefault(p.Project, name),
		fixes.WithoutItems(p.Project, name, func(text string) bool { return say(text) != "" }),
	)
	if name == corsPatterns(p).Name {
		return named
	}
	return fixes.First(named, fixes.ListFromEnvironment(p.Project, name))
}

func corsOrigins(p *lint.Pass) project.Setting {
	return renamed(p, "CORS_ALLOWED_ORIGINS", "CORS_ORIGIN_WHITELIST")
}

func corsPatterns(p *lint.Pass) project.Setting {
	return renamed(p, "CORS_ALLOWED_ORIGIN_REGEXES", "CORS_ORIGIN_REGEX_WHITELIST")
}

func renamed(p *lint.Pass, name, old string) project.Setting {
	if p.Settings.Has(old) && !p.Settings.Has(name) {
		return p.Settings.Get(old)
	}
	return p.Settings.Get(name)
}

// corsAdmits asks whether any other origin is let in: where none is, no answer
// has a header of CORS.
func corsAdmits(p *lint.Pass) value.Answer {
	origins, patterns := corsOrigins(p), corsPatterns(p)
	return corsAllowsAll(p).Ask(lint.Truthy).Or(origins.Ask(lint.Truthy)).Or(patterns.Ask(lint.Truthy))
}

// corsCredentials asks whether other origins may send cookies.
func corsCredentials(p *lint.Pass) value.Answer {
	return p.Settings.Get("CORS_ALLOW_CREDENTIALS").Ask(lint.Truthy)
}

// corsScope says how far CORS is limited to some addresses, "" if it is not.
func corsScope(p *lint.Pass) string {
	pattern := p.Settings.Get("CORS_URLS_REGEX")
	if !pattern.Explicit() || pattern.Ask(lint.Equals(value.Str("^.*$"), value.Str(".*"), value.Str(""))) == value.Yes {
		return ""
	}
	return "only for the addresses that CORS_URLS_REGEX matches"
}

// judgeOrigins finds the texts of a list that should not be there: those of which
// say has something to say, as what follows the name of the setting. It tells
// the first.
func judgeOrigins(p *lint.Pass, origins project.Setting, say func(text string) string) {
	first := func(o project.Outcome) (project.Outcome, string) {
		for _, item := range o.Elements() {
			if text, ok := item.Value.(value.Str); ok && say(string(text)) != "" {
				return item, say(string(text))
			}
		}
		return o, ""
	}
	p.Judge(origins, lint.Judgement{
		Bad: lint.Given(active(p, django.CORSMiddleware), lint.AnyText(func(text string) bool { return say(text) != "" })),
		Message: func(o project.Outcome) string {
			item, what := first(o)
			return origins.Name + " " + what + lint.Because(item)
		},
		At: func(o project.Outcome) source.Location {
			item, _ := first(o)
			return item.Place()
		},
		Fixes: fixes.Of(func(o project.Outcome) project.Outcome { item, _ := first(o); return item }, mendOrigins(p, origins.Name, say)),
	})
}
