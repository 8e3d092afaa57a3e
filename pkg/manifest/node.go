package manifest

import "github.com/djready/djready/pkg/source"

// nodeKind says what a node holds.
type nodeKind int

const (
	nullNode nodeKind = iota
	scalarNode
	mappingNode
	sequenceNode
)

// node is one value of a YAML, TOML or JSON document: the three formats are
// lowered to it, so that a reader of Pipfile and Pipfile.lock is one reader.
// Aliased nodes are shared, never copied. All methods accept a nil receiver,
// which stands for an absent value.
type node struct {
	kind  nodeKind
	value string // of a scalar, decoded
	text  bool   // a scalar that is a string, whatever it looks like
	tag   string // YAML's, as written: "!override"; mostly none
	// at is the value as written, quotes included; inner is without them.
	at, inner source.Location
	pairs     []pair
	index     map[string]int // last pair of each key
	items     []*node
}

type pair struct{ key, value *node }

// get is the value of a key; the last one wins, as in every reader of
// duplicate keys that does not refuse them.
func (n *node) get(key string) *node {
	if n == nil {
		return nil
	}
	if i, ok := n.index[key]; ok {
		return n.pairs[i].value
	}
	return nil
}

// set appends an entry to a mapping under construction.
func (n *node) set(key, value *node) {
	if n.index == nil {
		n.index = make(map[string]int)
	}
	n.index[key.value] = len(n.pairs)
	n.pairs = append(n.pairs, pair{key, value})
}

// replaces reports whether a value of a compose file takes the place of what it
// would be merged with.
func (n *node) replaces() bool { return n != nil && (n.tag == "!override" || n.tag == "!reset") }

// path is get for several keys in turn.
func (n *node) path(keys ...string) *node {
	for _, key := range keys {
		n = n.get(key)
	}
	return n
}

func (n *node) entries() []pair {
	if n == nil {
		return nil
	}
	return n.pairs
}

func (n *node) elements() []*node {
	if n == nil {
		return nil
	}
	return n.items
}

func (n *node) is(kind nodeKind) bool { return n != nil && n.kind == kind }

// str is the text of a scalar, and empty for all else.
func (n *node) str() string {
	if !n.is(scalarNode) {
		return ""
	}
	return n.value
}

// location is where the node is; an absent node is nowhere.
func (n *node) location() source.Location {
	if n == nil {
		return source.Location{}
	}
	return n.at
}

// truth reads a boolean; all else is false.
func (n *node) truth() bool {
	switch n.str() {
	case "true", "True", "TRUE":
		return true
	}
	return false
}

// scalars are the texts of a sequence of scalars, or of one scalar.
func (n *node) scalars() []string {
	if n.is(scalarNode) {
		return []string{n.value}
	}
	var texts []string
	for _, item := range n.elements() {
		if item.is(scalarNode) {
			texts = append(texts, item.value)
		}
	}
	return texts
}
