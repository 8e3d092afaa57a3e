package project

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// maxManifests bounds the Kubernetes manifests that are read.
const maxManifests = 200

// maxJoined bounds the bytes of a manifest and the ConfigMaps beside it.
const maxJoined = 1 << 18

// readKubernetes adds the containers that run this project in a cluster.
func (b *builder) readKubernetes() {
	var files, maps []clusterFile
	for _, file := range b.project.Layout.Kubernetes {
		if len(files) == maxManifests {
			break
		}
		if !b.deploys(file) || !b.belongs(file) {
			continue
		}
		original := b.loader.text(file)
		if original == nil || !hasLine(original, "kind:") && !hasLine(original, "- kind:") && !strings.Contains(original.Text(), "kind: ") {
			continue
		}
		text := b.clusterFile(original)
		files = append(files, text)
		if strings.Contains(text.Text(), "ConfigMap") && len(manifest.ParseKubernetes(text.File).Problems) == 0 {
			maps = append(maps, text)
		}
	}
	for _, file := range files {
		j := joinManifests(file, maps)
		var web, workers []*unit
		for _, s := range manifest.ParseKubernetes(j.File).Services {
			u := &unit{path: file.Path(), chart: file.template != nil}
			b.takeService(u, file.Path(), j.restore(s))
			switch b.finish(u); {
			case foreignImage(s.Image) || foreignImage(s.Name) || b.concerns(u) == value.No:
			case isWorker(s.Kind) || isWorker(s.Name):
				workers = append(workers, u)
			default:
				web = append(web, u)
			}
		}
		if len(web) == 0 {
			web = workers
		}
		b.units = append(b.units, web...)
	}
}

// joined is a manifest together with the ConfigMaps of the files beside it, as
// one text: the reader resolves references within one file.
type joinedManifests struct {
	*source.File
	parts  []clusterFile
	starts []int
}

func joinManifests(file clusterFile, maps []clusterFile) joinedManifests {
	j := joinedManifests{}
	var text strings.Builder
	for _, part := range append([]clusterFile{file}, maps...) {
		if len(j.parts) > 0 && (part.File == file.File || text.Len()+len(part.Text()) > maxJoined || path.Dir(part.Path()) != path.Dir(file.Path())) {
			continue
		}
		if len(j.parts) > 0 {
			text.WriteString("\n---\n")
		}
		j.parts, j.starts = append(j.parts, part), append(j.starts, text.Len())
		text.WriteString(part.Text())
	}
	j.File = source.NewFile(file.Path(), text.String())
	return j
}

// original is where a place of the joined text stands in its own file.
func (j joinedManifests) original(at source.Location) source.Location {
	for n := len(j.starts) - 1; n >= 0; n-- {
		if start := j.starts[n]; at.File == j.File && at.Span.Start >= start {
			return source.Location{File: j.parts[n].written, Span: source.Span{Start: at.Span.Start - start, End: at.Span.End - start}}
		}
	}
	return at
}

// restore is a service with its places in the files that hold them.
func (j joinedManifests) restore(s *manifest.DeployedService) *manifest.DeployedService {
	out := *s
	out.Environment = nil
	for _, v := range s.Environment {
		v.Location = j.original(v.Location)
		v.Line = v.Location.Start().Line
		v = j.filled(v)
		out.Environment = append(out.Environment, v)
	}
	out.External = nil
	for _, name := range s.External {
		name.Location = j.original(name.Location)
		out.External = append(out.External, name)
	}
	out.Processes = nil
	for _, p := range s.Processes {
		p.Location, p.Command.Location = j.original(p.Location), j.original(p.Command.Location)
		out.Processes = append(out.Processes, p)
	}
	return &out
}

// readSystemd adds the systemd units that run this project.
func (b *builder) readSystemd() {
	for _, file := range b.project.Layout.Systemd {
		if path.Ext(file) != ".service" || !b.deploys(file) || !b.belongs(file) {
			continue
		}
		text := b.loader.text(file)
		if text == nil {
			continue
		}
		for _, s := range manifest.ParseSystemd(text).Services {
			u := &unit{path: file}
			b.takeService(u, file, s)
			if b.finish(u); b.concerns(u) != value.No && !(isWorker(strings.TrimSuffix(path.Base(file), ".service")) && !u.runs(isServer)) {
				b.units = append(b.units, u)
			}
		}
	}
}
