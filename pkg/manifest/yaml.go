package manifest

import (
	"errors"

	"github.com/djready/djready/pkg/source"
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// parseYAML reads the documents of a YAML stream. goccy/go-yaml gives up at
// the first syntax error, so a stream is read document by document: one broken
// manifest of a Kubernetes file does not hide the others.
func parseYAML(f *source.File, p *Problems) []*node {
	if tooLarge(f, maxYAMLSize, p) {
		return nil
	}
	var documents []*node
	for _, part := range splitDocuments(f) {
		if root := parseYAMLDocument(f, part, p); root != nil {
			documents = append(documents, root)
		}
	}
	return documents
}

// firstDocument is the only document of the files that have one.
func firstDocument(f *source.File, p *Problems) *node {
	documents := parseYAML(f, p)
	if len(documents) == 0 {
		return nil
	}
	return documents[0]
}

// parseYAMLDocument recovers from panics: the library's scanner and parser
// have had several on malformed input, and a hostile file must not stop us.
func parseYAMLDocument(f *source.File, part source.Span, p *Problems) (root *node) {
	where := at(f, part.Start, part.End)
	defer func() {
		if recover() != nil {
			root = nil
			p.unread(where, "this is not valid YAML")
		}
	}()
	r := &yamlReader{file: f, part: part, problems: p, anchors: map[string]*node{}}
	tokens := lexer.Tokenize(where.Text())
	if nestedTooDeeply(tokens) {
		p.unread(where, "the YAML is nested too deeply to be read")
		return nil
	}
	tree, err := parser.Parse(tokens, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		p.unread(r.errorLocation(err), "this is not valid YAML")
		return nil
	}
	for _, document := range tree.Docs {
		if document.Body != nil {
			return r.node(document.Body, 0)
		}
	}
	return nil
}

// nestedTooDeeply bounds the recursion of the parser before it starts. A flow
// collection nests by brackets. A block collection nests by columns, and tags
// and anchors by standing in a row.
func nestedTooDeeply(tokens token.Tokens) bool {
	flow, row := 0, 0
	for _, t := range tokens {
		switch t.Type {
		case token.MappingStartType, token.SequenceStartType:
			flow++
		case token.MappingEndType, token.SequenceEndType:
			flow--
		case token.SequenceEntryType, token.MappingKeyType, token.TagType, token.AnchorType:
			row++
			if flow > maxDepth || row > maxDepth || t.Position.Column > 10*maxDepth {
				return true
			}
			continue
		case token.MappingValueType:
			if flow == 0 && t.Position.IndentNum > 10*maxDepth {
				return true
			}
		}
		row = 0
		if flow > maxDepth {
			return true
		}
	}
	return false
}

type yamlReader struct {
	file     *source.File
	part     source.Span // of the document that is read
	problems *Problems
	anchors  map[string]*node
	first    int       // line of the file that the document starts on
	last     yamlPlace // see offset
	aliases  int
	merged   int
}

func (r *yamlReader) errorLocation(err error) source.Location {
	var syntax yaml.Error
	if errors.As(err, &syntax) && syntax.GetToken() != nil {
		start := r.offset(syntax.GetToken().Position)
		return at(r.file, start, r.lineEnd(start))
	}
	return at(r.file, r.part.Start, r.part.Start)
}

func (r *yamlReader) node(n ast.Node, depth int) *node {
	if n == nil {
		return nil
	}
	if depth > maxDepth {
		r.problems.unread(r.start(n), "the YAML is nested too deeply to be read")
		return nil
	}
	switch n := n.(type) {
	case *ast.AnchorNode:
		value := r.node(n.Value, depth+1)
		if value != nil && n.Name != nil {
			r.anchors[n.Name.GetToken().Value] = value
		}
		return value
	case *ast.AliasNode:
		return r.alias(n)
	case *ast.TagNode:
		value := r.node(n.Value, depth+1)
		if value != nil {
			value.tag = n.Start.Value
			value.text = value.text || value.kind == scalarNode && value.tag == "!!str"
		}
		return value
	case *ast.MappingNode:
		start := n.GetToken() // of a block mapping it is the first colon
		if !n.IsFlowStyle && len(n.Values) > 0 && n.Values[0].Key != nil {
			start = n.Values[0].Key.GetToken()
		}
		return r.closed(r.mapping(start, n.Values, depth), n.End)
	case *ast.MappingValueNode:
		return r.mapping(n.Key.GetToken(), []*ast.MappingValueNode{n}, depth)
	case *ast.SequenceNode:
		return r.sequence(n, depth)
	case *ast.MappingKeyNode:
		return r.node(n.Value, depth+1)
	case *ast.CommentGroupNode, *ast.CommentNode:
		return nil
	}
	return r.scalar(n)
}

// alias is the anchored node itself. Sharing instead of copying is what makes
// a bomb of nested aliases harmless here; readers count what they take out.
func (r *yamlReader) alias(n *ast.AliasNode) *node {
	r.aliases++
	name := n.Value.GetToken().Value
	value := r.anchors[name]
	switch {
	case r.aliases > maxAliases:
		r.problems.unread(r.start(n), "the YAML has too many aliases to be read")
		return nil
	case value == nil:
		r.problems.add(r.start(n), "the YAML alias has no anchor")
	}
	return value
}

func (r *yamlReader) sequence(n *ast.SequenceNode, depth int) *node {
	result := &node{kind: sequenceNode, at: r.start(n)}
	for _, item := range n.Values {
		if value := r.node(item, depth+1); value != nil {
			result.items = append(result.items, value)
			result.cover(value)
		}
	}
	return r.closed(result, n.End)
}
