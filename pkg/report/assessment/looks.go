package assessment

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// everywhere asks all production settings; the place is that of the first.
func everywhere(p *project.Project, ask look) (value.Answer, source.Location) {
	answer, place := value.Unsure, source.Location{}
	for i, m := range p.Production() {
		each, at := ask(p, m.Settings)
		if i == 0 {
			answer, place = each, at
		} else {
			answer = answer.And(each)
		}
	}
	return answer, place
}

// setting asks a question of one setting, which the project itself must answer.
func setting(name string, question project.Question) look {
	return func(_ *project.Project, s *project.Settings) (value.Answer, source.Location) {
		found := s.Get(name)
		return found.Ask(question), found.Likely().Place()
	}
}

// supplied asks whether a setting comes from a variable that the operator sets.
func supplied(name string) look {
	return func(_ *project.Project, s *project.Settings) (value.Answer, source.Location) {
		o := s.Get(name).Likely()
		if !o.Explicit || o.Origin == nil || !value.IsUnknown(o.Value) {
			return value.Unsure, source.Location{}
		}
		_, read := o.Origin.Variables()
		return value.Known(len(read) > 0), o.Place()
	}
}

// either asks one question, and another where it has no answer.
func either(first, second look) look {
	return func(p *project.Project, s *project.Settings) (value.Answer, source.Location) {
		if answer, at := first(p, s); answer == value.Yes {
			return answer, at
		}
		return second(p, s)
	}
}

// isTrue asks whether a setting is True.
func isTrue(name string) look {
	return setting(name, func(v value.Value) value.Answer { return lint.NotTrue(v).Not() })
}

// binds says whether production settings set one of several names.
func binds(names ...string) func(*project.Project) bool {
	return func(p *project.Project) bool {
		return slices.ContainsFunc(p.Production(), func(m *project.Module) bool {
			return slices.ContainsFunc(names, m.Settings.Has)
		})
	}
}

// has says whether an app may be installed.
func has(app string) func(*project.Project) bool {
	return func(p *project.Project) bool {
		return slices.ContainsFunc(p.Production(), func(m *project.Module) bool {
			return m.Settings.Get("INSTALLED_APPS").Ask(lint.Has(app)) != value.No
		})
	}
}

// switched says whether a variable chooses production.
func switched(p *project.Project) bool {
	return slices.ContainsFunc(p.Production(), func(m *project.Module) bool { return len(m.Settings.Switches) > 0 })
}

// modeIsSure asks whether production needs no variable, or a file sets it.
func modeIsSure(_ *project.Project, s *project.Settings) (value.Answer, source.Location) {
	at := source.Location{}
	for _, mode := range s.Switches {
		if mode.OptIn && mode.SetBy.IsZero() {
			return value.No, mode.At
		}
		if at = mode.SetBy; at.IsZero() {
			at = mode.At
		}
	}
	return value.Known(len(s.Switches) > 0), at
}

// webhooks says whether a setting is about what a payment provider reports to.
func webhooks(p *project.Project) bool {
	return slices.ContainsFunc(p.Production(), func(m *project.Module) bool {
		return slices.ContainsFunc(m.Settings.Names(), func(name string) bool {
			return strings.Contains(name, "WEBHOOK") || strings.Contains(name, "PAYMENT")
		})
	})
}

// reused asks whether the connections to every database are kept for a while.
func reused(_ *project.Project, s *project.Settings) (value.Answer, source.Location) {
	databases := s.Get("DATABASES")
	names := databases.Keys()
	if len(names) == 0 {
		return value.Unsure, source.Location{}
	}
	answer := value.Yes
	for _, name := range names {
		answer = answer.And(databases.Item(name).Item("CONN_MAX_AGE").Ask(keptOpen))
	}
	return answer, databases.Item(names[0]).Item("CONN_MAX_AGE").Likely().Place()
}

// keptOpen asks whether a connection lives longer than a request: None is for
// good, an absent age is none.
func keptOpen(v value.Value) value.Answer {
	if _, none := v.(value.None); none {
		return value.Yes
	}
	return lint.Truthy(v)
}

// cachedTemplates asks whether all engines leave the choice of loaders to Django,
// which then caches.
func cachedTemplates(_ *project.Project, s *project.Settings) (value.Answer, source.Location) {
	templates := s.Get("TEMPLATES")
	question := func(v value.Value) value.Answer {
		list, ok := v.(*value.List)
		if !ok || list.Open != nil {
			return value.Unsure
		}
		for _, item := range list.Items {
			engine, ok := item.Value.(*value.Dict)
			if !ok || engine.Open != nil {
				return value.Unsure
			}
			options, set := engine.Str("OPTIONS")
			if !set {
				continue
			}
			d, ok := options.Value.(*value.Dict)
			if !ok || d.Open != nil {
				return value.Unsure
			}
			if _, listed := d.Str("loaders"); listed {
				return value.Unsure
			}
		}
		return value.Known(len(list.Items) > 0)
	}
	return templates.Ask(question), templates.Likely().Place()
}

// namedHosts asks whether hosts are listed, none of them a wildcard.
func namedHosts(v value.Value) value.Answer {
	return lint.Truthy(v).And(lint.AnyText(func(host string) bool { return host == "*" })(v).Not())
}

// rotated asks whether no log file grows without end: every handler writes
// elsewhere than to a plain file.
func rotated(_ *project.Project, s *project.Settings) (value.Answer, source.Location) {
	logging := s.Get("LOGGING")
	handlers := logging.Item("handlers")
	keys := handlers.Keys()
	if len(keys) == 0 {
		return value.Unsure, source.Location{}
	}
	answer := value.Yes
	for _, name := range keys {
		class := handlers.Item(name).Item("class")
		answer = answer.And(class.Ask(lint.Equals(
			value.Str("logging.StreamHandler"), value.Str("logging.handlers.RotatingFileHandler"), value.Str("logging.handlers.TimedRotatingFileHandler"),
			value.Str("logging.NullHandler"), value.Str("logging.handlers.SysLogHandler"), value.Str("django.utils.log.AdminEmailHandler"),
		)))
	}
	return answer, logging.Likely().Place()
}

// ignoresEnvironment asks whether git leaves environment files alone.
func ignoresEnvironment(p *project.Project, _ *project.Settings) (value.Answer, source.Location) {
	for _, name := range []string{path.Join(p.Root, ".gitignore"), ".gitignore"} {
		covered, _ := p.Tree.Ignored(path.Join(p.Root, ".env"))
		if file := p.Text(name); file != nil && covered {
			return value.Yes, source.Location{File: file}
		}
	}
	return value.Unsure, source.Location{}
}
