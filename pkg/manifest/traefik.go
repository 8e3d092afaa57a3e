package manifest

import (
	"cmp"
	"path"
	"strconv"
	"strings"

	"github.com/djready/djready/pkg/source"
)

// Traefik has one set of options in four spellings: YAML, TOML, labels of
// containers and command line options. All are lowered to dotted keys in lower
// case with their values: what the labels are.

// parseTraefik reads Traefik's static or dynamic configuration.
func parseTraefik(f *source.File, p *Proxy) {
	t := &traefikReader{Proxy: p}
	if path.Ext(strings.ToLower(f.Path())) == ".toml" {
		t.node("", parseTOML(f, &p.Problems), 0)
	} else {
		for _, document := range parseYAML(f, &p.Problems) {
			t.node("", document, 0)
		}
	}
	t.finish()
}

// ParseTraefikLabels reads the labels of a container, and the options of a
// command line: "traefik.http.routers.web.tls=true",
// "--entrypoints.web.http.redirections.entrypoint.to=websecure".
func ParseTraefikLabels(labels []Label) *Proxy {
	p := &Proxy{}
	t := &traefikReader{Proxy: p}
	for _, l := range labels {
		if key, ok := strings.CutPrefix(strings.ToLower(l.Name), "traefik."); ok {
			t.option(key, l.Value, l.Location)
		} else if key, ok := strings.CutPrefix(strings.ToLower(l.Name), "--"); ok {
			t.option(key, l.Value, l.Location)
		}
	}
	t.finish()
	p.Plain = cmp.Or(p.Plain, p.TLS) // it finds the container and its port by itself
	return p
}

// Label is one label of a container, or one option of a command line.
type Label struct {
	Name, Value string
	Location    source.Location
}

type traefikReader struct {
	*Proxy
	header HSTS
	facts  int
}

// node lowers a document.
func (t *traefikReader) node(key string, n *node, depth int) {
	if t.facts++; depth > maxDepth || t.facts > maxFacts {
		return
	}
	prefix := key
	if prefix != "" {
		prefix += "."
	}
	for _, entry := range n.entries() {
		t.node(prefix+strings.ToLower(entry.key.value), entry.value, depth+1)
	}
	for _, item := range n.elements() {
		t.node(key, item, depth+1)
	}
	switch {
	case n.is(scalarNode):
		t.option(key, n.value, n.at)
	case n.is(mappingNode) && len(n.pairs) == 0 && strings.HasSuffix(key, ".tls"):
		t.option(key, "true", n.at) // "tls: {}"
	}
}

// option reads one option by the end of its key.
func (t *traefikReader) option(key, text string, where source.Location) {
	switch {
	case strings.HasSuffix(key, ".redirections.entrypoint.to"), strings.HasSuffix(key, ".redirect.entrypoint"): // the latter of version 1
		t.redirect(where)
	case strings.HasSuffix(key, ".redirectscheme.scheme"):
		if strings.EqualFold(text, "https") {
			t.redirect(where)
		}
	case strings.HasSuffix(key, ".headers.sslredirect"):
		if strings.EqualFold(text, "true") {
			t.redirect(where)
		}
	case strings.HasSuffix(key, ".headers.stsseconds"):
		t.header.Seconds, _ = strconv.ParseInt(strings.TrimSpace(text), 10, 64)
		t.header.Location = where
	case strings.HasSuffix(key, ".headers.stsincludesubdomains"):
		t.header.IncludeSubdomains = strings.EqualFold(text, "true")
	case strings.HasSuffix(key, ".headers.stspreload"):
		t.header.Preload = strings.EqualFold(text, "true")
	case strings.HasSuffix(key, ".tls.certresolver"), strings.HasSuffix(key, ".tls") && !strings.EqualFold(text, "false"), strings.HasSuffix(key, ".tls.certificates.certfile"):
		if strings.Contains(key, "routers.") || strings.Contains(key, "entrypoints.") || strings.HasPrefix(key, "tls.") {
			keepFirst(&t.TLS, where)
		}
	case strings.HasSuffix(key, ".loadbalancer.server.port"), strings.HasSuffix(key, ".loadbalancer.servers.url"):
		if _, err := strconv.Atoi(text); err == nil {
			keepFirst(&t.Plain, where) // another container
		} else {
			t.upstream(text, where)
		}
	}
}

func (t *traefikReader) finish() { t.hsts(t.header) }
