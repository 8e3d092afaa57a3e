package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// Dockerfile is a parsed Dockerfile or Containerfile.
type Dockerfile struct {
	// Args are the global arguments, before the first FROM.
	Args     []EnvAssignment
	Stages   []*Stage
	Problems Problems
}

// Stage is one build stage, with what it inherits from an earlier stage
// already in it. What an external base image sets is not known.
type Stage struct {
	Name string // of `AS name`, in lower case; empty without
	// Image as expanded; ImageKnown is false where an unset ARG is part of it.
	Image      string
	ImageKnown bool
	Platform   string
	// Base is the earlier stage that FROM names; nil for an external image.
	Base     *Stage
	Location source.Location // of the image's name

	// Environment is what ENV sets for the running container: inherited
	// assignments first, and one for each name, the last.
	Environment []EnvAssignment
	// Args are the stage's own ARG instructions; they exist at build time
	// only. Known is false for an argument without default.
	Args []EnvAssignment
	// Runs are the RUN instructions of this stage alone: see Base for others.
	Runs []Command
	// Cmd and Entrypoint are what the container starts.
	Cmd, Entrypoint Command
	Copies          []Copy // of this stage alone
	Ports           []Port // of EXPOSE
	// User and Workdir are the last ones set, empty if none.
	User, Workdir                 string
	UserLocation, WorkdirLocation source.Location
	// Installs are packages that RUN instructions of this stage install.
	Installs []Install

	cmdSet bool
	vars   map[string]variable // ARG and ENV in scope
	env    map[string]int      // index into Environment
	base   bool                // the base image may set more variables
}

// Copy is a COPY or ADD instruction.
type Copy struct {
	Sources     []string // as written, not expanded
	Destination string
	From        string // stage or image of --from
	Chown       string
	Add         bool
	Location    source.Location
}

// Port is a port that a container listens on or publishes.
type Port struct {
	Number   string // as expanded: "8000" or a range "8000-8010"
	Protocol string // "tcp" where none is written
	Location source.Location
}

// LastStage is the stage that `docker build` without --target makes; nil if
// there is none.
func (d *Dockerfile) LastStage() *Stage {
	if len(d.Stages) == 0 {
		return nil
	}
	return d.Stages[len(d.Stages)-1]
}

// Stage finds a stage by its name or index, as --target does; the empty target
// is the last stage. It is nil where there is none.
func (d *Dockerfile) Stage(target string) *Stage {
	if target == "" {
		return d.LastStage()
	}
	return d.find(target)
}

func (d *Dockerfile) find(target string) *Stage {
	for i := len(d.Stages) - 1; i >= 0; i-- {
		if d.Stages[i].Name == strings.ToLower(target) {
			return d.Stages[i]
		}
	}
	if n, ok := smallNumber(target); ok && n < len(d.Stages) {
		return d.Stages[n]
	}
	return nil
}

// AllInstalls are the packages of the stage and of the stages it is built on,
// the base's first.
func (s *Stage) AllInstalls() []Install {
	if s == nil {
		return nil
	}
	var chain []*Stage
	for ; s != nil; s = s.Base {
		chain = append(chain, s)
	}
	var installs []Install
	for i := len(chain) - 1; i >= 0; i-- {
		installs = append(installs, chain[i].Installs...)
	}
	return installs
}

// Process is what a container of the stage runs: the entry point with the
// command as its arguments, as Docker combines them. A shell-form entry point
// ignores the command.
func (s *Stage) Process() Command {
	switch {
	case s == nil:
		return Command{}
	case s.Entrypoint.IsZero():
		return s.Cmd
	case s.Entrypoint.Shell != "" || s.Cmd.IsZero():
		return s.Entrypoint
	}
	arguments := s.Cmd.Words
	if s.Cmd.Shell != "" {
		arguments = []string{"/bin/sh", "-c", s.Cmd.Shell}
	}
	words := append(append([]string{}, s.Entrypoint.Words...), arguments...)
	location := s.Cmd.Location
	return Command{Words: words, Location: location}
}

func smallNumber(text string) (int, bool) {
	if text == "" || len(text) > 4 || strings.Trim(text, "0123456789") != "" {
		return 0, false
	}
	n := 0
	for _, c := range text {
		n = n*10 + int(c-'0')
	}
	return n, true
}
