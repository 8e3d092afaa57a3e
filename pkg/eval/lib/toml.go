package lib

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/value"
)

// tomlLibraries model the readers of TOML: tomllib, its backport tomli, and the
// older toml.
func tomlLibraries() []*eval.Library {
	out := []*eval.Library{{
		Name:   "toml",
		Models: "toml 0.10.2",
		Funcs: map[string]eval.Model{
			"loads": func(c *eval.Call) value.Traced {
				return loadTOML(c, c.Bind("s", "_dict?", "decoder?")[0], "toml.TomlDecodeError")
			},
			"load": tomlLoadPath, "dumps": opaqueOf("str", "a TOML text"), "dump": opaqueOf("str", "a TOML text"),
		},
		Classes: subclasses("builtins.ValueError", "TomlDecodeError"),
	}}
	for name, models := range map[string]string{"tomli": "tomli 2.5.0", "tomllib": ""} {
		out = append(out, &eval.Library{
			Name:   name,
			Models: models,
			Funcs: map[string]eval.Model{
				"loads": func(c *eval.Call) value.Traced { return tomllibLoads(c, name) },
				"load":  func(c *eval.Call) value.Traced { return tomllibLoad(c, name) },
			},
			Classes: subclasses("builtins.ValueError", "TOMLDecodeError"),
		})
	}
	order.Stable(out, func(a, b *eval.Library) int { return strings.Compare(a.Name, b.Name) })
	return out
}

func tomllibLoads(c *eval.Call, library string) value.Traced {
	a := c.Bind("s", "parse_float?")
	if known(a[0]) && a[0].Value.Type() != "str" {
		c.Raise("TypeError", "Expected str object, not '"+a[0].Value.Type()+"'")
	}
	if given(a[1]) {
		return c.UnknownOf("dict", "the content of a TOML text", a...)
	}
	return loadTOML(c, a[0], library+".TOMLDecodeError")
}

// tomllibLoad wants a file that is opened for reading bytes.
func tomllibLoad(c *eval.Call, library string) value.Traced {
	a := c.Bind("fp", "parse_float?")
	if value.IsUnknown(a[0].Value) || given(a[1]) {
		c.MayRaise(library+".TOMLDecodeError", "")
		return c.UnknownOf("dict", "the content of a TOML file", a...)
	}
	content := c.Invoke(c.Attribute(a[0], "read"))
	if _, isText := text(content); isText {
		c.Raise("TypeError", `File must be opened in binary mode, e.g. use `+"`open('foo.toml', 'rb')`")
	}
	return loadTOML(c, content, library+".TOMLDecodeError")
}

// tomlLoadPath takes a path, or a file that is open.
func tomlLoadPath(c *eval.Call) value.Traced {
	f := c.Bind("f", "_dict?", "decoder?")[0]
	if _, isFile := f.Value.(*eval.Instance); isFile {
		return loadTOML(c, f, "toml.TomlDecodeError")
	}
	path, ok := pathText(c, f)
	if !ok {
		c.MayRaise("OSError", "")
		return c.UnknownOf("dict", "the content of a TOML file", f)
	}
	content, known := readFile(c, path)
	s, valid := decodeText(content)
	if !known || !valid {
		return c.UnknownOf("dict", "the content of "+shown(path), f)
	}
	return loadTOML(c, fileContent(c, path, s), "toml.TomlDecodeError")
}

const maxTOML = 1 << 18

func loadTOML(c *eval.Call, stream value.Traced, exception string) value.Traced {
	from, s, ok := streamText(c, stream)
	if !ok || len(s) > maxTOML || yamlNesting(s) > maxYAMLDepth {
		c.MayRaise(exception, "")
		return derived(c, "dict", "toml.loads", from)
	}
	c.Spend(1 + len(s)/4)
	keys, ok := tomlOrder(s)
	var data map[string]any
	if err := toml.Unmarshal([]byte(s), &data); err != nil || !ok {
		c.MayRaise(exception, "")
		return derived(c, "dict", "toml.loads", from)
	}
	r := tomlReader{c: c, from: from, order: keys, legacy: strings.HasPrefix(exception, "toml.")}
	dict := r.table(data, "")
	if r.mixed {
		c.MayRaise(exception, "")
		return derived(c, "dict", "toml.loads", from)
	}
	return c.Pass(dict, from)
}

// tomlOrder gives every key its rank by first appearance, by the path of tables
// that it is in: dicts keep the order of the text. Elements of one array of
// tables share their path.
func tomlOrder(s string) (map[string]int, bool) {
	o := tomlKeys{}
	p := unstable.Parser{}
	p.Reset([]byte(s))
	table := ""
	for p.NextExpression() {
		switch n := p.Expression(); n.Kind {
		case unstable.Table, unstable.ArrayTable:
			table = o.note("", n.Key())
		default:
			o.expression(n, table, 0)
		}
	}
	return o, p.Error() == nil
}

type tomlKeys map[string]int

// note ranks the parts of a dotted key and gives the path of its last one.
func (o tomlKeys) note(path string, key unstable.Iterator) string {
	for key.Next() {
		path += "\x00" + string(key.Node().Data)
		if o[path] == 0 {
			o[path] = len(o) + 1
		}
	}
	return path
}

func (o tomlKeys) expression(n *unstable.Node, path string, depth int) {
	if depth > maxYAMLDepth {
		return
	}
	switch n.Kind {
	case unstable.KeyValue:
		o.expression(n.Value(), o.note(path, n.Key()), depth+1)
	case unstable.InlineTable, unstable.Array:
		for it := n.Children(); it.Next(); {
			o.expression(it.Node(), path, depth+1)
		}
	}
}

// tomlReader turns decoded TOML into values.
type tomlReader struct {
	c     *eval.Call
	from  value.Traced
	order map[string]int
	// legacy is the old toml, which refuses some arrays of several types and
	// knows no negative zero; mixed reports such an array.
	legacy, mixed bool
}

func (r *tomlReader) table(data map[string]any, path string) *value.Dict {
	names := slices.Collect(maps.Keys(data))
	order.Stable(names, func(a, b string) int { return r.order[path+"\x00"+a] - r.order[path+"\x00"+b] })
	dict := value.NewDict()
	for _, name := range names {
		dict.Set(r.c.Pass(value.Str(name), r.from), r.value(data[name], path+"\x00"+name))
	}
	return dict
}

func (r *tomlReader) value(v any, path string) value.Traced {
	switch v := v.(type) {
	case string:
		return r.c.Pass(value.Str(v), r.from)
	case bool:
		return r.c.Pass(value.Bool(v), r.from)
	case int64:
		return r.c.Pass(value.NewInt(v), r.from)
	case float64:
		if v == 0 && r.legacy {
			v = 0
		}
		return r.c.Pass(value.Float(v), r.from)
	case map[string]any:
		return r.c.Pass(r.table(v, path), r.from)
	case []any:
		list := value.NewList()
		for i, item := range v {
			r.mixed = r.mixed || r.legacy && i > 0 && reflect.TypeOf(item) != reflect.TypeOf(v[0])
			list.Items = append(list.Items, r.value(item, path))
		}
		return r.c.Pass(list, r.from)
	}
	return r.c.Unknown("a date in a TOML text", r.from)
}
