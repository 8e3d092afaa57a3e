package lint

import (
	"slices"

	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// Truthy asks whether a value is true for Python; an absent one is not.
func Truthy(v value.Value) value.Answer {
	if v == nil {
		return value.No
	}
	return value.Truth(v)
}

// Falsy asks whether a value is false for Python; an absent one is.
func Falsy(v value.Value) value.Answer { return Truthy(v).Not() }

// Absent asks whether there is no value.
func Absent(v value.Value) value.Answer {
	if value.IsUnknown(v) {
		return value.Unsure
	}
	return value.Known(v == nil)
}

// NotTrue asks whether a value is anything but True itself, as Django's checks
// ask of several settings: 1 and "True" are not True.
func NotTrue(v value.Value) value.Answer {
	if v == nil {
		return value.Yes
	}
	if value.IsUnknown(v) {
		return value.Unsure
	}
	return value.Known(v != value.Bool(true))
}

// Equals asks whether a value equals one of the given ones.
func Equals(wanted ...value.Value) project.Question {
	return func(v value.Value) value.Answer {
		if v == nil {
			return value.No
		}
		answer := value.No
		for _, w := range wanted {
			answer = answer.Or(value.Equal(v, w))
		}
		return answer
	}
}

// Has asks whether a list holds one of the given texts.
func Has(wanted ...string) project.Question {
	return func(v value.Value) value.Answer {
		if v == nil {
			return value.No
		}
		answer := value.No
		for _, w := range wanted {
			answer = answer.Or(value.Contains(v, value.Str(w)))
		}
		return answer
	}
}

// Lacks asks whether a list holds none of the given texts.
func Lacks(wanted ...string) project.Question {
	has := Has(wanted...)
	return func(v value.Value) value.Answer { return has(v).Not() }
}

// AnyText asks whether some text in a list (or the text itself) is as wanted.
func AnyText(wanted func(string) bool) project.Question {
	return func(v value.Value) value.Answer {
		switch v := v.(type) {
		case nil:
			return value.No
		case value.Str:
			return value.Known(wanted(string(v)))
		case *value.Unknown:
			return value.Unsure
		case *value.List:
			return anyText(v.Items, v.Open, wanted)
		case *value.Tuple:
			return anyText(v.Items, v.Open, wanted)
		case *value.Set:
			return anyText(v.Items(), v.Open, wanted)
		}
		return value.No
	}
}

// AnyOf asks whether some text in a list (or the text itself) is one of the given
// ones.
func AnyOf(texts ...string) project.Question {
	return AnyText(func(text string) bool { return slices.Contains(texts, text) })
}

func anyText(items []value.Traced, open *value.Unknown, wanted func(string) bool) value.Answer {
	unknown := open != nil
	if slices.ContainsFunc(items, func(item value.Traced) bool {
		s, ok := item.Value.(value.Str)
		unknown = unknown || value.IsUnknown(item.Value)
		return ok && wanted(string(s))
	}) {
		return value.Yes
	}
	if unknown {
		return value.Unsure
	}
	return value.No
}

// Surely is a practice for Judgement.Good where an answer is yes, "" otherwise: no
// practice is told that only may be one.
func Surely(answer value.Answer, practice string) string {
	if answer != value.Yes {
		return ""
	}
	return practice
}

// Given asks a question under a condition that depends on other settings, so
// that no finding is surer than the condition.
func Given(condition value.Answer, question project.Question) project.Question {
	return func(v value.Value) value.Answer { return question(v).And(condition) }
}
