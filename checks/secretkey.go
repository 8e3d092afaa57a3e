package checks

import (
	"strings"
	"unicode/utf8"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// insecurePrefix marks the keys that startproject writes, since Django 3.2.
const insecurePrefix = "django-insecure-"

// keyText is the text of a key that is known.
func keyText(v value.Value) (string, bool) {
	switch v := v.(type) {
	case value.Str:
		return string(v), true
	case value.Bytes:
		return string(v), true
	}
	return "", false
}

// keyWeakness says what Django's check security.W009 has against a key, as the
// end of a sentence; "" if nothing. It tells no character of the key.
func keyWeakness(v value.Value) string {
	key, ok := keyText(v)
	switch {
	case !ok || key == "":
		return ""
	case strings.HasPrefix(key, insecurePrefix):
		return "one of Django's own `" + insecurePrefix + "` keys"
	case utf8.RuneCountInString(key) < 50:
		return "shorter than 50 characters"
	case distinct(key) < 5:
		return "made of fewer than 5 different characters"
	}
	return ""
}

// keyPublisher names the tutorial that prints the key; "" if none is known.
func keyPublisher(v value.Value) string {
	key, _ := keyText(v)
	return django.KeyPublisher(key)
}

func distinct(text string) int {
	seen := map[rune]bool{}
	for _, r := range text {
		seen[r] = true
	}
	return len(seen)
}

// weakKeyIDs are the ids that Django prints for a key: none for one that it
// takes for a good key.
func weakKeyIDs(v value.Value) []string {
	if keyWeakness(v) == "" {
		return []string{}
	}
	return []string{"security.W009"}
}

// fromEnvironment reports whether a value was read from a variable that
// somebody set: a deployment file, an environment file, the command line.
func fromEnvironment(o project.Outcome) bool {
	found := false
	o.Origin.Walk(func(step *value.Origin) bool {
		found = found || step.Kind == value.VariableSet
		return !found
	})
	return found
}

// fromSource reports whether a value was made of nothing but literals of the
// source.
func fromSource(o project.Outcome) bool {
	return len(o.Origin.Literals()) > 0 && !fromEnvironment(o)
}
