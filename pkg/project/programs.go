package project

import (
	"slices"

	"github.com/djready/djready/pkg/manifest"
)

// Program is one way in which the repository runs the project in production: an
// image by itself, a service of a compose file, what a hosting platform or an
// init system is told.
type Program struct {
	// File describes it.
	File string
	// Image is what it runs in; nil where that is not told.
	Image *Image
	// User is whom File has it run as; "" where File does not say.
	User string
	// Commands start it.
	Commands []DeployedCommand
	// Scripts are the shell scripts of the repository that Commands start.
	Scripts []string
}

// Image is a Dockerfile of the repository and the stage of it that is deployed.
type Image struct {
	File string
	// Context is the directory that is sent to the build.
	Context string
	Stage   *manifest.Stage
	// Source says which stage it is: "the last stage of Dockerfile".
	Source string
}

// Lineage are the stages that the deployed one is built on, itself first.
func (i *Image) Lineage() []*manifest.Stage { return lineage(i.Stage) }

// Base is the external image that it is built on, and whether the Dockerfile
// tells.
func (i *Image) Base() (name string, known bool) {
	last := slices.Backward(i.Lineage())
	for _, s := range last {
		return s.Image, s.ImageKnown
	}
	return "", false
}

// Runs reports whether a program starts another one, by its name.
func (p Program) Runs(wanted func(program string) bool) bool {
	return slices.ContainsFunc(p.Commands, func(c DeployedCommand) bool { return slices.ContainsFunc(c.Programs(), wanted) })
}

// programs are the units, for the checks.
func (b *builder) programs() []Program {
	var out []Program
	images := map[*manifest.Stage]*Image{}
	for _, u := range b.units {
		p := Program{File: u.path, User: u.user, Commands: u.commands, Scripts: u.scripts}
		if u.image != nil {
			if images[u.image.stage] == nil {
				images[u.image.stage] = &Image{File: u.image.file, Context: u.image.context, Stage: u.image.stage, Source: u.image.source}
			}
			p.Image = images[u.image.stage]
		}
		out = append(out, p)
	}
	return out
}

// Images are the images that the programs run in, each once.
func (d Deployment) Images() []*Image {
	var out []*Image
	for _, p := range d.Programs {
		if p.Image != nil && !slices.Contains(out, p.Image) {
			out = append(out, p.Image)
		}
	}
	return out
}
