package fix

import (
	"bytes"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/source"
)

// Diff shows the changes as a unified diff, for people: secrets are masked, and
// what a terminal would obey or not show is written as an escape.
func (r Result) Diff(show func(path string) string) []byte {
	secrets := append(r.Before.Whole.Secrets, r.Before.Shown.Secrets...)
	before := report.NewScreen(secrets)
	var out bytes.Buffer
	for _, c := range r.Changes {
		after := report.NewScreen(append(r.After.Whole.Secrets, r.After.Shown.Secrets...))
		file := source.NewFile(c.Path, c.After)
		after.HideTexts(secrets, file)
		name := report.Visible(show(c.Path))
		old, now := "a/"+name, "b/"+name
		if c.Created {
			old = "/dev/null"
		}
		text := diff.Diff(old, shown(before, source.NewFile(c.Path, c.Before)), now, shown(after, file))
		_, body, _ := bytes.Cut(text, []byte("\n")) // "diff old new"
		out.Write(body)
	}
	return out.Bytes()
}

// shown is a file's text as it may be shown.
func shown(screen report.Screen, file *source.File) []byte {
	lines := make([]string, 0, file.LineCount())
	for n := range file.LineCount() {
		lines = append(lines, screen.Line(file, n+1))
	}
	return []byte(strings.Join(lines, "\n"))
}
