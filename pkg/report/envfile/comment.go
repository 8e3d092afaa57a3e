package envfile

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/project"
)

// comment says what a variable is for.
func (e Entry) comment(o Options) []string {
	lines := []string{e.purpose() + " " + e.need(o)}
	if place := e.places(o); place != "" {
		lines = append(lines, place)
	}
	if e.Placeholder() && generated(e.Variable) {
		lines = append(lines, "Generate: "+generate)
	}
	return lines
}

// mostFed is how many settings a comment names.
const mostFed = 3

// purpose says what a variable goes into, and what its text must be.
func (e Entry) purpose() string {
	var fed []string
	for _, feed := range e.Feeds[:min(len(e.Feeds), mostFed)] {
		fed = append(fed, inert(feed))
	}
	text := strings.Join(fed, ", ")
	if len(e.Feeds) > mostFed {
		text += fmt.Sprintf(" and %d more", len(e.Feeds)-mostFed)
	}
	switch {
	case e.Mode:
		text = "Chooses between production and another mode"
	case text == "":
		text = "Goes to no setting directly"
	}
	return text + ": " + e.kind() + "."
}

// kind says what a variable's text must be.
func (e Entry) kind() string {
	secret := ""
	if e.Secret {
		secret = ", a secret"
	}
	switch e.Conversion {
	case project.Boolean:
		return "True or False"
	case project.Presence:
		return "yes where it is set to anything, False included; no where it is empty"
	case project.Integer:
		return "a whole number"
	case project.Number:
		return "a number"
	case project.Duration:
		return "a duration"
	case project.List:
		switch e.Delimiter {
		case ",":
			return "a list, separated by commas" + secret
		case " ":
			return "a list, separated by blanks" + secret
		}
		return "a list, separated by " + inert(e.Delimiter) + secret
	case project.JSON:
		return "JSON" + secret
	case project.Mapping:
		return "pairs of names and values" + secret
	case project.FilePath:
		return "a path"
	case project.URL:
		return "a URL" + secret
	case project.DatabaseURL:
		return "the URL of a database" + secret
	case project.CacheURL:
		return "the URL of a cache" + secret
	case project.EmailURL:
		return "the URL of a mail server" + secret
	case project.Word:
		return "a word; the program knows " + inert(strings.Join(e.Words, ", "))
	}
	return "text" + secret
}

// need says whether the variable is needed, and what it is otherwise.
func (e Entry) need(o Options) string {
	need := ""
	switch {
	case e.Required && !e.Alternative:
		return "Required."
	case e.Required:
		need = "Not read as it stands; required if "
	case e.Alternative:
		need = "Not read as it stands; optional if "
	}
	if need != "" {
		return need + e.condition(o) + "."
	}
	var unsafe []string
	for _, f := range e.Unsafe {
		if name := f.Check.ID + " " + f.Check.Name; !slices.Contains(unsafe, name) {
			unsafe = append(unsafe, name)
		}
	}
	verdict := " passes the checks"
	if e.Decided && isYes(e.Shown) && !isYes(e.Production) {
		verdict = " is for development"
	} else if testMachine.MatchString(e.Shown) {
		verdict += ", but names a test or local service"
	}
	if len(unsafe) > 0 {
		verdict = " is not safe: " + strings.Join(unsafe, ", ")
	}
	switch text, known := e.Default.Value, e.Shown != ""; {
	case len(e.SetBy) > 0 && len(unsafe) > 0:
		return "A file of the repository sets it, which" + verdict + "."
	case len(e.SetBy) > 0:
		return "A file of the repository sets it."
	case text == nil || text.Type() == "NoneType", text.Type() == "str" && isEmpty(e.Variable):
		if len(unsafe) > 0 {
			return "Without it: " + strings.Join(unsafe, ", ") + "."
		}
		return "Optional."
	case e.Secret:
		return "It has a default, a secret that is not shown; it" + verdict + "."
	case known && len(unsafe) > 0:
		return "The default " + inert(e.Shown) + verdict + "."
	case known:
		return "Optional; the default " + inert(e.Shown) + verdict + "."
	}
	return "Optional; the default stands in the source and" + verdict + "."
}

// testMachine tells addresses of sandboxes and of the machine itself.
var testMachine = regexp.MustCompile(`(?i)\bsandbox\b|\blocalhost\b|\b127\.0\.0\.1\b`)

// condition says what another way depends on. The text of a comparison is not
// repeated: what something secret is compared with is as secret.
func (e Entry) condition(o Options) string {
	if e.Condition.IsZero() {
		return "a condition turns out the other way"
	}
	what := "the condition"
	if text := e.Condition.Text(); !strings.ContainsAny(text, "'\"\n") {
		what = inert(text)
	}
	return what + " at " + place(e.Condition, o) + " turns out the other way"
}

// places says where a variable is read, and which files set it.
func (e Entry) places(o Options) string {
	text := ""
	if len(e.Reads) > 0 {
		text = "Read at " + place(e.Reads[0], o)
		if n := len(e.Reads) - 1; n == 1 {
			text += " and once more"
		} else if n > 1 {
			text += fmt.Sprintf(" and %d times more", n)
		}
		text += "."
	}
	if len(e.SetBy) > 0 {
		text += " Set for production at " + place(e.SetBy[len(e.SetBy)-1].Location, o) + "."
	}
	return text
}
