package fix

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/diff"

	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/source"
)

// Diff shows the changes as a unified diff, for people: secrets are masked, and
// what a terminal would obey or not show is written as an escape. A line that
// stays is masked as it was before the change.
func (r Result) Diff(show func(path string) string) []byte {
	secrets := secretsOf(r.Before)
	before, after := report.NewScreen(secrets), report.NewScreen(secretsOf(r.After))
	var out bytes.Buffer
	for _, c := range r.Changes {
		old, now := source.NewFile(c.Path, c.Before), source.NewFile(c.Path, c.After)
		before.HideTexts(secrets, old)
		after.HideTexts(secrets, now)
		writeHead(&out, report.Visible(show(c.Path)), c.Created)
		writeHunks(&out, lines{old, before}, lines{now, after})
	}
	return out.Bytes()
}

// writeHead writes which file the hunks below it are of.
func writeHead(out *bytes.Buffer, name string, created bool) {
	from := "a/" + name
	if created {
		from = "/dev/null"
	}
	fmt.Fprintf(out, "--- %s\n+++ b/%s\n", from, name)
}

func secretsOf(j Judged) []source.Location { return slices.Concat(j.Whole.Secrets, j.Shown.Secrets) }

// lines are those of a file, as they are and as they may be shown.
type lines struct {
	file   *source.File
	screen report.Screen
}

// quoted are the lines as they are, each on one line whatever it holds.
func (l lines) quoted() []byte {
	var out []byte
	for n := range l.count() {
		out = append(strconv.AppendQuote(out, l.file.Line(n+1)), '\n')
	}
	return out
}

// count is how many lines there are: a line end ends a line, and begins none.
func (l lines) count() int {
	if strings.HasSuffix(l.file.Text(), "\n") || l.file.Text() == "" {
		return l.file.LineCount() - 1
	}
	return l.file.LineCount()
}

// writeHunks compares the lines as they are, and writes them as they may be shown.
func writeHunks(out *bytes.Buffer, old, now lines) {
	inHunk, from, to := false, 0, 0
	for line := range strings.Lines(string(diff.Diff("", old.quoted(), "", now.quoted()))) {
		switch {
		case strings.HasPrefix(line, "@@"):
			var n int
			inHunk = true
			if _, err := fmt.Sscanf(line, "@@ -%d,%d +%d", &from, &n, &to); err == nil {
				out.WriteString(line)
			}
		case !inHunk: // the names, which stand above already
		case line[0] == '+':
			out.WriteString("+" + now.screen.Line(now.file, to) + "\n")
			to++
		default:
			out.WriteString(line[:1] + old.screen.Line(old.file, from) + "\n")
			from++
			if line[0] == ' ' {
				to++
			}
		}
	}
}
