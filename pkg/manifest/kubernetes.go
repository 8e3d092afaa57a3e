package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/source"
)

// ParseKubernetes reads the manifests of one file: the containers of what runs
// pods, with the ConfigMaps of the same file. A file with template marks
// (Helm) is no YAML and gives Problems.
func ParseKubernetes(f *source.File) *Deployment {
	d, r := newDeployment()
	k := &kubernetesReader{deploymentReader: r, maps: map[string]*node{}}
	var objects []*node
	for _, document := range parseYAML(f, &d.Problems) {
		if document.get("kind").str() == "List" {
			objects = append(objects, document.get("items").elements()...)
			continue
		}
		objects = append(objects, document)
	}
	for _, object := range objects {
		if object.get("kind").str() == "ConfigMap" {
			k.maps[object.path("metadata", "name").str()] = object.get("data")
		}
	}
	for _, object := range objects {
		k.object(object)
	}
	return d
}

type kubernetesReader struct {
	*deploymentReader
	maps map[string]*node // data of each ConfigMap by name
}

func (k *kubernetesReader) object(object *node) {
	kind := object.get("kind").str()
	pod := object.path("spec", "template", "spec")
	switch kind {
	case "Pod":
		pod = object.get("spec")
	case "CronJob":
		pod = object.path("spec", "jobTemplate", "spec", "template", "spec")
	}
	for _, container := range pod.get("containers").elements() {
		name := container.get("name")
		where := name.location()
		if where.IsZero() {
			where = container.at
		}
		s := k.service(name.str(), kind, where)
		s.Image = container.get("image").str()
		// Later sources win over earlier ones, and env wins over envFrom.
		k.envFrom(s, container.get("envFrom"))
		k.env(s, container.get("env"))
		k.command(s, container)
		for _, volume := range pod.get("volumes").elements() {
			k.mount(s, container, volume)
		}
	}
}

func (k *kubernetesReader) envFrom(s *DeployedService, list *node) {
	for _, item := range list.elements() {
		prefix := item.get("prefix").str()
		reference := item.path("configMapRef", "name")
		if data, ok := k.maps[reference.str()]; ok && reference.is(scalarNode) {
			for _, entry := range data.entries() {
				if !k.count(entry.key.at) {
					return
				}
				a := k.literal(entry.key, entry.value)
				a.Name = prefix + a.Name
				s.Environment = append(s.Environment, a)
			}
			continue
		}
		if !reference.is(scalarNode) {
			reference = item.path("secretRef", "name")
		}
		if reference.is(scalarNode) && k.count(reference.at) {
			s.Groups = append(s.Groups, bare(reference))
		}
	}
}

// literal is a value with Kubernetes' own $(NAME) references, which are not
// resolved.
func (k *kubernetesReader) literal(key, value *node) EnvAssignment {
	a := literal(key, value)
	a.Known = !strings.Contains(a.Value, "$(")
	return a
}

func (k *kubernetesReader) env(s *DeployedService, list *node) {
	for _, item := range list.elements() {
		name := item.get("name")
		if !name.is(scalarNode) {
			continue
		}
		if !k.count(name.at) {
			return
		}
		reference := item.path("valueFrom", "configMapKeyRef")
		mapped := k.maps[reference.get("name").str()].get(reference.get("key").str())
		switch {
		case mapped.is(scalarNode):
			a := k.literal(name, mapped)
			a.Line = lineOf(mapped.at.File, mapped.at.Span.Start)
			s.Environment = append(s.Environment, a)
		case item.get("valueFrom") != nil:
			s.External = append(s.External, bare(name))
		default:
			a := k.literal(name, item.get("value"))
			if a.Location.IsZero() {
				a.Location = name.at
				a.Location.Span.Start = name.at.Span.End
			}
			s.Environment = append(s.Environment, a)
		}
	}
}

// command joins command and args. Without a command the image's own entry
// point gets the arguments, and they are kept as they are.
func (k *kubernetesReader) command(s *DeployedService, container *node) {
	words := append(container.get("command").scalars(), container.get("args").scalars()...)
	where := container.get("command").location()
	if where.IsZero() {
		where = container.get("args").location()
	}
	if len(words) > 0 && k.count(where) {
		s.Processes = append(s.Processes, Process{Name: s.Name, Command: Command{Words: words, Location: where}, Location: s.Location})
	}
}

// mount keeps the mounts of claims: what else is mounted is lost or read-only.
func (k *kubernetesReader) mount(s *DeployedService, container, volume *node) {
	if volume.get("persistentVolumeClaim") == nil && volume.get("hostPath") == nil {
		return
	}
	for _, m := range container.get("volumeMounts").elements() {
		place := m.get("mountPath")
		if m.get("name").str() == volume.get("name").str() && place.is(scalarNode) && k.count(place.at) {
			s.Mounts = append(s.Mounts, Mount{place.value, place.inner})
		}
	}
}
