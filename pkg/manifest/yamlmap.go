package manifest

import (
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"
)

// mapping lowers a mapping and resolves its merge keys: what it merges in
// comes first, so that the mapping's own entries win.
func (r *yamlReader) mapping(start *token.Token, values []*ast.MappingValueNode, depth int) *node {
	own := &node{kind: mappingNode, at: r.point(start)}
	var merged []pair
	for _, entry := range values {
		if entry.Key == nil {
			continue
		}
		if entry.Key.IsMergeKey() {
			merged = append(merged, r.merge(r.node(entry.Value, depth+1))...)
			continue
		}
		key := r.node(entry.Key, depth+1)
		if key == nil || key.kind != scalarNode {
			continue
		}
		value := r.node(entry.Value, depth+1)
		if value == nil {
			value = &node{at: at(r.file, key.at.Span.End, key.at.Span.End)}
			value.inner = value.at
		}
		own.set(key, value)
		own.cover(key)
		own.cover(value)
	}
	if len(merged) == 0 {
		return own
	}
	result := &node{kind: mappingNode, at: own.at, inner: own.inner}
	for _, entry := range append(merged, own.pairs...) {
		result.set(entry.key, entry.value)
	}
	return result
}

// merge is the entries of `<<: *a` or `<<: [*a, *b]`. Of several mappings the
// earlier wins, so they are taken last to first.
func (r *yamlReader) merge(value *node) []pair {
	if value.is(mappingNode) {
		r.merged += len(value.pairs)
		if r.merged > maxPairs {
			r.problems.unread(value.at, "the YAML merges too much to be read")
			return nil
		}
		return value.pairs
	}
	var pairs []pair
	items := value.elements()
	for i := len(items) - 1; i >= 0; i-- {
		if items[i].is(mappingNode) {
			pairs = append(pairs, r.merge(items[i])...)
		}
	}
	return pairs
}

// cover extends a collection to a part of it. An aliased part lies elsewhere,
// before the collection, and does not count.
func (n *node) cover(part *node) {
	if part.at.Span.Start >= n.at.Span.Start && part.at.Span.End > n.at.Span.End {
		n.at.Span.End = part.at.Span.End
	}
	n.inner = n.at
}
