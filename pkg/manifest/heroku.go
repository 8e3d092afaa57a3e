package manifest

import (
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
)

var procfileLine = lazyregexp.New(`^([A-Za-z0-9_-]+):[ \t]*(.+?)[ \t\r]*$`)

// ParseProcfile reads the process types of a Procfile.
func ParseProcfile(f *source.File) *Deployment {
	d, r := newDeployment()
	if tooLarge(f, maxTextSize, &d.Problems) {
		return d
	}
	s := r.service("", "", at(f, 0, 0))
	for n := 1; n <= f.LineCount(); n++ {
		line := f.Line(n)
		span := f.LineSpan(n)
		start := span.End - len(line)
		m := procfileLine.FindStringSubmatchIndex(line)
		if m == nil {
			if text := trimmed(at(f, start, span.End)); text.Text() != "" && text.Text()[0] != '#' {
				d.Problems.add(text, "this line has no process type")
			}
			continue
		}
		where := at(f, start+m[4], start+m[5])
		if !r.count(where) {
			break
		}
		s.Processes = append(s.Processes, Process{
			Name: line[m[2]:m[3]], Command: Command{Shell: where.Text(), Location: where},
			Location: at(f, start+m[2], start+m[3]),
		})
	}
	return d
}

// ParseAppJSON reads Heroku's app.json: the variables of env and the scripts.
// What it says for review apps and tests is not read.
func ParseAppJSON(f *source.File) *Deployment {
	d, r := newDeployment()
	root := parseJSON(f, &d.Problems)
	s := r.service("", "", at(f, 0, 0))
	for _, entry := range root.get("env").entries() {
		if !r.count(entry.key.at) {
			break
		}
		switch value := entry.value.get("value"); {
		case entry.value.is(scalarNode):
			s.Environment = append(s.Environment, literal(entry.key, entry.value))
		case entry.value.get("generator") != nil:
			s.Generated = append(s.Generated, bare(entry.key))
		case value.is(scalarNode):
			s.Environment = append(s.Environment, literal(entry.key, value))
		case entry.value.get("required") == nil || entry.value.get("required").truth():
			// Heroku asks for a value unless required is false.
			s.External = append(s.External, bare(entry.key))
		}
	}
	for _, entry := range root.get("scripts").entries() {
		r.process(s, entry.key.value, entry.key, entry.value)
	}
	return d
}

// ParseHerokuYAML reads heroku.yml.
func ParseHerokuYAML(f *source.File) *Deployment {
	d, r := newDeployment()
	root := firstDocument(f, &d.Problems)
	s := r.service("", "", at(f, 0, 0))
	r.variables(s, root.path("setup", "config"))
	s.Dockerfile = root.path("build", "docker", "web").str()
	for _, entry := range root.get("run").entries() {
		command := entry.value
		if command.is(mappingNode) {
			command = command.get("command")
		}
		r.herokuCommand(s, entry.key.value, entry.key, command)
	}
	r.herokuCommand(s, "release", nil, root.path("release", "command"))
	return d
}

// herokuCommand: Heroku hands each entry of a list to the shell as a line.
func (r *deploymentReader) herokuCommand(s *DeployedService, name string, key, value *node) {
	if !value.is(sequenceNode) {
		r.process(s, name, key, value)
		return
	}
	for _, line := range value.items {
		r.process(s, name, key, line)
	}
}
