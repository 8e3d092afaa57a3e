package value

import (
	"fmt"
	"iter"
	"math"
	"math/big"
	"strconv"
	"strings"
)

// Entry is one item of a dict.
type Entry struct{ Key, Value Traced }

// Dict is a dict in insertion order. Open says that it may hold further keys,
// and that keys it holds may have been replaced when Shadowed is set.
type Dict struct {
	entries []Entry
	index   map[string]int // by hash key; a deleted entry has no index
	deleted int
	Open    *Unknown
}

// NewDict makes an empty dict object with its own identity.
func NewDict() *Dict { return &Dict{} }

// Len is the number of known items.
func (d *Dict) Len() int { return len(d.entries) - d.deleted }

// Entries are the known items in insertion order. The slice is the caller's.
func (d *Dict) Entries() []Entry {
	out := make([]Entry, 0, d.Len())
	for _, e := range d.entries {
		if e.Key.Value != nil {
			out = append(out, e)
		}
	}
	return out
}

// All are the same, for who changes nothing meanwhile.
func (d *Dict) All() iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for _, e := range d.entries {
			if e.Key.Value != nil && !yield(e) {
				return
			}
		}
	}
}

// Get finds the item of key. The key must be hashable; else it is not found.
func (d *Dict) Get(key Value) (Traced, bool) {
	hash, ok := HashKey(key)
	if !ok {
		return Traced{}, false
	}
	i, ok := d.index[hash]
	if !ok {
		return Traced{}, false
	}
	return d.entries[i].Value, true
}

// Str finds the item of a text key.
func (d *Dict) Str(key string) (Traced, bool) { return d.Get(Str(key)) }

// Set adds or replaces an item; a replaced one keeps its place and its key, as
// in Python. It reports whether the key is hashable.
func (d *Dict) Set(key, val Traced) bool {
	hash, ok := HashKey(key.Value)
	if !ok {
		return false
	}
	if i, found := d.index[hash]; found {
		d.entries[i].Value = val
		return true
	}
	if d.index == nil {
		d.index = map[string]int{}
	}
	d.index[hash] = len(d.entries)
	d.entries = append(d.entries, Entry{key, val})
	return true
}

// Delete removes an item and reports whether it was there.
func (d *Dict) Delete(key Value) bool {
	hash, ok := HashKey(key)
	if !ok {
		return false
	}
	i, found := d.index[hash]
	if !found {
		return false
	}
	delete(d.index, hash)
	d.entries[i] = Entry{}
	d.deleted++
	if d.deleted > len(d.entries)/2 {
		d.compact()
	}
	return true
}

// Clear removes all items.
func (d *Dict) Clear() { *d = Dict{} }

// Copy is a new dict with the same items.
func (d *Dict) Copy() *Dict {
	out := &Dict{entries: d.Entries(), Open: d.Open}
	out.reindex()
	return out
}

func (d *Dict) compact() {
	d.entries, d.deleted = d.Entries(), 0
	d.reindex()
}

func (d *Dict) reindex() {
	d.index = make(map[string]int, len(d.entries))
	for i, e := range d.entries {
		hash, _ := HashKey(e.Key.Value)
		d.index[hash] = i
	}
}

// Set is a set or frozenset. Its known items are kept in the order of their
// insertion; Python's order is not known.
type Set struct {
	items  Dict
	Frozen bool
	Open   *Unknown
}

// NewSet makes an empty set object with its own identity.
func NewSet() *Set { return &Set{} }

// Len is the number of known items.
func (s *Set) Len() int { return s.items.Len() }

// Items are the known items in the order of their insertion.
func (s *Set) Items() []Traced {
	out := make([]Traced, 0, s.Len())
	for _, e := range s.items.Entries() {
		out = append(out, e.Key)
	}
	return out
}

// Add adds an item and reports whether it is hashable.
func (s *Set) Add(item Traced) bool {
	if _, there := s.items.Get(item.Value); there {
		return true
	}
	return s.items.Set(item, Traced{Value: None{}})
}

// Has reports whether a known item equals v.
func (s *Set) Has(v Value) bool {
	_, ok := s.items.Get(v)
	return ok
}

// Remove removes an item and reports whether it was there.
func (s *Set) Remove(v Value) bool { return s.items.Delete(v) }

// HashKey gives equal hashable values the same text, and reports whether v is
// known and hashable. Python's 1, 1.0 and True are one key.
func HashKey(v Value) (string, bool) {
	switch v := v.(type) {
	case None:
		return "N", true
	case Ellipsis:
		return "E", true
	case Bool:
		if v {
			return "i1", true
		}
		return "i0", true
	case Int:
		return "i" + v.String(), true
	case Float:
		if f := float64(v); f == math.Trunc(f) && !math.IsInf(f, 0) {
			whole, _ := big.NewFloat(f).Int(nil)
			return "i" + whole.String(), true
		}
		return "f" + strconv.FormatFloat(float64(v), 'g', -1, 64), true
	case Str:
		return "s" + string(v), true
	case Bytes:
		return "b" + string(v), true
	case Path:
		return "p" + string(v), true
	case Timedelta:
		return fmt.Sprintf("d%d", int64(v)), true
	case *Tuple:
		return tupleHash(v)
	case *Set:
		return "", false
	case *List, *Dict, *Unknown:
		return "", false
	}
	return fmt.Sprintf("o%p", v), true
}

func tupleHash(t *Tuple) (string, bool) {
	if t.Open != nil {
		return "", false
	}
	var b strings.Builder
	b.WriteByte('(')
	for _, item := range t.Items {
		hash, ok := HashKey(item.Value)
		if !ok {
			return "", false
		}
		if b.Len()+len(hash) > maxText {
			return "", false
		}
		fmt.Fprintf(&b, "%d:%s", len(hash), hash)
	}
	return b.String(), true
}
