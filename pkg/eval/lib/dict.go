package lib

import (
	"strconv"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// dictClass models dict as of Python 3.13. Views are lists that are made when
// they are asked for: they do not follow later changes of the dict.
func dictClass() *eval.ClassModel {
	return &eval.ClassModel{
		Name: "dict",
		New:  newDict,
		Methods: map[string]eval.Model{
			"clear":      dictMethod(dictClear),
			"copy":       dictMethod(dictCopy),
			"get":        dictMethod(dictGet, "key", "default?"),
			"items":      dictMethod(dictItems),
			"keys":       dictMethod(dictKeys),
			"pop":        dictMethod(dictPop, "key", "default?"),
			"popitem":    dictMethod(dictPopItem),
			"setdefault": dictMethod(dictSetDefault, "key", "default?"),
			"update":     dictUpdate,
			"values":     dictMethod(dictValues),
		},
		ClassMethods: map[string]eval.Model{"fromkeys": dictFromKeys},
	}
}

func dictMethod(run func(c *eval.Call, d *value.Dict, args []value.Traced) value.Traced, params ...string) eval.Model {
	return func(c *eval.Call) value.Traced {
		args := c.Bind(params...)
		d, ok := c.Self.Value.(*value.Dict)
		if !ok {
			return c.Unknown(obstacle(append(everything(c), plain(&value.Unknown{}))...), everything(c)...)
		}
		c.Spend(d.Len() / 64)
		return run(c, d, args)
	}
}

func newDict(c *eval.Call) value.Traced {
	d := value.NewDict()
	updateDict(c, d)
	from := everything(c)
	if len(from) == 1 {
		return c.Pass(d, from[0])
	}
	return c.Return(d, from...)
}

func dictUpdate(c *eval.Call) value.Traced {
	if d, ok := c.Self.Value.(*value.Dict); ok {
		updateDict(c, d)
	}
	return none(c)
}

// updateDict takes items from a mapping or from pairs, then from keywords.
func updateDict(c *eval.Call, d *value.Dict) {
	if len(c.Args) > 1 {
		c.Raise("TypeError", "dict expected at most 1 argument, got "+strconv.Itoa(len(c.Args)))
	}
	for _, source := range c.Args {
		if other, ok := source.Value.(*value.Dict); ok {
			mergeDict(c, d, other)
			continue
		}
		mergePairs(c, d, source)
	}
	for _, k := range c.Keywords {
		d.Set(plain(value.Str(k.Name)), k.Value)
	}
}

func mergeDict(c *eval.Call, d, other *value.Dict) {
	entries := other.Entries()
	c.Spend(len(entries) / 16)
	if other.Open != nil {
		shadow(c, d, reasonOr(other.Open, "a dict that is not wholly known"))
	}
	for _, e := range entries {
		d.Set(e.Key, e.Value)
	}
}

func mergePairs(c *eval.Call, d *value.Dict, source value.Traced) {
	switch source.Value.(type) {
	case *value.List, *value.Tuple, *value.Set:
	case value.Str, value.Bytes:
		// Not even the empty one is worth an answer.
		shadow(c, d, "what a text gives as pairs")
		return
	case value.None, value.Bool, value.Int, value.Float, value.Path:
		c.Raise("TypeError", "'"+source.Value.Type()+"' object is not iterable")
	default:
		if _, isMapping := c.Method(source, "keys"); isMapping || !isIterator(source) {
			shadow(c, d, obstacle(source, plain(&value.Unknown{})))
			return
		}
	}
	pairs, open := c.Iterate(source)
	if open {
		shadow(c, d, obstacle(source, plain(&value.Unknown{})))
	}
	c.Spend(len(pairs))
	for i, pair := range pairs {
		setPair(c, d, pair, i)
	}
}

func setPair(c *eval.Call, d *value.Dict, pair value.Traced, i int) {
	parts, open := c.Iterate(pair)
	if open {
		shadow(c, d, obstacle(pair, plain(&value.Unknown{})))
		return
	}
	if len(parts) != 2 {
		c.Raise("ValueError", "dictionary update sequence element #"+strconv.Itoa(i)+" has length "+strconv.Itoa(len(parts))+"; 2 is required")
	}
	setKey(c, d, parts[0], parts[1])
}

// setKey is d[key] = v.
func setKey(c *eval.Call, d *value.Dict, key, v value.Traced) {
	if d.Set(key, v) {
		return
	}
	requireHashable(c, key)
	shadow(c, d, obstacle(key, plain(&value.Unknown{})))
}

// requireHashable raises TypeError for what surely is no key.
func requireHashable(c *eval.Call, key value.Traced) {
	switch key.Value.(type) {
	case *value.List, *value.Dict:
		c.Raise("TypeError", "unhashable type: '"+key.Value.Type()+"'")
	case *value.Set:
		if key.Value.Type() == "set" {
			c.Raise("TypeError", "unhashable type: 'set'")
		}
	}
}

// shadow says that any item may have been replaced and others added: the keys
// stay, their values are unknown.
func shadow(c *eval.Call, d *value.Dict, reason string) {
	open := opening(c, reason)
	for _, e := range d.Entries() {
		shown, _ := value.Repr(e.Key.Value)
		replaced := *open
		replaced.Symbol += "[" + shown + "]"
		d.Set(e.Key, c.Return(&replaced, append(everything(c), e.Value)...))
	}
	d.Open = open
}

func dictClear(c *eval.Call, d *value.Dict, _ []value.Traced) value.Traced {
	d.Clear()
	return none(c)
}

func dictCopy(c *eval.Call, d *value.Dict, _ []value.Traced) value.Traced {
	return c.Pass(d.Copy(), c.Self)
}

// mayHold reports whether the dict may have the key although it is not found.
func mayHold(d *value.Dict, key value.Traced) bool {
	_, hashable := value.HashKey(key.Value)
	return d.Open != nil || !hashable && d.Len() > 0
}

func dictGet(c *eval.Call, d *value.Dict, args []value.Traced) value.Traced {
	if v, ok := d.Get(args[0].Value); ok {
		return v
	}
	requireHashable(c, args[0])
	if mayHold(d, args[0]) {
		return c.Unknown(obstacle(c.Self, args[0], plain(&value.Unknown{})), everything(c)...)
	}
	return orNone(args[1])
}

func dictItems(c *eval.Call, d *value.Dict, _ []value.Traced) value.Traced {
	return dictView(c, d, func(e value.Entry) value.Traced {
		return value.Traced{Value: value.NewTuple(e.Key, e.Value), Origin: e.Value.Origin}
	})
}

func dictKeys(c *eval.Call, d *value.Dict, _ []value.Traced) value.Traced {
	return dictView(c, d, func(e value.Entry) value.Traced { return e.Key })
}

func dictValues(c *eval.Call, d *value.Dict, _ []value.Traced) value.Traced {
	return dictView(c, d, func(e value.Entry) value.Traced { return e.Value })
}

func dictView(c *eval.Call, d *value.Dict, part func(value.Entry) value.Traced) value.Traced {
	view := &value.List{Open: d.Open}
	for _, e := range d.Entries() {
		view.Items = append(view.Items, part(e))
	}
	return c.Pass(view, c.Self)
}

func dictPop(c *eval.Call, d *value.Dict, args []value.Traced) value.Traced {
	key := args[0]
	if v, ok := d.Get(key.Value); ok {
		d.Delete(key.Value)
		return v
	}
	if d.Len() > 0 || d.Open != nil { // CPython does not hash the key for an empty dict
		requireHashable(c, key)
	}
	if mayHold(d, key) {
		if !given(args[1]) {
			c.MayRaise("KeyError", shownKey(key))
		}
		popped := c.Unknown(obstacle(c.Self, key, plain(&value.Unknown{})), everything(c)...)
		if _, hashable := value.HashKey(key.Value); !hashable {
			dropAll(c, d)
		}
		return popped
	}
	if !given(args[1]) {
		c.Raise("KeyError", shownKey(key))
	}
	return args[1]
}

// dropAll is for a removal of nobody knows which item.
func dropAll(c *eval.Call, d *value.Dict) {
	open := opening(c, obstacle(append(everything(c), plain(&value.Unknown{}))...))
	d.Clear()
	d.Open = open
}

func dictPopItem(c *eval.Call, d *value.Dict, _ []value.Traced) value.Traced {
	entries := d.Entries()
	if d.Open != nil {
		c.MayRaise("KeyError", "'popitem(): dictionary is empty'")
		popped := c.UnknownOf("tuple", reasonOr(d.Open, "a dict that is not wholly known"), c.Self)
		dropAll(c, d)
		return popped
	}
	if len(entries) == 0 {
		c.Raise("KeyError", "'popitem(): dictionary is empty'")
	}
	last := entries[len(entries)-1]
	d.Delete(last.Key.Value)
	return c.Return(value.NewTuple(last.Key, last.Value), c.Self)
}

func dictSetDefault(c *eval.Call, d *value.Dict, args []value.Traced) value.Traced {
	key := args[0]
	if v, ok := d.Get(key.Value); ok {
		return v
	}
	requireHashable(c, key)
	def := orNone(args[1])
	if !mayHold(d, key) {
		setKey(c, d, key, def)
		return def
	}
	v := c.Unknown(obstacle(c.Self, key, plain(&value.Unknown{})), everything(c)...)
	if !d.Set(key, v) {
		d.Open = opening(c, obstacle(key, plain(&value.Unknown{})))
	}
	return v
}

func dictFromKeys(c *eval.Call) value.Traced {
	args := c.Bind("iterable", "value?")
	keys, open := c.Iterate(args[0])
	d := value.NewDict()
	for _, key := range keys {
		setKey(c, d, key, orNone(args[1]))
	}
	if open {
		d.Open = opening(c, obstacle(args[0], plain(&value.Unknown{})))
	}
	return c.Return(d, c.Args...)
}

func shownKey(key value.Traced) string {
	if shown, ok := value.Repr(key.Value); ok {
		return shown
	}
	return "<" + key.Value.Type() + ">"
}
