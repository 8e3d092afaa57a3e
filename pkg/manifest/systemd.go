package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// ParseSystemd reads the [Service] section of a systemd unit.
func ParseSystemd(f *source.File) *Deployment {
	d, r := newDeployment()
	if tooLarge(f, maxTextSize, &d.Problems) {
		return d
	}
	s := r.service("", "service", at(f, 0, 0))
	section := ""
	for n := 1; n <= f.LineCount(); n++ {
		text := strings.TrimSpace(f.Line(n))
		if text == "" || text[0] == '#' || text[0] == ';' {
			continue
		}
		if text[0] == '[' {
			section = text
			continue
		}
		line, last := unitLine(f, n)
		n = last
		if section == "[Service]" && r.count(line.location()) {
			r.unitOption(s, line)
		}
	}
	return d
}

// unitLine joins a line with its continuations; comment lines between them are
// dropped. systemd puts a blank for the backslash.
func unitLine(f *source.File, n int) (joined, int) {
	var pieces []source.Span
	for ; n <= f.LineCount(); n++ {
		span := f.LineSpan(n)
		span.Start = span.End - len(f.Line(n))
		text := f.Slice(span)
		if len(pieces) > 0 && strings.HasPrefix(strings.TrimSpace(text), "#") {
			continue
		}
		cut, continued := cutContinuation(text, '\\')
		pieces = append(pieces, source.Span{Start: span.Start, End: span.Start + cut})
		if !continued {
			break
		}
	}
	return join(f, pieces), min(n, f.LineCount())
}

func (r *deploymentReader) unitOption(s *DeployedService, line joined) {
	equals := strings.IndexByte(line.text, '=')
	if equals < 0 {
		r.Problems.add(line.location(), "this line has no value")
		return
	}
	name := strings.TrimSpace(line.text[:equals])
	value := line.cut(equals+1, len(line.text)).trim()
	switch name {
	case "Environment":
		if value.text == "" { // An empty value forgets all before it.
			s.Environment = nil
		}
		r.unitEnvironment(s, value)
	case "EnvironmentFile":
		path, optional := strings.CutPrefix(value.text, "-")
		if path == "" {
			s.EnvFiles = nil
			return
		}
		s.EnvFiles = append(s.EnvFiles, EnvFileReference{Path: path, Required: !optional, Raw: true, Location: value.location()})
	case "PassEnvironment":
		for _, word := range fields(value) {
			s.External = append(s.External, BareName{word.text, word.location()})
		}
	case "ExecStart", "ExecStartPre", "ExecStartPost", "ExecReload":
		words := splitWords(strings.TrimLeft(value.text, "@-:+!"))
		if len(words) > 0 {
			command := Command{Words: words, Location: value.location()}
			s.Processes = append(s.Processes, Process{Name: name, Command: command, Location: line.cut(0, equals).trim().location()})
		}
	case "User":
		s.User = value.text
	}
}

// unitEnvironment reads `A=1 "B=two words"`. A dollar sign is text; "%" starts
// a specifier whose value the file does not tell.
func (r *deploymentReader) unitEnvironment(s *DeployedService, value joined) {
	for _, word := range dockerWords(value, '\\') {
		text := strings.Join(splitWords(word.text), " ")
		name, content, ok := strings.Cut(text, "=")
		if !ok {
			r.Problems.add(word.location(), "this is not a pair of name and value")
			continue
		}
		a := EnvAssignment{Name: name, Value: strings.ReplaceAll(content, "%%", "%"), Location: word.location()}
		a.Known = !strings.Contains(strings.ReplaceAll(content, "%%", ""), "%")
		// Quotes may enclose the whole pair or the value alone.
		start := strings.IndexByte(word.text, '=') + 1
		end := len(word.text)
		if word.text[0] == '"' || word.text[0] == '\'' {
			end = max(start, end-1)
		}
		a.Location = word.cut(start, end).location()
		a.Line = lineOf(a.Location.File, a.Location.Span.Start)
		s.Environment = append(s.Environment, a)
	}
}
