package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
)

// ParseUWSGI reads the variables that a uWSGI configuration in INI's form sets
// for the application: `env = NAME=value`.
func ParseUWSGI(f *source.File) *Deployment {
	d, r := newDeployment()
	s := r.service("", "uwsgi", at(f, 0, 0))
	for _, option := range parseINI(f, &d.Problems) {
		if option.section == "uwsgi" && option.name == "env" && len(option.lines) > 0 && r.count(option.nameAt) {
			r.pair(s, trimmed(option.lines[0]), uwsgiReference)
		}
	}
	return d
}

// ParseSupervisor reads the programs of a supervisord configuration: each is a
// service with its command and its environment.
func ParseSupervisor(f *source.File) *Deployment {
	d, r := newDeployment()
	services := map[string]*DeployedService{}
	for _, option := range parseINI(f, &d.Problems) {
		name, ok := strings.CutPrefix(option.section, "program:")
		if !ok || len(option.lines) == 0 || !r.count(option.nameAt) {
			continue
		}
		s := services[name]
		if s == nil {
			s = r.service(name, "program", option.nameAt)
			services[name] = s
		}
		switch where := trimmed(option.lines[0]); option.name {
		case "command":
			// supervisord starts no shell.
			s.Processes = append(s.Processes, Process{Name: "web", Command: Command{Words: splitWords(where.Text()), Location: where}, Location: option.nameAt})
		case "user":
			s.User = where.Text()
		case "environment":
			for _, line := range option.lines {
				for _, pair := range supervisorPairs(trimmed(line)) {
					r.pair(s, pair, supervisorReference)
				}
			}
		}
	}
	return d
}

// What a value takes from elsewhere: uWSGI's $(NAME), %d and @(file), and
// supervisord's %(ENV_NAME)s.
var (
	uwsgiReference      = lazyregexp.New(`\$\(|%[a-zA-Z(]|@\(`)
	supervisorReference = lazyregexp.New(`%\(`)
)

// pair adds NAME=value; the value may stand in quotes.
func (r *deploymentReader) pair(s *DeployedService, where source.Location, reference *lazyregexp.Regexp) {
	name, _, ok := strings.Cut(where.Text(), "=")
	if !ok {
		r.Problems.add(where, "this is not a pair of name and value")
		return
	}
	line := lineOf(where.File, where.Span.Start)
	where.Span.Start += len(name) + 1
	where = trimmed(where)
	value := where.Text()
	if n := len(value); n > 1 && (value[0] == '"' || value[0] == '\'') && value[n-1] == value[0] {
		value = value[1 : n-1]
	}
	s.Environment = append(s.Environment, EnvAssignment{
		Name: strings.TrimSpace(name), Value: value, Known: !reference.MatchString(value), Location: where, Line: line,
	})
}

// supervisorPairs cuts a line at the commas that stand outside quotes.
func supervisorPairs(line source.Location) []source.Location {
	var out []source.Location
	text, start, quote := line.Text(), 0, byte(0)
	add := func(end int) {
		if part := trimmed(at(line.File, line.Span.Start+start, line.Span.Start+end)); part.Text() != "" {
			out = append(out, part)
		}
		start = end + 1
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == ',':
			add(i)
		}
	}
	add(len(text))
	return out
}
