package eval

import (
	"strings"

	"github.com/djready/djready/pkg/value"
)

// underRoot reports whether a text was made from the tree's own path, so that
// its length and letters are not known.
func underRoot(text string) bool { return strings.Contains(text, value.TreeRoot) }

func containsText(text, part string) bool { return strings.Contains(text, part) }
