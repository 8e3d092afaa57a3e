package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// ParseSetupCfg reads install_requires, extras_require and python_requires of
// setup.cfg.
func ParseSetupCfg(f *source.File) *Manifest {
	m := &Manifest{}
	for _, option := range parseINI(f, &m.Problems) {
		switch {
		case option.section == "options" && option.name == "install_requires":
			m.iniList(f, option, MainGroup)
		case option.section == "options" && option.name == "tests_require":
			m.iniList(f, option, "test")
		case option.section == "options.extras_require":
			m.iniList(f, option, option.name)
		case option.section == "options" && option.name == "python_requires":
			where := trimmed(option.lines[0])
			m.RequiresPython, m.RequiresPythonLocation = where.Text(), where
		}
	}
	return m
}

// iniList reads the lines (or, on one line, the semicolons) of an option.
func (m *Manifest) iniList(f *source.File, option iniOption, group string) {
	for _, line := range option.lines {
		line = trimmed(line)
		text := stripComment(line.Text())
		line.Span.End = line.Span.Start + len(text)
		line = trimmed(line)
		if line.Text() == "" || strings.HasPrefix(line.Text(), "file:") {
			continue
		}
		r, ok := parseRequirement(line.Text())
		r.Group, r.Location = group, line
		m.append(r, ok)
	}
}

// iniOption is one option of an INI file: the first line's value and its
// continuation lines.
type iniOption struct {
	section, name string
	nameAt        source.Location
	lines         []source.Location
}

// parseINI reads configparser's format without interpolation.
func parseINI(f *source.File, p *Problems) []iniOption {
	if tooLarge(f, maxTextSize, p) {
		return nil
	}
	var options []iniOption
	section := ""
	for n := 1; n <= f.LineCount(); n++ {
		span := f.LineSpan(n)
		line := f.Line(n)
		span.Start = span.End - len(line)
		text := strings.TrimSpace(line)
		switch {
		case text == "" || text[0] == '#' || text[0] == ';':
		case line[0] == ' ' || line[0] == '\t':
			if len(options) > 0 && options[len(options)-1].section == section {
				last := &options[len(options)-1]
				last.lines = append(last.lines, at(f, span.Start, span.End))
			}
		case text[0] == '[' && strings.HasSuffix(text, "]"):
			section = strings.TrimSpace(text[1 : len(text)-1])
		default:
			equals := strings.IndexAny(line, "=:")
			if equals < 0 {
				p.add(at(f, span.Start, span.End), "this line has no value")
				continue
			}
			options = append(options, iniOption{
				section: section,
				name:    strings.ToLower(strings.TrimSpace(line[:equals])),
				nameAt:  trimmed(at(f, span.Start, span.Start+equals)),
				lines:   []source.Location{at(f, span.Start+equals+1, span.End)},
			})
		}
	}
	return options
}
