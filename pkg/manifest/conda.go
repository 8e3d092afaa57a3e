package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
)

// ParseConda reads a Conda environment.yml: Conda's own packages and the list
// under pip.
func ParseConda(f *source.File) *Manifest {
	m := &Manifest{}
	root := firstDocument(f, &m.Problems)
	for _, item := range root.get("dependencies").elements() {
		for _, line := range item.get("pip").elements() {
			m.pipLine(line)
		}
		if item.is(scalarNode) {
			m.condaPackage(item)
		}
	}
	return m
}

func (m *Manifest) pipLine(line *node) {
	if !line.is(scalarNode) || strings.HasPrefix(line.value, "-") {
		return
	}
	r, ok := parseRequirement(line.value)
	if looksLikeURL(line.value) {
		r, ok = urlRequirement(line.value), true
	}
	r.Group, r.Location = MainGroup, line.inner
	m.append(r, ok)
}

var condaSpec = lazyregexp.New(`^(?:[A-Za-z0-9_./-]+::)?([A-Za-z0-9_.-]+)\s*(.*)$`)

// condaPackage reads a match specification: name, name=1.2 (a prefix),
// name==1.2, name>=1.2,<2 and name=1.2=build.
func (m *Manifest) condaPackage(item *node) {
	parts := condaSpec.FindStringSubmatch(strings.TrimSpace(item.value))
	if parts == nil {
		return
	}
	specifier := condaSpecifier(parts[2])
	if parts[1] == "python" {
		m.python(item, specifier)
		return
	}
	m.append(Requirement{Name: NormaliseName(parts[1]), Specifier: specifier, Group: MainGroup, Location: item.inner}, true)
}

func condaSpecifier(text string) string {
	text = strings.TrimSpace(text)
	prefix, single := strings.CutPrefix(text, "=")
	if single && !strings.HasPrefix(prefix, "=") {
		version, _, build := strings.Cut(prefix, "=")
		if build || strings.HasSuffix(version, ".*") {
			return "==" + version
		}
		return "==" + version + ".*"
	}
	specifier, ok := normaliseSpecifier(text)
	if !ok {
		return ""
	}
	return specifier
}
