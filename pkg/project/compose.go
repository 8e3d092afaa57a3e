package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/manifest"
)

// readCompose reads the services that run this project in production.
func (b *builder) readCompose(d *Deployment) {
	for _, file := range b.project.Layout.Compose {
		if !b.deploys(file) || !b.near(file) {
			continue
		}
		parsed := b.composeFile(file)
		if parsed == nil {
			continue
		}
		for _, named := range parsed.Services {
			if parts := b.serviceParts(file, named.Name, 0); b.isApplication(parts) {
				b.takeService(d, parts)
			}
		}
	}
}

func (b *builder) composeFile(file string) *manifest.Compose {
	text := b.loader.text(file)
	if text == nil {
		return nil
	}
	return manifest.ParseCompose(text, manifest.ComposeOptions{})
}

// servicePart is what one file says of a service.
type servicePart struct {
	file string
	*manifest.Service
}

const maxExtends = 10

// serviceParts are a service and those that it extends, the base first.
func (b *builder) serviceParts(file, name string, depth int) []servicePart {
	parsed := b.composeFile(file)
	if parsed == nil || depth > maxExtends {
		return nil
	}
	s := parsed.Resolve(name)
	if s == nil {
		return nil
	}
	own := servicePart{file, s}
	if s.Extends == nil || s.Extends.File == "" {
		return []servicePart{own}
	}
	return append(b.serviceParts(path.Join(path.Dir(file), s.Extends.File), s.Extends.Service, depth+1), own)
}

// isApplication reports whether a service runs this project in production: it
// is built here, or names its settings module, and neither starts a development
// server, nor mounts the source tree, nor names settings for development.
func (b *builder) isApplication(parts []servicePart) bool {
	here := false
	for _, s := range parts {
		here = here || s.Build != nil
		for _, v := range s.Environment {
			if v.Name == settingsVariable {
				if v.Known && !productive(v.Value) {
					return false
				}
				here = true
			}
		}
		for _, c := range []manifest.Command{s.Command, s.Entrypoint} {
			if c.Runs("runserver") || c.Runs("runserver_plus") {
				return false
			}
		}
		if slices.ContainsFunc(s.Volumes, func(v manifest.Volume) bool { return b.isSource(path.Dir(s.file), v.Source) }) {
			return false
		}
	}
	return here
}

// isSource reports whether a mounted path is where the project's own code lies.
func (b *builder) isSource(dir, mounted string) bool {
	if !strings.HasPrefix(mounted, ".") {
		return false
	}
	mounted = path.Join(dir, mounted)
	code := slices.Concat(b.project.Layout.ManagePy, b.project.Layout.Settings, b.project.Layout.Entry)
	return slices.ContainsFunc(code, func(file string) bool { return within(file, b.project.Root) && within(file, mounted) })
}

func (b *builder) takeService(d *Deployment, parts []servicePart) {
	for _, s := range parts {
		source := "the service " + s.Name + " of " + s.file
		for _, ref := range s.EnvFiles {
			b.takeEnvFile(d, path.Join(path.Dir(s.file), ref.Path))
		}
		for _, v := range s.Environment {
			d.Variables = append(d.Variables, DeployedVariable{v, source})
		}
		if !s.Command.IsZero() {
			d.Commands = append(d.Commands, DeployedCommand{s.Command, source})
		}
	}
}
