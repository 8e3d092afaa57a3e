package envfile

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// portableName is what all readers take for a name.
var portableName = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)

// longestText is how long a value of a template may be, in bytes.
const longestText = 200

// portable reports whether all readers take a text, as it is, for the same value:
// quotes are kept by docker and dropped by the others, "#" begins a comment to
// some, "$" a reference to others, and blanks at the ends are dropped by some.
func portable(text string) bool {
	if len(text) > longestText || strings.TrimSpace(text) != text || value.HasTreeRoot(text) {
		return false
	}
	return !strings.ContainsFunc(text, func(r rune) bool {
		return !unicode.IsGraphic(r) || unicode.IsSpace(r) && r != ' ' || strings.ContainsRune("#$\\\"'`", r) || r == unicode.ReplacementChar
	})
}

// placeholderText tells what somebody is to replace: all of a value, or a part of
// it. The address in "Shop <shop@example.com>" is none.
var placeholderText = regexp.MustCompile(`^<[^<>@]*>$|<[A-Za-z_][A-Za-z0-9_ -]*>`)

func isPlaceholder(text string) bool { return placeholderText.MatchString(strings.Trim(text, `"'`)) }

// mayBeSecret reports whether a default opens something, whatever the names say.
func mayBeSecret(v project.Variable, text string) bool {
	names := append([]string{v.Name}, v.Feeds...)
	for _, name := range names {
		if i := strings.LastIndexByte(name, '['); i >= 0 {
			name = strings.Trim(name[i:], "[]'\"")
		}
		if django.CredentialOf(name, text) != django.NoCredential {
			return true
		}
	}
	return django.HoldsCredentials(text)
}

// isEmpty reports whether a default is an empty text.
func isEmpty(v project.Variable) bool {
	text, ok := v.Default.Value.(value.Str)
	return ok && text == ""
}
