package pyformat

import (
	"unicode/utf8"

	"github.com/djready/djready/pkg/value"
)

// maxText bounds the text that is made; more is Undetermined.
const maxText = 1 << 20

// Outcome says how a formatting ended. Its zero value is success.
type Outcome struct {
	// Class and Message are of the built-in exception that Python would raise:
	// "TypeError". The message of a KeyError is the repr of the key.
	Class, Message string
	// Reason says why the text cannot be known, for people: it is the Reason of
	// a value.Unknown where one of those is in the way.
	Reason string
}

// Known reports whether there is a text.
func (o Outcome) Known() bool { return o == Outcome{} }

// Raises reports whether Python would raise an exception.
func (o Outcome) Raises() bool { return o.Class != "" }

// outcome makes an Outcome of the two errors that the package uses inside.
func outcome(text string, err error) (string, Outcome) {
	switch err := err.(type) {
	case nil:
		return text, Outcome{}
	case *exception:
		return "", Outcome{Class: err.class, Message: err.message}
	default:
		return "", Outcome{Reason: err.Error()}
	}
}

type exception struct{ class, message string }

func (e *exception) Error() string { return e.class + ": " + e.message }

type undetermined struct{ reason string }

func (u *undetermined) Error() string { return u.reason }

func valueError(message string) error { return &exception{"ValueError", message} }

func typeError(message string) error { return &exception{"TypeError", message} }

var (
	errTooLong  = &undetermined{"a text of over 1 MiB"}
	errTreeRoot = &undetermined{"the absolute path of the project"}
	errInvalid  = &undetermined{"a text that is not valid Unicode"}
)

// str is Python's str(v), or why it is not known.
func str(v value.Value) (string, error) {
	text, ok := value.String(v)
	return known(v, text, ok)
}

// repr is Python's repr(v), or why it is not known.
func repr(v value.Value) (string, error) {
	text, ok := value.Repr(v)
	return known(v, text, ok)
}

func known(v value.Value, text string, ok bool) (string, error) {
	switch {
	case !ok:
		return "", notKnown(v)
	case !utf8.ValidString(text):
		return "", errInvalid
	}
	return text, nil
}

// notKnown says why the text of v is not known.
func notKnown(v value.Value) error {
	if u, ok := v.(*value.Unknown); ok {
		return &undetermined{u.Reason}
	}
	return &undetermined{"the text of a value of type " + v.Type()}
}

// ascii is Python's ascii(v).
func ascii(v value.Value) (string, error) {
	text, err := repr(v)
	if err != nil {
		return "", err
	}
	return Escape(text), nil
}

// typeName is the name of v's type as CPython's messages write it.
func typeName(v value.Value) string {
	if _, ok := v.(value.Timedelta); ok {
		return "datetime.timedelta"
	}
	return v.Type()
}
