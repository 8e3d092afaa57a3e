package project

import (
	"path"
	"slices"

	"github.com/djready/djready/pkg/manifest"
)

// PublishedPort is a port that a service of a production compose file publishes
// on the machine it runs on.
type PublishedPort struct {
	manifest.PublishedPort
	// File is the compose file that is run, Service the service's name.
	File, Service string
	// Image is what the service runs: the image's name, or that of the image
	// which its own is built from.
	Image string
}

// published adds the ports of all services of a file that runs the project in
// production, and of the plain file that it adds to.
func (r *composeReader) published(file string) {
	for _, service := range r.parts(file) {
		last := service[len(service)-1]
		if notInUse(service) || r.isolated(service) {
			continue
		}
		for _, p := range mergedPorts(service) {
			r.ports = append(r.ports, PublishedPort{PublishedPort: p, File: file, Service: last.Name, Image: r.imageOf(service)})
		}
	}
}

// parts are the services of a compose file, each with what it builds on. A file
// that adds to services of a plain one is given to Compose together with it, so
// that the plain one's other services run as well.
func (r *composeReader) parts(file string) [][]servicePart {
	var out [][]servicePart
	named := map[string]bool{}
	add := func(from string) {
		for _, s := range r.compose(from).Services {
			if parts := r.serviceParts(from, s.Name, 0); !named[s.Name] && len(parts) > 0 {
				named[s.Name] = true
				out = append(out, parts)
			}
		}
	}
	add(file)
	for _, plain := range r.project.Layout.Compose {
		if plain != file && isPlainCompose(plain) && r.isBase(file, plain) {
			add(plain)
		}
	}
	return out
}

// notInUse reports whether a service starts only where somebody asks for it by
// a profile that is not production's.
func notInUse(service []servicePart) bool {
	var profiles []string
	for _, p := range service {
		profiles = append(profiles, p.Profiles...)
	}
	return len(profiles) > 0 && !slices.ContainsFunc(profiles, productive)
}

// isolated reports whether a service is in no network that leads outside: then
// Docker publishes nothing. In the host's network it publishes nothing either.
func (r *composeReader) isolated(service []servicePart) bool {
	var networks []string
	for _, p := range service {
		if p.NetworkMode == "host" || p.NetworkMode == "none" {
			return true
		}
		networks = append(networks, p.Networks...)
	}
	open := func(name string) bool {
		return !slices.ContainsFunc(service, func(p servicePart) bool { return slices.Contains(r.compose(p.file).Internal, name) })
	}
	return len(networks) > 0 && !slices.ContainsFunc(networks, open)
}

// mergedPorts are the ports of a service as Compose merges those of its parts.
func mergedPorts(service []servicePart) []manifest.PublishedPort {
	var out []manifest.PublishedPort
	for _, p := range service {
		if p.PortsReplaced {
			out = nil
		}
		out = append(out, p.Ports...)
	}
	return out
}

// imageOf is the image that a service runs, or the one that its own is built
// from; "" where nothing tells.
func (r *composeReader) imageOf(service []servicePart) string {
	s, image := &composeService{}, ""
	for _, p := range service {
		s.addBuild(p)
		if p.Image != "" {
			image = p.Image
		}
	}
	if !s.built {
		return image
	}
	if i := r.openImage(path.Clean(s.dockerfile()), s.build.Target, s.context); i != nil {
		own := i.lineage()
		return own[len(own)-1].Image
	}
	return image
}
