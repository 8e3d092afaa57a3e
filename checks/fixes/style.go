package fixes

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// quoted writes a plain text as a literal, in the quotes that a file uses most.
func quoted(f *source.File, text string) string {
	quote := `"`
	if strings.Count(f.Text(), "'") > strings.Count(f.Text(), `"`) {
		quote = "'"
	}
	return quote + text + quote
}

// requoted writes Python that has double quotes in the quotes that a file uses
// most.
func requoted(f *source.File, python string) string {
	return strings.ReplaceAll(python, `"`, quoted(f, "")[:1])
}

// indentation is what a file indents a block by.
func indentation(f *source.File) string {
	if strings.Contains(f.Text(), "\n\t") {
		return "\t"
	}
	return "    "
}

// indentAt is the white space that the line of an offset begins with.
func indentAt(f *source.File, offset int) string {
	line := f.Slice(f.LineSpan(f.Position(offset).Line))
	return line[:len(line)-len(strings.TrimLeft(line, " \t"))]
}

// afterLine is the offset behind the line of an offset, its line end included, and
// what must be written first: a line end, where the file lacks the last one.
func afterLine(f *source.File, offset int) (at int, first string) {
	end := f.LineSpan(f.Position(offset).Line).End
	rest := f.Text()[end:]
	switch {
	case strings.HasPrefix(rest, "\r\n"):
		return end + 2, ""
	case rest != "":
		return end + 1, ""
	}
	return end, "\n"
}
