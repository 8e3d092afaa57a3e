package manifest

import "github.com/djready/djready/pkg/source"

// ParseFly reads fly.toml.
func ParseFly(f *source.File) *Deployment {
	d, r := newDeployment()
	root := parseTOML(f, &d.Problems)
	s := r.service(root.get("app").str(), "", root.get("app").location())
	r.variables(s, root.get("env"))
	for _, entry := range root.get("processes").entries() {
		r.process(s, entry.key.value, entry.key, entry.value)
	}
	release := root.path("deploy", "release_command")
	r.process(s, "release", nil, release)
	s.Image, s.Dockerfile = root.path("build", "image").str(), root.path("build", "dockerfile").str()
	s.ForceHTTPS = flyHTTPS(root)
	mounts := root.get("mounts").elements()
	if root.get("mounts").is(mappingNode) {
		mounts = []*node{root.get("mounts")}
	}
	for _, mount := range mounts {
		destination := mount.get("destination")
		if destination.is(scalarNode) && r.count(destination.at) {
			s.Mounts = append(s.Mounts, Mount{destination.value, destination.inner})
		}
	}
	return d
}

// flyHTTPS looks at http_service and at the ports of services that speak HTTP.
func flyHTTPS(root *node) Switch {
	service := root.get("http_service")
	if service != nil {
		if force := service.get("force_https"); force != nil {
			return Switch{force.truth(), force.at}
		}
		return Switch{}
	}
	var result Switch
	for _, service := range root.get("services").elements() {
		for _, port := range service.get("ports").elements() {
			if force := port.get("force_https"); force != nil && !result.On {
				result = Switch{force.truth(), force.at}
			}
		}
	}
	return result
}
