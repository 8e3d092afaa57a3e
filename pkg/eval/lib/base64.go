package lib

import (
	"encoding/base64"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// base64Library models the base64 functions of base64.
func base64Library() *eval.Library {
	return &eval.Library{
		Name: "base64",
		Funcs: map[string]eval.Model{
			"b64encode":          encodeBase64(base64.StdEncoding),
			"standard_b64encode": encodeBase64(base64.StdEncoding),
			"urlsafe_b64encode":  encodeBase64(base64.URLEncoding),
			"b64decode":          decodeBase64(base64.StdEncoding),
			"standard_b64decode": decodeBase64(base64.StdEncoding),
			"urlsafe_b64decode":  decodeBase64(base64.URLEncoding),
		},
	}
}

func encodeBase64(encoding *base64.Encoding) eval.Model {
	return func(c *eval.Call) value.Traced {
		a := c.Bind("s", "altchars?")
		switch s := a[0].Value.(type) {
		case value.Bytes:
			if !given(a[1]) {
				c.Spend(len(s))
				return c.Return(value.Bytes(encoding.EncodeToString([]byte(s))), a[0])
			}
		case value.Str:
			c.RaiseFrom("TypeError", "a bytes-like object is required, not 'str'", a[0])
		}
		return derived(c, "bytes", c.Name, a[0])
	}
}

// decodeBase64 decodes what is well formed. Python skips foreign characters and
// raises binascii.Error for wrong padding: then nothing is known.
func decodeBase64(encoding *base64.Encoding) eval.Model {
	return func(c *eval.Call) value.Traced {
		a := c.Bind("s", "altchars?", "validate?")
		var s string
		switch of := a[0].Value.(type) {
		case value.Bytes:
			s = string(of)
		case value.Str:
			s = string(of)
		}
		c.Spend(len(s))
		if decoded, err := encoding.DecodeString(s); err == nil && !given(a[1]) && !value.IsUnknown(a[0].Value) {
			return c.Return(value.Bytes(decoded), a[0])
		}
		c.MayRaise("ValueError", "")
		return derived(c, "bytes", c.Name, a[0])
	}
}
