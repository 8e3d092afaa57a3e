package lib

import (
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/token"

	"github.com/djready/djready/pkg/value"
)

func (r *yamlReader) node(n ast.Node, depth int) (value.Traced, error) {
	r.nodes++
	if depth > maxYAMLDepth || r.nodes > maxYAMLNodes {
		return value.Traced{}, errYAMLUnclear
	}
	switch n := n.(type) {
	case nil:
		return r.pass(value.None{}), nil
	case *ast.MappingNode:
		return r.mapping(n.Values, depth)
	case *ast.MappingValueNode:
		return r.mapping([]*ast.MappingValueNode{n}, depth)
	case *ast.SequenceNode:
		return r.sequence(n.Values, depth)
	case *ast.AnchorNode:
		v, err := r.node(n.Value, depth+1)
		if name := n.Name; err == nil && name != nil {
			r.anchors[name.GetToken().Value] = v
		}
		return v, err
	case *ast.AliasNode:
		if v, known := r.anchors[n.Value.GetToken().Value]; known {
			return v, nil // the same object, as in PyYAML
		}
		return value.Traced{}, errYAMLSyntax
	case *ast.LiteralNode:
		return r.block(n)
	case *ast.TagNode, *ast.DirectiveNode, *ast.CommentGroupNode:
		return value.Traced{}, errYAMLUnclear
	case ast.ScalarNode:
		return r.scalar(n)
	}
	return value.Traced{}, errYAMLUnclear
}

// block is a text written with "|" or ">". Folding is left to the parser, so
// that only simple cases are taken.
func (r *yamlReader) block(n *ast.LiteralNode) (value.Traced, error) {
	if n.Start == nil || !strings.HasPrefix(n.Start.Value, "|") || n.Value == nil {
		return value.Traced{}, errYAMLUnclear
	}
	return r.pass(value.Str(n.Value.Value)), nil
}

func (r *yamlReader) scalar(n ast.ScalarNode) (value.Traced, error) {
	t := n.GetToken()
	if t == nil {
		return r.pass(value.None{}), nil
	}
	switch t.Type {
	case token.DoubleQuoteType, token.SingleQuoteType:
		text := t.Value
		if strings.Contains(t.Origin, "\n") && strings.Contains(strings.TrimSpace(t.Origin), "\n") {
			return value.Traced{}, errYAMLUnclear // lines are folded
		}
		return r.pass(value.Str(text)), nil
	}
	if s, isText := n.(*ast.StringNode); isText {
		if strings.Contains(strings.TrimSpace(t.Origin), "\n") {
			return value.Traced{}, errYAMLUnclear
		}
		return r.plain(s.Value)
	}
	if _, isNull := n.(*ast.NullNode); isNull && strings.TrimSpace(t.Origin) == "" {
		return r.pass(value.None{}), nil
	}
	return r.plain(strings.TrimSpace(t.Value))
}

func (r *yamlReader) sequence(nodes []ast.Node, depth int) (value.Traced, error) {
	list := value.NewList()
	for _, n := range nodes {
		v, err := r.node(n, depth+1)
		if err != nil {
			return v, err
		}
		list.Items = append(list.Items, v)
	}
	return r.pass(list), nil
}

// mapping makes a dict: the last of several equal keys wins, and what a merge
// key brings goes before the mapping's own keys.
func (r *yamlReader) mapping(values []*ast.MappingValueNode, depth int) (value.Traced, error) {
	dict := value.NewDict()
	for _, pair := range values {
		if _, isMerge := pair.Key.(*ast.MergeKeyNode); isMerge {
			if err := r.merge(dict, pair.Value, depth); err != nil {
				return value.Traced{}, err
			}
		}
	}
	for _, pair := range values {
		if _, isMerge := pair.Key.(*ast.MergeKeyNode); isMerge {
			continue
		}
		key, err := r.node(pair.Key, depth+1)
		if err != nil {
			return key, err
		}
		v, err := r.node(pair.Value, depth+1)
		if err != nil {
			return v, err
		}
		if !dict.Set(key, v) {
			return value.Traced{}, errYAMLUnclear
		}
	}
	return r.pass(dict), nil
}

// merge adds the items of a mapping, or of several of which the first counts.
func (r *yamlReader) merge(into *value.Dict, n ast.Node, depth int) error {
	v, err := r.node(n, depth+1)
	if err != nil {
		return err
	}
	from := []value.Traced{v}
	if l, ok := v.Value.(*value.List); ok {
		from = nil
		for i := len(l.Items) - 1; i >= 0; i-- {
			from = append(from, l.Items[i])
		}
	}
	for _, each := range from {
		d, ok := each.Value.(*value.Dict)
		if !ok {
			return errYAMLSyntax
		}
		for _, e := range d.Entries() {
			into.Set(e.Key, e.Value)
		}
	}
	return nil
}
