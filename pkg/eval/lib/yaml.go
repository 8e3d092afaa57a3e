package lib

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// yamlLibrary models PyYAML. Plain scalars are resolved by its own rules, those
// of YAML 1.1; what the parser and PyYAML may read differently is unknown.
func yamlLibrary() *eval.Library {
	loader := func(name string) *eval.ClassModel { return &eval.ClassModel{Name: name} }
	return &eval.Library{
		Name:   "yaml",
		Models: "PyYAML 6.0.3",
		Funcs: map[string]eval.Model{
			"safe_load":     func(c *eval.Call) value.Traced { return loadYAML(c, c.Bind("stream")[0]) },
			"full_load":     func(c *eval.Call) value.Traced { return loadYAML(c, c.Bind("stream")[0]) },
			"unsafe_load":   func(c *eval.Call) value.Traced { return loadYAML(c, c.Bind("stream")[0]) },
			"load":          yamlLoad,
			"safe_load_all": opaque("the documents of a YAML file"),
			"load_all":      opaque("the documents of a YAML file"),
			"dump":          opaqueOf("str", "a YAML text"),
			"safe_dump":     opaqueOf("str", "a YAML text"),
		},
		Classes: []*eval.ClassModel{
			{Name: "YAMLError", Bases: []string{"builtins.Exception"}},
			loader("SafeLoader"), loader("CSafeLoader"), loader("FullLoader"), loader("CFullLoader"), loader("Loader"), loader("CLoader"), loader("UnsafeLoader"),
			loader("BaseLoader"),
		},
	}
}

// yamlLoad is load(stream, Loader): all loaders but BaseLoader and a project's
// own resolve as the safe one does.
func yamlLoad(c *eval.Call) value.Traced {
	a := c.Bind("stream", "Loader")
	name := className(a[1])
	if !strings.HasPrefix(name, "yaml.") || name == "yaml.BaseLoader" {
		c.MayRaise("yaml.YAMLError", "")
		return c.Unknown("the content of a YAML text", a...)
	}
	return loadYAML(c, a[0])
}

// streamText is the text of a str, or of a file that the program has opened.
func streamText(c *eval.Call, stream value.Traced) (value.Traced, string, bool) {
	if _, ok := stream.Value.(*eval.Instance); ok {
		stream = c.Invoke(c.Attribute(stream, "read"))
	}
	switch s := stream.Value.(type) {
	case value.Str:
		return stream, string(s), !inTree(string(s))
	case value.Bytes:
		return stream, strings.TrimPrefix(string(s), "\uFEFF"), utf8.ValidString(string(s))
	}
	return stream, "", false
}

const (
	maxYAML      = 1 << 18
	maxYAMLDepth = 30
	maxYAMLNodes = 20000
)

func loadYAML(c *eval.Call, stream value.Traced) value.Traced {
	from, s, ok := streamText(c, stream)
	if !ok || len(s) > maxYAML || yamlNesting(s) > maxYAMLDepth {
		c.MayRaise("yaml.YAMLError", "")
		return derived(c, "", "yaml.safe_load", from)
	}
	c.Spend(1 + len(s)/4)
	r := yamlReader{c: c, from: from, anchors: map[string]value.Traced{}}
	v, err := r.document(s)
	switch {
	case errors.Is(err, errYAMLSyntax):
		// The parser refuses what PyYAML may take.
		c.MayRaise("yaml.YAMLError", "")
		return derived(c, "", "yaml.safe_load", from)
	case err != nil:
		return derived(c, "", "yaml.safe_load", from)
	}
	return c.Pass(v.Value, from)
}

var (
	errYAMLSyntax  = errors.New("not understood")
	errYAMLUnclear = errors.New("of unknown meaning")
)

// yamlNesting is an upper bound for the depth of a text's nodes, so that a
// hostile one is never given to the parser.
func yamlNesting(s string) int {
	flow, deepest, widest := 0, 0, 0
	for line := range strings.Lines(s) {
		indent := 0
		for indent < len(line) && (line[indent] == ' ' || line[indent] == '-' || line[indent] == '?') {
			indent++
		}
		widest = max(widest, indent)
		for i := range len(line) {
			switch line[i] {
			case '[', '{':
				flow++
				deepest = max(deepest, flow)
			case ']', '}':
				flow = max(flow-1, 0)
			}
		}
	}
	return deepest + widest/2
}

// yamlReader turns the nodes of one document into values.
type yamlReader struct {
	c       *eval.Call
	from    value.Traced
	anchors map[string]value.Traced
	nodes   int
}

func (r *yamlReader) pass(v value.Value) value.Traced { return r.c.Pass(v, r.from) }

func (r *yamlReader) document(s string) (value.Traced, error) {
	if strings.Contains(s, "\t") {
		return value.Traced{}, errYAMLSyntax // the parser takes tabs where PyYAML does not
	}
	file, err := parser.ParseBytes([]byte(s), 0, parser.AllowDuplicateMapKey())
	if err != nil {
		return value.Traced{}, errYAMLSyntax
	}
	var bodies []ast.Node
	for _, doc := range file.Docs {
		if _, isDirective := doc.Body.(*ast.DirectiveNode); isDirective {
			return value.Traced{}, errYAMLUnclear
		}
		if doc.Body != nil {
			if _, isComment := doc.Body.(*ast.CommentGroupNode); !isComment {
				bodies = append(bodies, doc.Body)
			}
		}
	}
	switch {
	case len(bodies) == 0 && len(file.Docs) <= 1:
		return r.pass(value.None{}), nil
	case len(bodies) != 1 || len(file.Docs) > 1:
		return value.Traced{}, errYAMLUnclear
	}
	return r.node(bodies[0], 0)
}
