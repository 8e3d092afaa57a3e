package project

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/manifest"
)

// moveModules tells the loader which Python files an image holds at another
// place than the repository does: those that the Dockerfile copies one by one
// into the tree that it has copied as a whole.
func (b *builder) moveModules(i *image) {
	for s := i.stage; s != nil; s = s.Base {
		home, ok := imageHome(s)
		if !ok {
			continue
		}
		m := mover{builder: b, context: i.context, home: home}
		for _, c := range s.Copies {
			if len(c.Sources) == 1 && c.From == "" {
				m.move(path.Join(i.context, c.Sources[0]), absolute(s, c.Destination))
			}
		}
		for _, run := range s.Runs {
			for _, call := range run.Invocations() {
				args := plainArguments(call.Arguments)
				if call.Program != "cp" || len(args) != 2 {
					continue
				}
				if from, inside := m.inContext(absolute(s, args[0])); inside {
					m.move(from, absolute(s, args[1]))
				}
			}
		}
	}
}

// imageHome is where an image holds the repository: what "COPY . DIR" fills.
func imageHome(s *manifest.Stage) (string, bool) {
	for _, c := range s.Copies {
		if len(c.Sources) == 1 && path.Clean(c.Sources[0]) == "." && c.From == "" {
			return absolute(s, c.Destination), true
		}
	}
	return "", false
}

func absolute(s *manifest.Stage, name string) string {
	if strings.HasSuffix(name, "/") && !strings.HasPrefix(name, "/") {
		name = path.Join(s.Workdir, name) + "/"
	}
	if !strings.HasPrefix(name, "/") {
		name = path.Join("/", s.Workdir, name)
	}
	return name
}

func plainArguments(arguments []string) []string {
	var out []string
	for _, a := range arguments {
		if !strings.HasPrefix(a, "-") {
			out = append(out, a)
		}
	}
	return out
}

// mover knows where an image holds the context that it was built from.
type mover struct {
	*builder
	context, home string
}

// inContext is the place in the repository of a path of the image.
func (m mover) inContext(name string) (string, bool) {
	rest, inside := strings.CutPrefix(path.Clean(name), strings.TrimSuffix(path.Clean(m.home), "/")+"/")
	return path.Join(m.context, rest), inside
}

// move notes that the image holds a Python file of the repository at to.
func (m mover) move(from, to string) {
	if strings.HasSuffix(to, "/") {
		to += path.Base(from)
	}
	to, inside := m.inContext(to)
	if inside && strings.HasSuffix(from, ".py") && strings.HasSuffix(to, ".py") && m.loader.visible[from] && !m.loader.visible[to] {
		m.loader.alias(to, from)
	}
}
