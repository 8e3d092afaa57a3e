package project

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/manifest"
)

// Edge is what one file of the repository says of what stands in front of the
// application in production: a proxy, a hosting platform's router, a cluster's
// ingress.
type Edge struct {
	manifest.Proxy
	// Source is the file.
	Source string
}

// maxEdges bounds the files that are read for it.
const maxEdges = 200

// readEdges adds what the tracked files of proxies and clusters say.
func (b *builder) readEdges(d *Deployment) {
	d.Edges = append(d.Edges, b.edges...)
	read := func(files []string, parse func(file string) *manifest.Proxy) {
		count := 0
		for _, file := range files {
			if count == maxEdges {
				return
			}
			if !b.deploys(file) || !b.belongs(file) || !b.project.Tree.Tracked(file) {
				continue
			}
			if p := parse(file); p != nil {
				count++
				d.Edges = append(d.Edges, Edge{*p, file})
			}
		}
	}
	read(b.project.Layout.Proxies, func(file string) *manifest.Proxy {
		text := b.loader.text(file)
		if text == nil {
			return nil
		}
		parsed := manifest.ParseProxy(text)
		b.loader.unread(file, parsed.Problems)
		return parsed
	})
	read(b.project.Layout.Kubernetes, func(file string) *manifest.Proxy {
		text := b.loader.text(file)
		if text == nil || !strings.Contains(text.Text(), "Ingress") && !strings.Contains(text.Text(), "FrontendConfig") {
			return nil
		}
		return manifest.ParseIngress(text)
	})
}

// notePlatformEdge notes a platform's router that redirects to HTTPS: always, or
// because the file says so.
func (b *builder) notePlatformEdge(p platform, file string, services []*manifest.DeployedService) {
	for _, s := range services {
		switch {
		case p.redirects && !isWorker(s.Kind):
			b.edges = append(b.edges, Edge{manifest.Proxy{Redirect: s.Location}, "the platform of " + file})
		case s.ForceHTTPS.On:
			b.edges = append(b.edges, Edge{manifest.Proxy{Redirect: s.ForceHTTPS.Location}, file})
		}
	}
}

// noteComposeEdge notes what a compose file tells Traefik, by the labels of its
// services and by the options of Traefik itself.
func (r *composeReader) noteComposeEdge(file string) {
	if !r.project.Tree.Tracked(file) {
		return
	}
	var labels []manifest.Label
	for _, s := range r.compose(file).Services {
		labels = append(labels, s.Labels...)
		if !strings.Contains(s.Image, "traefik") {
			continue
		}
		for _, word := range slices.Concat(s.Entrypoint.Words, s.Command.Words) {
			name, text, _ := strings.Cut(word, "=")
			labels = append(labels, manifest.Label{Name: name, Value: text, Location: s.Command.Location})
		}
	}
	r.edges = append(r.edges, Edge{*manifest.ParseTraefikLabels(labels), file})
}
