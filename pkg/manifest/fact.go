package manifest

import "github.com/djready/djready/pkg/source"

// EnvAssignment is one environment variable given a value by a file.
type EnvAssignment struct {
	Name string
	// Value as the process sees it: unquoted and expanded. Where Known is
	// false it is the text with the unknown parts left empty.
	Value string
	// Known is false where the value depends on something the file does not
	// say: an unset variable or argument, a secret, a command's output.
	Known bool
	// Location is the value as written, with the quotes that enclose it. It
	// is empty (but not nowhere) for an empty value.
	Location source.Location
	// Line is the 1-based line of the name.
	Line int
	// References are the variables substituted in the value, in order.
	References []Reference
}

// Reference is one substituted variable: ${NAME}, ${NAME:-default}, $NAME.
type Reference struct {
	Name string
	// Operator is what follows the name: "", "-", ":-", "+", ":+", "?", ":?".
	Operator string
	// Word is what follows the operator: a default, a replacement or a message.
	Word string
	// Location is the whole reference, WordLocation the word alone; both are
	// nowhere if the value's escapes hide their place.
	Location     source.Location
	WordLocation source.Location
}

// Command is something a file has run. Exactly one of Words and Shell is set.
type Command struct {
	// Words is the argument list where no shell is involved.
	Words []string
	// Shell is a script handed to a shell as it stands.
	Shell string
	// Location is the command as written.
	Location source.Location
}

// IsZero reports whether there is no command.
func (c Command) IsZero() bool { return len(c.Words) == 0 && c.Shell == "" }
