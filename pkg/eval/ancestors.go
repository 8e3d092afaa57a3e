package eval

import (
	"slices"

	"github.com/djready/djready/pkg/value"
)

// ancestors finds the nearest steps of some kinds in the derivations of values,
// and remembers them: in a loop each value is derived from the one before, so
// that walking anew would take the square of its length.
type ancestors struct {
	kinds []value.OriginKind
	found map[*value.Origin][]*value.Origin
}

// maxAncestors bounds how many steps are told of one value.
const maxAncestors = 32

func newAncestors(kinds ...value.OriginKind) ancestors {
	return ancestors{kinds: kinds, found: map[*value.Origin][]*value.Origin{}}
}

// of are the steps that the value came from, each once, without those that
// another of them came from.
func (a ancestors) of(o *value.Origin) []*value.Origin {
	if o == nil {
		return nil
	}
	if slices.Contains(a.kinds, o.Kind) {
		return []*value.Origin{o}
	}
	if found, known := a.found[o]; known {
		return found
	}
	var out []*value.Origin
	for _, from := range o.From {
		for _, step := range a.of(from) {
			if len(out) < maxAncestors && !slices.Contains(out, step) {
				out = append(out, step)
			}
		}
	}
	a.found[o] = out
	return out
}
