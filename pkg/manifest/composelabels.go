package manifest

import "strings"

// labels reads a mapping, or a list of NAME=value.
func (r *composeReader) labels(n *node) []Label {
	var labels []Label
	for _, entry := range n.entries() {
		if !r.count(entry.key.at) {
			return labels
		}
		labels = append(labels, Label{entry.key.value, r.text(entry.value), entry.value.at})
	}
	for _, item := range n.elements() {
		if !item.is(scalarNode) || !r.count(item.at) {
			continue
		}
		name, text, _ := strings.Cut(r.text(item), "=")
		labels = append(labels, Label{strings.TrimSpace(name), strings.TrimSpace(text), item.at})
	}
	return labels
}
