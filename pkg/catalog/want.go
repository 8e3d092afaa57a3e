package catalog

import (
	"maps"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
)

// wantComment begins a comment that says what djready finds there.
var wantComment = lazyregexp.New(`\s*# (?:want|satisfied) [a-z]*\s*["` + "`" + `].*$`)

// WithoutWants is the case without the comments that say what djready finds, as
// a reader of the documentation sees it. A line that holds nothing else goes.
func (c *Case) WithoutWants() *Case {
	plain := &Case{Name: c.Name, Options: c.Options, Files: maps.Clone(c.Files)}
	for name, text := range c.Files {
		lines := strings.SplitAfter(text, "\n")
		lines = slices.DeleteFunc(lines, func(line string) bool {
			rest := strings.TrimRight(line, "\n")
			return rest != "" && wantComment.ReplaceAllString(rest, "") == "" && wantComment.MatchString(rest)
		})
		for i, line := range lines {
			body := strings.TrimRight(line, "\n")
			lines[i] = wantComment.ReplaceAllString(body, "") + line[len(body):]
		}
		plain.Files[name] = strings.Join(lines, "")
	}
	return plain
}
