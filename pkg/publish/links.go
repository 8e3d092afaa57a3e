package publish

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/djready/djready/pkg/report"
)

// Links are where the lines of an analysis can be seen.
type Links struct {
	// Server is GitHub's address, Repository "owner/name", SHA the commit. Without
	// one of them there are no links.
	Server, Repository, SHA string
}

// line is a place in letters of code, linked to the commit's text.
func (l Links) line(at report.Place) string {
	shown := report.MarkdownCode(fmt.Sprintf("%s:%d", at.Path, at.Start.Line))
	if l.Server == "" || l.Repository == "" || l.SHA == "" {
		return shown
	}
	segments := strings.Split(at.Path, "/")
	for i, s := range segments {
		segments[i] = strings.ReplaceAll(url.PathEscape(s), "&", "%26")
	}
	lines := fmt.Sprintf("#L%d", at.Start.Line)
	if at.End.Line > at.Start.Line {
		lines += fmt.Sprintf("-L%d", at.End.Line)
	}
	return fmt.Sprintf(`<a href="%s/%s/blob/%s/%s%s">%s</a>`, l.Server, l.Repository, l.SHA, strings.Join(segments, "/"), lines, shown)
}
