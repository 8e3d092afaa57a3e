package project

import (
	"slices"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// maxSecretDepth bounds the search for secrets in nested containers.
const maxSecretDepth = 12

// secrets are the literals that reach a setting or a key with a secret's name,
// or a URL with a password, in any world.
func secrets(s *Settings) []source.Location {
	var out []source.Location
	for _, name := range s.order {
		for _, o := range s.names[name].Outcomes {
			collectSecrets(name, o.Traced, 0, &out)
		}
	}
	slices.SortFunc(out, func(a, b source.Location) int {
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

func collectSecrets(name string, v value.Traced, depth int, out *[]source.Location) {
	if depth > maxSecretDepth {
		return
	}
	switch held := v.Value.(type) {
	case value.Str:
		if held != "" && (django.SecretName(name) || django.HoldsCredentials(string(held))) {
			*out = append(*out, v.Origin.Written()...)
		}
	case value.Bytes:
		if held != "" && django.SecretName(name) {
			*out = append(*out, v.Origin.Written()...)
		}
	case *value.Dict:
		for _, e := range held.Entries() {
			key, _ := e.Key.Value.(value.Str)
			collectSecrets(string(key), e.Value, depth+1, out)
		}
	default:
		for _, item := range Elements(held) {
			collectSecrets(name, item, depth+1, out)
		}
	}
}
