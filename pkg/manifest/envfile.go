package manifest

import (
	"strings"
	"unicode"

	"github.com/djready/djready/pkg/source"
)

// EnvFile is what a library reads out of a .env file.
type EnvFile struct {
	// Assignments are all of them in the order of the file, repeated names
	// included; the last one of a name wins.
	Assignments []EnvAssignment
	// Bare are python-dotenv's names without "=": they are in
	// dotenv_values() as None and are not put into the environment.
	Bare     []BareName
	Problems Problems
}

// BareName is a name that stands alone.
type BareName struct {
	Name     string
	Location source.Location
}

// Lookup is the assignment of a name that wins. A bare name after it takes its
// value away again.
func (e *EnvFile) Lookup(name string) (EnvAssignment, bool) {
	for i := len(e.Assignments) - 1; i >= 0; i-- {
		if a := e.Assignments[i]; a.Name == name {
			return a, !e.bareAfter(name, a.Location)
		}
	}
	return EnvAssignment{}, false
}

func (e *EnvFile) bareAfter(name string, l source.Location) bool {
	for _, b := range e.Bare {
		if b.Name == name && l.Before(b.Location) {
			return true
		}
	}
	return false
}

// Lookup finds a variable of the surrounding environment. A variable that is
// set but whose value is not known has known false. The nil Lookup finds
// nothing: no variable is set.
type Lookup func(name string) (value string, set, known bool)

func (l Lookup) find(name string) (variable, bool) {
	if l == nil {
		return variable{}, false
	}
	value, set, known := l(name)
	return variable{value, known}, set
}

// universalNewlines is what Python's text mode does to line ends.
var universalNewlines = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// pythonSpace is str.isspace and \s: Unicode's blanks and four separators.
func pythonSpace(r rune) bool { return unicode.IsSpace(r) || '\x1c' <= r && r <= '\x1f' }
