package ignore

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// marker is what a comment for djready begins with, behind its sign.
const marker = "djready:"

// comment is a comment that speaks to djready.
type comment struct {
	// span begins at the marker and ends with the line, without blanks.
	span source.Span
	line int
	// alone says that nothing else stands on its line.
	alone bool
}

// comments are those of a file that speak to djready, in order. The tree of a
// Python file may be nil if it could not be parsed.
func comments(f *source.File, m *pyast.Module) []comment {
	if !strings.Contains(f.Text(), marker) || !hasComments(f.Path()) {
		return nil
	}
	var out []comment
	var texts []source.Span
	if m != nil {
		texts = textSpans(m)
	}
	for n := 1; n <= f.LineCount(); n++ {
		line := f.Line(n)
		start := f.LineSpan(n).End - len(line) // behind a byte order mark
		at := commentSign(line, func(offset int) bool { return inside(texts, start+offset) }, onlyWholeLines(f.Path()))
		if at < 0 {
			continue
		}
		spoken := spokenTo(line[at:])
		if spoken < 0 {
			continue
		}
		end := start + len(strings.TrimRight(line, " \t\r\n"))
		out = append(out, comment{source.Span{Start: start + at + spoken, End: end}, n, strings.TrimSpace(line[:at]) == ""})
	}
	return out
}

// commentSign is the offset of the sign that begins a line's comment, -1 if it
// has none. In YAML, shell, TOML, requirements and dotenv files a sign within a
// word is none.
func commentSign(line string, inText func(offset int) bool, wholeLines bool) int {
	for i := range len(line) {
		if line[i] != '#' || inText(i) {
			continue
		}
		if before := line[:i]; wholeLines && strings.TrimSpace(before) != "" {
			return -1
		}
		if i == 0 || line[i-1] == ' ' || line[i-1] == '\t' {
			return i
		}
	}
	return -1
}

// spokenTo is the offset of the marker within a comment, -1 if the comment does
// not speak to djready. Other tools' words may stand before: "# noqa # djready: …".
func spokenTo(text string) int {
	from := 0
	for {
		i := strings.Index(text[from:], marker)
		if i < 0 {
			return -1
		}
		if before := strings.TrimRight(text[:from+i], " \t"); strings.HasSuffix(before, "#") {
			return from + i
		}
		from += i + len(marker)
	}
}

// hasComments reports whether files of that name have comments that begin with #.
func hasComments(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".json", ".lock", ".sql", ".html", ".md", ".sqlite3", ".db", ".pem", ".key":
		return false
	}
	return !strings.HasPrefix(path.Base(name), "Procfile")
}

// onlyWholeLines reports whether a comment has its line to itself: Docker takes
// # behind an instruction for an argument.
func onlyWholeLines(name string) bool {
	base := strings.ToLower(path.Base(name))
	return strings.HasPrefix(base, "dockerfile") || strings.HasSuffix(base, ".dockerfile") || strings.HasPrefix(base, "containerfile")
}

// textSpans are the literals of a tree in which # is a character.
func textSpans(m *pyast.Module) []source.Span {
	var out []source.Span
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		switch n.(type) {
		case *pyast.Str, *pyast.JoinedStr:
			out = append(out, n.Span())
			return false
		}
		return true
	})
	return out
}

func inside(spans []source.Span, offset int) bool {
	for _, s := range spans {
		if s.Start <= offset && offset < s.End {
			return true
		}
	}
	return false
}
