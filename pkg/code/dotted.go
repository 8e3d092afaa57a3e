package code

import (
	"strings"

	"github.com/djready/djready/pkg/pyast"
)

// Dotted is the text of a name or of attributes of one: "a.b.c"; "" for any
// other expression.
func Dotted(e pyast.Expr) string {
	switch e := e.(type) {
	case *pyast.Name:
		return e.ID
	case *pyast.Attribute:
		if left := Dotted(e.Value); left != "" {
			return left + "." + e.Name
		}
	}
	return ""
}

// LastPart is what stands behind the last dot of a dotted name.
func LastPart(dotted string) string { return dotted[strings.LastIndexByte(dotted, '.')+1:] }
