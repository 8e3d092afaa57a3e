package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// stringLibrary models the constants of string.
func stringLibrary() *eval.Library {
	const (
		lower       = "abcdefghijklmnopqrstuvwxyz"
		upper       = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
		digits      = "0123456789"
		punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
		whitespace  = " \t\n\r\v\f"
	)
	return &eval.Library{
		Name: "string",
		Values: map[string]eval.Model{
			"ascii_lowercase": constant(value.Str(lower)),
			"ascii_uppercase": constant(value.Str(upper)),
			"ascii_letters":   constant(value.Str(lower + upper)),
			"digits":          constant(value.Str(digits)),
			"hexdigits":       constant(value.Str(digits + "abcdefABCDEF")),
			"octdigits":       constant(value.Str("01234567")),
			"punctuation":     constant(value.Str(punctuation)),
			"whitespace":      constant(value.Str(whitespace)),
			"printable":       constant(value.Str(digits + lower + upper + punctuation + whitespace)),
		},
	}
}
