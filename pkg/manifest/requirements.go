package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// RequirementsFile is a pip requirements or constraints file.
type RequirementsFile struct {
	Requirements []Requirement
	Commented    []CommentedRequirement
	Includes     []Include
	Problems     Problems
}

// Include is a `-r` or `-c` line.
type Include struct {
	// Path as written: relative to the file that names it, or a URL.
	Path       string
	Constraint bool // -c: versions only, nothing is installed by it
	Location   source.Location
}

// ParseRequirements reads a requirements file as pip does: line continuations,
// comments, options and one requirement a line.
func ParseRequirements(f *source.File) *RequirementsFile {
	result := &RequirementsFile{}
	if tooLarge(f, maxFileSize, &result.Problems) {
		return result
	}
	for _, line := range logicalLines(f) {
		if len(result.Requirements) >= maxFacts {
			result.Problems.unread(line.at, "the file has too many requirements to be read")
			break
		}
		result.line(f, line)
	}
	result.comments(f)
	return result
}

// logicalLine is a line with its continuations joined. The text has the length
// of what was written, so that offsets stay true: "\" and the line end after
// it are blanks in it.
type logicalLine struct {
	text string
	at   source.Location
}

func logicalLines(f *source.File) []logicalLine {
	var lines []logicalLine
	for n := 1; n <= f.LineCount(); n++ {
		first := f.LineSpan(n)
		if n == 1 && strings.HasPrefix(f.Text(), "\uFEFF") {
			first.Start = len("\uFEFF")
		}
		last := first
		// pip continues a line only if it is not wholly a comment.
		for strings.HasSuffix(f.Slice(last), "\\") && n < f.LineCount() && !commentOnly(f.Slice(last)) {
			n++
			last = f.LineSpan(n)
		}
		where := at(f, first.Start, last.End)
		text := where.Text()
		if last != first {
			text = continuation.Replace(text)
		}
		lines = append(lines, logicalLine{text: text, at: where})
	}
	return lines
}

var continuation = strings.NewReplacer("\\\r\n", "   ", "\\\n", "  ", "\\\r", "  ")

func commentOnly(line string) bool {
	return strings.HasPrefix(strings.TrimSpace(line), "#")
}

// stripComment removes a comment: "#" at the start or after a blank.
func stripComment(line string) string {
	for i := 0; i < len(line); i++ {
		if line[i] == '#' && (i == 0 || line[i-1] == ' ' || line[i-1] == '\t') {
			return line[:i]
		}
	}
	return line
}

func (r *RequirementsFile) line(f *source.File, line logicalLine) {
	text := stripComment(line.text)
	start := line.at.Span.Start + len(text) - len(strings.TrimLeft(text, " \t\f"))
	text = strings.TrimSpace(text)
	switch {
	case text == "":
	case strings.HasPrefix(text, "-"):
		r.option(f, text, start)
	default:
		r.requirement(f, text, start)
	}
}

// option reads a line that starts with an option. Index and format options say
// nothing about what is installed.
func (r *RequirementsFile) option(f *source.File, text string, start int) {
	flag, value, offset := splitOption(text)
	where := at(f, start+offset, start+offset+len(value))
	switch flag {
	case "-r", "--requirement":
		r.Includes = append(r.Includes, Include{Path: value, Location: where})
	case "-c", "--constraint":
		r.Includes = append(r.Includes, Include{Path: value, Constraint: true, Location: where})
	case "-e", "--editable":
		r.editable(value, where)
	}
}

// splitOption separates `--flag value`, `--flag=value` and `-rvalue`.
func splitOption(text string) (flag, value string, offset int) {
	end := strings.IndexAny(text, " \t=")
	if end < 0 {
		end = len(text)
	}
	if len(text) > 2 && text[1] != '-' && end > 2 {
		end = 2
	}
	rest := text[end:]
	offset = end + len(rest) - len(strings.TrimLeft(rest, " \t="))
	return text[:end], strings.TrimSpace(text[offset:]), offset
}

func (r *RequirementsFile) editable(value string, where source.Location) {
	requirement, ok := parseRequirement(value)
	if !ok || requirement.URL == "" {
		requirement = urlRequirement(value)
	}
	requirement.Editable, requirement.Group, requirement.Location = true, MainGroup, where
	r.Requirements = append(r.Requirements, requirement)
}

func (r *RequirementsFile) requirement(f *source.File, text string, start int) {
	text, options := splitLineOptions(text)
	requirement, ok := parseRequirement(text)
	if looksLikeURL(text) {
		requirement, ok = urlRequirement(text), true
	}
	requirement.Group = MainGroup
	requirement.Hashes = strings.Contains(options, "--hash")
	requirement.Location = at(f, start, start+len(text))
	if !ok {
		r.Problems.add(requirement.Location, "this is not a requirement that pip can read")
	}
	if requirement.Name != "" || requirement.URL != "" {
		r.Requirements = append(r.Requirements, requirement)
	}
}

// splitLineOptions separates `--hash=…` and other options after a requirement.
func splitLineOptions(text string) (requirement, options string) {
	for i := 1; i+1 < len(text); i++ {
		if text[i] == '-' && text[i+1] == '-' && (text[i-1] == ' ' || text[i-1] == '\t') {
			return strings.TrimRight(text[:i], " \t\\\r\n"), text[i:]
		}
	}
	return text, ""
}

func looksLikeURL(text string) bool {
	head, _, found := strings.Cut(text, "://")
	if found && !strings.ContainsAny(head, " @[<>=;") {
		return true
	}
	return strings.HasPrefix(text, ".") || strings.HasPrefix(text, "/") || strings.HasPrefix(text, "file:") ||
		strings.HasSuffix(text, ".whl") || strings.HasSuffix(text, ".tar.gz")
}

// urlRequirement takes the name of a URL from its `#egg=` fragment or from
// the file name of a wheel.
func urlRequirement(text string) Requirement {
	url, marker := splitURLMarker(text)
	r := Requirement{URL: url, Marker: marker}
	_, fragment, _ := strings.Cut(url, "#")
	for _, part := range strings.Split(fragment, "&") {
		if egg, ok := strings.CutPrefix(part, "egg="); ok {
			named, _ := parseRequirement(egg)
			r.Name, r.Extras = named.Name, named.Extras
		}
	}
	path, _, _ := strings.Cut(url, "#")
	file := path[strings.LastIndexByte(path, '/')+1:]
	if parts := strings.Split(file, "-"); r.Name == "" && strings.HasSuffix(file, ".whl") && len(parts) >= 5 {
		r.Name, r.Specifier = NormaliseName(parts[0]), "=="+parts[1]
	}
	return r
}
