package manifest

import "github.com/djready/djready/pkg/source"

// ParseRender reads render.yaml, with the environment groups of the same file
// resolved.
func ParseRender(f *source.File) *Deployment {
	d, r := newDeployment()
	root := firstDocument(f, &d.Problems)
	groups := map[string]*node{}
	for _, group := range root.get("envVarGroups").elements() {
		groups[group.get("name").str()] = group.get("envVars")
	}
	for _, item := range root.get("services").elements() {
		name := item.get("name")
		where := name.location()
		if where.IsZero() {
			where = item.at
		}
		s := r.service(name.str(), item.get("type").str(), where)
		r.renderVariables(s, item.get("envVars"), groups)
		for _, command := range []struct{ key, name string }{
			{"buildCommand", "build"}, {"preDeployCommand", "release"}, {"initialDeployHook", "release"},
			{"startCommand", "start"}, {"dockerCommand", "start"},
		} {
			r.process(s, command.name, nil, item.get(command.key))
		}
		s.Plan, s.Dockerfile = item.get("plan").str(), item.get("dockerfilePath").str()
		s.Image = item.path("image", "url").str()
		if mount := item.path("disk", "mountPath"); mount.is(scalarNode) {
			s.Mounts = append(s.Mounts, Mount{mount.value, mount.inner})
		}
	}
	return d
}

func (r *deploymentReader) renderVariables(s *DeployedService, list *node, groups map[string]*node) {
	for _, item := range list.elements() {
		if !r.count(item.at) {
			return
		}
		key, value, group := item.get("key"), item.get("value"), item.get("fromGroup")
		switch {
		case group.is(scalarNode):
			members, found := groups[group.value]
			if !found {
				s.Groups = append(s.Groups, bare(group))
				continue
			}
			r.renderVariables(s, members, nil)
		case !key.is(scalarNode):
		case value.is(scalarNode):
			s.Environment = append(s.Environment, literal(key, value))
		case item.get("generateValue").truth():
			s.Generated = append(s.Generated, bare(key))
		case isGiven(item):
			s.External = append(s.External, bare(key))
		}
	}
}

// isGiven reports whether an entry without a value says where the value comes
// from: a prompt, a database, another service. Nothing sets a bare key.
func isGiven(item *node) bool {
	sync := item.get("sync")
	return sync.is(scalarNode) && !sync.truth() || item.get("fromDatabase") != nil || item.get("fromService") != nil
}
