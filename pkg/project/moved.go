package project

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/manifest"
)

// moveModules tells the loader which Python files an image holds at another
// place than the repository does: those that the Dockerfile copies one by one
// into the tree that it has copied as a whole.
func (b *builder) moveModules(stage *manifest.Stage) {
	for s := stage; s != nil; s = s.Base {
		home, ok := imageHome(s)
		if !ok {
			continue
		}
		for _, c := range s.Copies {
			if len(c.Sources) == 1 && c.From == "" {
				b.move(c.Sources[0], absolute(s, c.Destination), home)
			}
		}
		for _, run := range s.Runs {
			for _, call := range run.Invocations() {
				if args := plainArguments(call.Arguments); call.Program == "cp" && len(args) == 2 {
					b.move(args[0], absolute(s, args[1]), home)
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

// move notes that the image holds a Python file of the repository at to.
func (b *builder) move(from, to, home string) {
	from = path.Clean(from)
	if strings.HasSuffix(to, "/") {
		to += path.Base(from)
	}
	to, inside := strings.CutPrefix(path.Clean(to), path.Clean(home)+"/")
	if inside && strings.HasSuffix(from, ".py") && b.loader.visible[from] && !b.loader.visible[to] {
		b.loader.alias(to, from)
	}
}
