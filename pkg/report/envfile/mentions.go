package envfile

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/project"
)

// mostRead bounds how many files are searched, mostSearched how large they may be,
// in bytes.
const (
	mostRead     = 20000
	mostSearched = 1 << 20
)

// mentions tells which names stand in a file of the repository that may be code or
// configuration: what is no documentation and no environment file itself.
func mentions(projects []*project.Project, names []string) map[string]bool {
	out := map[string]bool{}
	if len(projects) == 0 || len(names) == 0 {
		return out
	}
	tree := projects[0].Tree
	read := 0
	for _, file := range tree.Files() {
		if len(out) == len(names) || read >= mostRead {
			break
		}
		if isProse(file) {
			continue
		}
		read++
		content, err := tree.ReadFile(file)
		if err != nil || len(content) > mostSearched {
			continue
		}
		for _, name := range names {
			if !out[name] && hasWord(string(content), name) {
				out[name] = true
			}
		}
	}
	return out
}

func isProse(file string) bool {
	base := strings.ToLower(path.Base(file))
	return strings.Contains(base, ".env") || strings.HasPrefix(base, "env.") || slices.Contains([]string{".md", ".rst", ".txt", ".po", ".svg", ".lock", ".png", ".jpg"}, path.Ext(base))
}

// hasWord reports whether a name stands in a text, not as a part of another one.
func hasWord(text, name string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], name)
		if i < 0 || name == "" {
			return false
		}
		i += from
		from = i + len(name)
		if (i == 0 || !inName(text[i-1])) && (from == len(text) || !inName(text[from])) {
			return true
		}
	}
}

func inName(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
