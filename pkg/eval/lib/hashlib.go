package lib

import (
	"crypto/md5"  //nolint:gosec // the program's own choice, not ours
	"crypto/sha1" //nolint:gosec // the program's own choice, not ours
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"hash"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// digest is the state of a hash: what it has been fed.
type digest struct {
	make    func() hash.Hash
	content []byte
	from    []value.Traced
	unclear bool
}

// hashlibLibrary models the hashes of hashlib that Go knows too.
func hashlibLibrary() *eval.Library {
	algorithms := map[string]func() hash.Hash{
		"md5": md5.New, "sha1": sha1.New, "sha224": sha256.New224, "sha256": sha256.New, "sha384": sha512.New384, "sha512": sha512.New,
	}
	funcs := map[string]eval.Model{"pbkdf2_hmac": opaqueOf("bytes", "a derived key")}
	for name, make := range algorithms {
		funcs[name] = func(c *eval.Call) value.Traced {
			data := c.Bind("string?", "*", "usedforsecurity?")[0]
			d := &digest{make: make}
			if given(data) {
				d.feed(c, data)
			}
			return c.NewInstance("hashlib._Hash", d)
		}
	}
	return &eval.Library{
		Name:  "hashlib",
		Funcs: funcs,
		Classes: []*eval.ClassModel{{
			Name: "_Hash",
			Methods: map[string]eval.Model{
				"update":    hashUpdate,
				"digest":    hashResult("bytes", func(sum []byte) value.Value { return value.Bytes(sum) }),
				"hexdigest": hashResult("str", func(sum []byte) value.Value { return value.Str(hex.EncodeToString(sum)) }),
			},
		}},
	}
}

func (d *digest) feed(c *eval.Call, data value.Traced) {
	d.from = append(d.from, data)
	switch b := data.Value.(type) {
	case value.Bytes:
		c.Spend(len(b))
		d.content = append(d.content, b...)
	case value.Str:
		c.RaiseFrom("TypeError", "Strings must be encoded before hashing", data)
	default:
		d.unclear = true
	}
}

func hashUpdate(c *eval.Call) value.Traced {
	if d, ok := c.State().(*digest); ok {
		d.feed(c, c.Bind("data")[0])
	}
	return c.Return(value.None{})
}

func hashResult(typeName string, result func(sum []byte) value.Value) eval.Model {
	return func(c *eval.Call) value.Traced {
		d, ok := c.State().(*digest)
		if !ok {
			return c.UnknownOf(typeName, "a hash", c.Self)
		}
		if d.unclear {
			v := c.UnknownOf(typeName, "a hash", d.from...)
			v.Value.(*value.Unknown).Symbol = c.Name + "(" + hashSymbol(d) + ")"
			return v
		}
		h := d.make()
		h.Write(d.content)
		return c.Return(result(h.Sum(nil)), d.from...)
	}
}

// hashSymbol tells hashes of different unknown values apart, and keeps what a
// drawn value was made of.
func hashSymbol(d *digest) string {
	symbol := ""
	for _, v := range d.from {
		if u, ok := v.Value.(*value.Unknown); ok {
			symbol += u.Symbol + ";"
		}
	}
	return symbol
}
