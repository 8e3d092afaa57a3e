package manifest

import "github.com/djready/djready/pkg/source"

// Requires reads one PEP 508 requirement that stands at a place of its own, as
// in the lists of setup.py. It adds it to the manifest.
func (m *Manifest) Requires(text, group string, where source.Location) {
	r, ok := parseRequirement(text)
	r.Group, r.Location = group, where
	m.append(r, ok)
}
