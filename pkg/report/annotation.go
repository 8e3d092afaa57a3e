package report

import (
	"path"
	"strconv"
	"strings"

	"github.com/djready/djready/pkg/lint"
)

// maxAnnotation is how long a message may be. GitHub's runner cuts one at 4,096
// UTF-16 code units, without a sign.
const maxAnnotation = 4000

// AnnotationLevel is how loud an annotation is.
type AnnotationLevel string

// The levels that GitHub's runner knows.
const (
	ErrorLevel   AnnotationLevel = "error"
	WarningLevel AnnotationLevel = "warning"
	NoticeLevel  AnnotationLevel = "notice"
)

// Annotation is what GitHub's runner shows beside the lines of a file, or of the
// run as a whole.
type Annotation struct {
	Level          AnnotationLevel
	Title, Message string
	// Place is where it is shown; one without a path is the run as a whole.
	Place Place
}

// AnnotationOf makes an annotation of a finding. Base is where the report's tree
// lies in the workspace, "" for the workspace itself. A file whose name is not fit
// for a log is named in the message instead.
func AnnotationOf(r *lint.Report, f lint.Finding, base string) Annotation {
	at := PlaceOf(r, f)
	at.Path = path.Join(base, at.Path)
	a := Annotation{
		Level:   annotationLevel(f.Check.Severity),
		Title:   f.Check.Severity.String() + "[" + f.Check.ID + "] " + f.Check.Name,
		Message: Visible(f.Message) + ".",
		Place:   at,
	}
	if f.Check.FixLine != "" {
		a.Message += "\nHelp: " + Visible(f.Check.FixLine) + "."
	}
	if Visible(at.Path) != at.Path {
		a.Message = Visible(at.Path) + ": " + a.Message
		a.Place = Place{}
	}
	return a
}

func annotationLevel(s lint.Severity) AnnotationLevel {
	switch s {
	case lint.Critical, lint.High:
		return ErrorLevel
	case lint.Medium:
		return WarningLevel
	}
	return NoticeLevel
}

// Command is the line, without its end, by which the runner is told. Nothing in an
// annotation can end it or be another one. The lines of a message stay lines.
func (a Annotation) Command() string {
	lines := strings.Split(a.Message, "\n")
	for i, line := range lines {
		lines[i] = Visible(line)
	}
	message := shorten(strings.Join(lines, "\n"), maxAnnotation)
	properties := a.properties()
	if properties != "" {
		properties = " " + properties
	}
	return "::" + string(a.Level) + properties + "::" + commandData.Replace(message)
}

// What the runner decodes again, in a message and in a property.
var (
	commandData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	commandProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// properties are in order of their names. GitHub ignores the columns of a place of
// several lines.
func (a Annotation) properties() string {
	var out []string
	set := func(name, value string) {
		if value != "" {
			out = append(out, name+"="+commandProperty.Replace(Visible(value)))
		}
	}
	number := func(name string, value int) { set(name, strconv.Itoa(value)) }
	if a.Place.Path != "" {
		start, end := a.Place.Start, a.Place.End
		if start.Line == end.Line {
			number("col", start.Column)
			number("endColumn", end.Column)
		}
		number("endLine", end.Line)
		set("file", a.Place.Path)
		number("line", start.Line)
	}
	set("title", a.Title)
	return strings.Join(out, ",")
}
