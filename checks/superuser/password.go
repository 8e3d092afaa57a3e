package superuser

import (
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
)

// Password is a password that is written down and given to a superuser.
type Password struct {
	At source.Location
	// How says what it is, a clause: "is written there".
	How string
}

var shellDefault = lazyregexp.New(`^\$\{\w+:?-([^${}]+)\}$`)

// InWord is the password in a word of a shell, "" where the environment
// alone supplies it; defaulted says that it stands in for a variable.
func InWord(word string) (password string, defaulted bool) {
	word = strings.Trim(word, `"'`)
	if match := shellDefault.FindStringSubmatch(word); match != nil {
		return match[1], true
	}
	if strings.ContainsAny(word, "$`") {
		return "", false
	}
	return word, false
}

// How says how a word of a shell holds a password.
func How(defaulted bool) string {
	if defaulted {
		return "falls back to a literal"
	}
	return "is written there"
}
