package code

import (
	"bytes"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/project"
)

// Mentions reports whether the project's Python mentions a name outside its
// settings modules: as settings.NAME, or as the text of getattr(settings,
// "NAME"). A name in a comment counts, too: better that than a wrong no.
func Mentions(p *project.Project, s *project.Settings, name string) bool {
	for _, file := range p.Tree.Files() {
		if !strings.HasSuffix(file, ".py") || slices.Contains(p.Layout.Settings, file) || slices.Contains(s.Files, file) {
			continue
		}
		if raw, err := p.Tree.ReadFile(file); err == nil && holdsWord(raw, name) {
			return true
		}
	}
	return false
}

func holdsWord(text []byte, word string) bool {
	for rest := text; ; {
		i := bytes.Index(rest, []byte(word))
		if i < 0 {
			return false
		}
		end := i + len(word)
		if (i == 0 || !isWordByte(rest[i-1])) && (end == len(rest) || !isWordByte(rest[end])) {
			return true
		}
		rest = rest[end:]
	}
}

func isWordByte(b byte) bool {
	return b == '_' || b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z'
}
