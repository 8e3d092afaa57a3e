package project

import (
	"slices"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// maxSecretDepth bounds the search for secrets in nested containers.
const maxSecretDepth = 12

// secrets are the literals that reach a setting or a key with a secret's name,
// or a URL with a password, in any world.
func secrets(s *Settings) []source.Location {
	c := secretCollector{seen: map[heldUnder]int{}}
	for _, name := range s.order {
		for _, o := range s.names[name].Outcomes {
			c.collect(name, o.Traced, 0)
		}
	}
	out := c.found
	order.Stable(out, func(a, b source.Location) int {
		switch {
		case a.Before(b):
			return -1
		case b.Before(a):
			return 1
		}
		return 0
	})
	return slices.Compact(out)
}

// secretCollector goes through values. Containers that hold one another more than
// once are trees of exponential size, so each is gone through once for a name.
type secretCollector struct {
	found []source.Location
	seen  map[heldUnder]int // the least depth at which it was gone through
}

// heldUnder is a container under a name.
type heldUnder struct {
	container value.Value
	name      string
}

func (c *secretCollector) collect(name string, v value.Traced, depth int) {
	if depth > maxSecretDepth {
		return
	}
	switch held := v.Value.(type) {
	case value.Str:
		if held != "" && (django.SecretName(name) || django.HoldsCredentials(string(held))) {
			c.found = append(c.found, v.Origin.Written()...)
		}
	case value.Bytes:
		if held != "" && django.SecretName(name) {
			c.found = append(c.found, v.Origin.Written()...)
		}
	case *value.Dict:
		if c.enters(held, name, depth) {
			for _, e := range held.Entries() {
				key, _ := e.Key.Value.(value.Str)
				c.collect(string(key), e.Value, depth+1)
			}
		}
	default:
		if items := Elements(held); len(items) > 0 && c.enters(held, name, depth) {
			for _, item := range items {
				c.collect(name, item, depth+1)
			}
		}
	}
}

// enters reports whether a container is new under a name, at so little depth.
func (c *secretCollector) enters(container value.Value, name string, depth int) bool {
	key := heldUnder{container, name}
	if before, known := c.seen[key]; known && before <= depth {
		return false
	}
	c.seen[key] = depth
	return true
}
