package systemcheck

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

const corsApp = "corsheaders"

// corsSetting is the first of a setting's names that is set: the old name counts
// where the new one is not there.
func corsSetting(s scope, names []string) project.Setting {
	for _, name := range names {
		if s.Settings.Has(name) {
			return s.Settings.Get(name)
		}
	}
	return s.Settings.Get(names[0])
}

// corsTexts makes the rules that a setting must be a list of texts.
func corsTexts(names ...string) func(scope) {
	return func(s scope) {
		setting := corsSetting(s, names)
		s.judge(setting, lint.Given(s.uses(corsApp), func(v value.Value) value.Answer {
			if v == nil {
				return value.No
			}
			return sequence(v).Not().Or(some(noText)(v))
		}), saying(setting.Name+" is no list of texts"))
	}
}

func noText(v value.Value) value.Answer {
	switch v.(type) {
	case value.Str:
		return value.No
	case *value.Unknown:
		return value.Unsure
	}
	return value.Yes
}

// corsFlag makes the rules that a setting must be True or False.
func corsFlag(names ...string) func(scope) {
	return func(s scope) {
		setting := corsSetting(s, names)
		s.judge(setting, lint.Given(s.uses(corsApp), func(v value.Value) value.Answer {
			switch v.(type) {
			case nil, value.Bool:
				return value.No
			case *value.Unknown:
				return value.Unsure
			}
			return value.Yes
		}), describing(setting.Name, "neither True nor False"))
	}
}

// corsAge: corsheaders.E004.
func corsAge(s scope) {
	age := s.Settings.Get("CORS_PREFLIGHT_MAX_AGE")
	s.judge(age, lint.Given(s.uses(corsApp), func(v value.Value) value.Answer {
		switch v := v.(type) {
		case nil, value.Bool:
			return value.No
		case value.Int:
			return value.Known(v.Sign() < 0)
		case *value.Unknown:
			return value.Unsure
		}
		return value.Yes
	}), describing(age.Name, "no number of seconds"))
}

// corsOrigins makes the rules about single origins, once for each.
func corsOrigins(wrong func(origin string) bool, message string) func(scope) {
	return func(s scope) {
		setting := corsSetting(s, []string{"CORS_ALLOWED_ORIGINS", "CORS_ORIGIN_WHITELIST"})
		bad := func(v value.Value) value.Answer {
			origin, ok := v.(value.Str)
			switch {
			case value.IsUnknown(v):
				return value.Unsure
			case !ok, origin == "null", origin == "file://":
				return value.No
			}
			return value.Known(wrong(string(origin)))
		}
		s.judgeEach(setting, lint.Given(s.uses(corsApp), some(bad)), counting(bad), saying(setting.Name+" has "+message))
	}
}

// withoutHost reports whether an origin lacks its scheme or its host.
func withoutHost(origin string) bool {
	scheme, rest, ok := strings.Cut(origin, "://")
	return !ok || scheme == "" || rest == "" || strings.ContainsAny(rest[:1], "/?#")
}

// withPath reports whether more than a host follows the scheme.
func withPath(origin string) bool {
	_, rest, _ := strings.Cut(origin, "://")
	return !withoutHost(origin) && strings.ContainsAny(rest, "/?#;")
}
