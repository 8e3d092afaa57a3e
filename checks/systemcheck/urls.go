package systemcheck

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// complaint is what a URL pattern checks itself for.
type complaint struct {
	message string
	// from is the first series that has it.
	from django.Version
	// about counts how often Django complains of a pattern.
	about func(scope, code.Pattern) int
}

// complaints are the complaints of patterns by their ids.
func complaints() map[string]complaint {
	return map[string]complaint{
		"2_0.W001":  {message: "the route is written for re_path()", about: regexInPath},
		"urls.W001": {message: "the route of an include() ends with '$'", about: includeDollar},
		"urls.W002": {message: "the route begins with a slash, although every URL already does", about: leadingSlash},
		"urls.W003": {message: "the name of the route holds a colon", about: colonInName},
		"urls.E004": {message: "this is no URL pattern", about: noPattern},
		"urls.E009": {message: "the view is a class, without as_view()", from: django.Version{Major: 4}, about: classView},
		"urls.W010": {message: "the route has a bracket without its counterpart", from: django.Version{Major: 5}, about: lonelyBracket},
	}
}

// complaining makes a rule of a complaint: one finding for each pattern, however
// often it is included.
func complaining(id string) func(scope) {
	return func(s scope) {
		c := complaints()[id]
		var order []code.Pattern
		times := map[source.Location]int{}
		for _, p := range heard(s, id, code.URLConf(s.Project, s.Settings)) {
			if times[p.At] == 0 {
				order = append(order, p)
			}
			times[p.At] += c.about(s, p)
		}
		for _, p := range order {
			s.report(p.At, times[p.At], c.message)
		}
	}
}

// heard are the patterns of which Django complains by the id. An inclusion is
// heard only where all that it includes is silent.
func heard(s scope, id string, patterns []code.Pattern) (out []code.Pattern) {
	for _, p := range patterns {
		if p.Include && !silent(s, p.Included) {
			out = append(out, heard(s, id, p.Included)...)
			continue
		}
		if complaints()[id].about(s, p) > 0 {
			out = append(out, p)
		}
	}
	return out
}

// silent reports whether Django has nothing to say of patterns.
func silent(s scope, patterns []code.Pattern) bool {
	for _, p := range patterns {
		if p.Include && !silent(s, p.Included) {
			return false
		}
		for _, c := range complaints() {
			if s.Project.Django.Compare(c.from) >= 0 && c.about(s, p) > 0 {
				return false
			}
		}
	}
	return true
}

func regexInPath(_ scope, p code.Pattern) int {
	return count(p.Kind == code.PathPattern && (strings.Contains(p.Route, "(?P<") || strings.HasPrefix(p.Route, "^") || strings.HasSuffix(p.Route, "$")))
}

func includeDollar(_ scope, p code.Pattern) int {
	return count(p.Kind == code.RegexPattern && p.Include && strings.HasSuffix(p.Route, "$") && !strings.HasSuffix(p.Route, `\$`))
}

// leadingSlash follows Django in asking the regular expression that it makes of
// a path(): that of an endpoint never ends with a slash.
func leadingSlash(s scope, p code.Pattern) int {
	begins := strings.HasPrefix(p.Route, "/")
	ends := strings.HasSuffix(p.Route, "/") && p.Include
	if p.Kind == code.RegexPattern {
		begins = begins || strings.HasPrefix(p.Route, "^/") || strings.HasPrefix(p.Route, `^\/`)
		ends = strings.HasSuffix(p.Route, "/")
	}
	return count(begins && !ends && s.Settings.Get("APPEND_SLASH").Ask(lint.Truthy) == value.Yes)
}

func colonInName(_ scope, p code.Pattern) int { return count(strings.Contains(p.Name, ":")) }

func noPattern(_ scope, p code.Pattern) int { return count(p.Kind == code.NoPattern) }

// classView asks for the usual views of Django and what is derived from them.
func classView(s scope, p code.Pattern) int {
	if p.View == nil || p.Include {
		return 0
	}
	chain, _ := s.index.Ancestors(s.index.Find(p.Module, p.View))
	return count(slices.ContainsFunc(chain, func(d code.Definition) bool {
		return django.GenericView(d.Path)
	}))
}

// lonelyBracket counts the brackets of a path() as Django does.
func lonelyBracket(_ scope, p code.Pattern) int {
	if p.Kind != code.PathPattern {
		return 0
	}
	n, open := 0, 0
	for _, c := range p.Route {
		switch {
		case c == '<':
			open++
		case c == '>' && open == 0:
			n++
		case c == '>':
			open--
		}
	}
	return n + count(open > 0)
}

func count(holds bool) int {
	if holds {
		return 1
	}
	return 0
}

// namespaceTwice: urls.W005, once for each namespace.
func namespaceTwice(s scope) {
	first := map[string]code.Pattern{}
	said := map[string]bool{}
	var walk func(patterns []code.Pattern, within string)
	walk = func(patterns []code.Pattern, within string) {
		for _, p := range patterns {
			inner := within
			if p.Namespace != "" {
				inner = within + p.Namespace + ":"
				if _, known := first[inner]; known && !said[inner] {
					said[inner] = true
					s.report(p.At, 1, "the namespace "+strings.TrimSuffix(inner, ":")+" is used a second time",
						lint.Related{At: first[inner].At, Message: "it is used here first"})
				} else if !known {
					first[inner] = p
				}
			}
			walk(p.Included, inner)
		}
	}
	walk(code.URLConf(s.Project, s.Settings), "")
}

// urlWithoutSlash: urls.E006, once for each setting.
func urlWithoutSlash(s scope) {
	for _, name := range []string{"STATIC_URL", "MEDIA_URL"} {
		s.judge(s.Settings.Get(name), func(v value.Value) value.Answer {
			switch v := v.(type) {
			case value.Str:
				return value.Known(v != "" && !strings.HasSuffix(string(v), "/"))
			case *value.Unknown:
				return value.Unsure
			}
			return value.No
		}, describing(name, "without a slash at its end"))
	}
}
