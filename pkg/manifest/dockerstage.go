package manifest

import (
	"maps"
	"strings"

	"github.com/djready/djready/pkg/source"
)

// ParseDockerfile reads a Dockerfile as BuildKit does.
func ParseDockerfile(f *source.File) *Dockerfile {
	d := &Dockerfile{}
	if tooLarge(f, maxTextSize, &d.Problems) {
		return d
	}
	b := &dockerBuilder{Dockerfile: d, file: f, budget: maxTextSize, global: map[string]variable{}}
	b.dialect = dockerDialect
	b.dialect.escape = dockerEscape(f)
	for _, i := range dockerInstructions(f, b.dialect.escape, &d.Problems) {
		if b.facts++; b.facts > maxFacts {
			d.Problems.unread(i.args.location(), "the file has too many instructions to be read")
			break
		}
		b.instruction(i)
	}
	return d
}

type dockerBuilder struct {
	*Dockerfile
	dialect dialect
	file    *source.File
	stage   *Stage // nil before the first FROM
	global  map[string]variable
	budget  int
	facts   int
}

func (b *dockerBuilder) instruction(i instruction) {
	switch {
	case i.keyword == "FROM":
		b.from(i)
	case i.keyword == "ARG":
		b.arg(i)
	case b.stage == nil:
		b.Problems.add(i.args.location(), "an instruction stands before the first FROM")
	case i.keyword == "ENV":
		b.env(i)
	case i.keyword == "RUN":
		b.run(i)
	case i.keyword == "CMD":
		b.stage.Cmd, b.stage.cmdSet = dockerCommand(i.args), true
	case i.keyword == "ENTRYPOINT":
		b.stage.Entrypoint = dockerCommand(i.args)
		// An entry point drops the command inherited from the base.
		if !b.stage.cmdSet {
			b.stage.Cmd = Command{}
		}
	case i.keyword == "COPY", i.keyword == "ADD":
		b.copy(i)
	case i.keyword == "USER":
		b.stage.User, b.stage.UserLocation = b.word(i.args.trim()).value, i.args.trim().location()
	case i.keyword == "WORKDIR":
		b.stage.Workdir, b.stage.WorkdirLocation = b.word(i.args.trim()).value, i.args.trim().location()
	case i.keyword == "EXPOSE":
		b.expose(i)
	}
}

// from starts a stage. Only global arguments are in scope.
func (b *dockerBuilder) from(i instruction) {
	b.stage = nil
	s := &Stage{vars: map[string]variable{}, env: map[string]int{}, base: true}
	words := fields(i.args)
	for len(words) > 0 && strings.HasPrefix(words[0].text, "--") {
		if platform, ok := strings.CutPrefix(words[0].text, "--platform="); ok {
			s.Platform = b.expander(words[0], b.lookup).expand(platform).value
		}
		words = words[1:]
	}
	if len(words) == 0 {
		b.Problems.add(i.args.location(), "FROM names no image")
		words = []joined{i.args.cut(0, 0)}
	}
	image := b.expander(words[0], b.lookup).expand(words[0].text)
	s.Image, s.ImageKnown, s.Location = image.value, image.known, words[0].location()
	if len(words) >= 3 && strings.EqualFold(words[1].text, "as") {
		s.Name = strings.ToLower(words[2].text)
	}
	// FROM may name a stage, but not number it.
	if _, number := smallNumber(s.Image); s.ImageKnown && !number {
		if base := b.find(s.Image); base != nil {
			b.facts += len(base.Environment) + len(base.Ports)
			s.inherit(base)
		}
	}
	if s.Image == "scratch" {
		s.base = false
	}
	b.Stages, b.stage = append(b.Stages, s), s
}

// inherit takes over what an image carries: not its ARG.
func (s *Stage) inherit(base *Stage) {
	s.Base, s.base = base, base.base
	s.Environment = append(s.Environment, base.Environment...)
	s.env = maps.Clone(base.env)
	for _, e := range base.Environment {
		s.vars[e.Name] = variable{e.Value, e.Known}
	}
	s.Cmd, s.Entrypoint = base.Cmd, base.Entrypoint
	s.Ports = append(s.Ports, base.Ports...)
	s.User, s.UserLocation = base.User, base.UserLocation
	s.Workdir, s.WorkdirLocation = base.Workdir, base.WorkdirLocation
}

// expander substitutes within a part of an instruction.
func (b *dockerBuilder) expander(part joined, lookup func(string) (variable, bool)) *expander {
	return &expander{dialect: b.dialect, lookup: lookup, locate: part.locate, budget: &b.budget}
}

func (b *dockerBuilder) word(part joined) expanded {
	x := b.expander(part, b.lookup).expand(part.text)
	if x.malformed {
		b.Problems.add(part.location(), "a quote, brace or name of a variable cannot be read")
	}
	return x
}

func (b *dockerBuilder) lookup(name string) (variable, bool) {
	if b.stage == nil {
		v, ok := b.global[name]
		return v, ok
	}
	v, ok := b.stage.vars[name]
	return v, ok
}
