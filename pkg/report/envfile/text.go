package envfile

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/djready/djready/pkg/source"
)

// Options say how a template is shown.
type Options struct {
	// Path turns a path of the tree into one to show; nil shows it as it is.
	Path func(string) string
}

// width is how long a comment's line may be, in characters.
const width = 100

const heading = `# The variables that production reads. Fill in what stands in <...>; what is commented out the program does
# without. djready env --check FILE says what is still missing or not safe. Keep the file out of git.
# One form for all readers (python-decouple, python-dotenv, django-environ, docker --env-file): no quotes, no
# blanks at the ends, and neither "#" nor "$" in a value.
`

// Write writes a template as an environment file. The same template gives the same
// bytes.
func (t Template) Write(w io.Writer, o Options) error {
	var b bytes.Buffer
	b.WriteString(heading)
	group := ""
	for _, e := range t.Entries {
		if e.Group != group {
			group = e.Group
			fmt.Fprintf(&b, "\n# --- %s ---\n", group)
		}
		b.WriteByte('\n')
		for _, line := range e.comment(o) {
			writeComment(&b, line)
		}
		if !e.Active {
			b.WriteString("# ")
		}
		fmt.Fprintf(&b, "%s=%s\n", e.Name, e.Value)
	}
	if len(t.Entries) == 0 {
		b.WriteString("\n# Production reads no variable.\n")
	}
	for _, name := range t.Odd {
		b.WriteByte('\n')
		writeComment(&b, "Read, too, but no name for such a file: "+inert(name))
	}
	_, err := w.Write(b.Bytes())
	return err
}

func place(at source.Location, o Options) string {
	if at.IsZero() {
		return "a place that is not known"
	}
	name := at.Path()
	if o.Path != nil {
		name = o.Path(name)
	}
	return fmt.Sprintf("%s:%d", inert(name), at.Start().Line)
}

// writeComment writes a text as comments of a bounded width.
func writeComment(b *bytes.Buffer, text string) {
	line := "#"
	for _, word := range strings.Fields(text) {
		if len(line)+1+len(word) > width && line != "#" {
			b.WriteString(line + "\n")
			line = "#"
		}
		line += " " + word
	}
	b.WriteString(line + "\n")
}

// longestInert is how much of a text of the repository is repeated, in characters.
const longestInert = 100

// inert makes a text of the repository harmless in one line: nothing that ends it,
// moves what is shown, or that GitHub's runner obeys.
func inert(text string) string {
	runes := []rune(text)
	if len(runes) > longestInert {
		runes = append(runes[:longestInert], '…')
	}
	for i, r := range runes {
		if !unicode.IsGraphic(r) || unicode.IsSpace(r) {
			runes[i] = ' '
			if r != ' ' {
				runes[i] = unicode.ReplacementChar
			}
		}
	}
	return strings.ReplaceAll(string(runes), "##[", "## [")
}
