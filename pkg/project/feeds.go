package project

import (
	"slices"

	"github.com/djready/djready/pkg/value"
)

// feed is one place of the settings that variables go into.
type feed struct {
	path string
	value.Traced
}

// mostFeeds bounds the places that are looked at: a hostile project may have
// settings of any size.
const mostFeeds = 20000

// feedsOf are the places of the settings that hold a value of their own: what is
// no dictionary, in order. A list counts as one value.
func feedsOf(s *Settings) []feed {
	var out []feed
	var walk func(path string, v value.Traced, depth int)
	walk = func(path string, v value.Traced, depth int) {
		if len(out) >= mostFeeds || v.Value == nil {
			return
		}
		out = append(out, feed{path, v})
		if depth == 0 {
			return
		}
		if d, ok := v.Value.(*value.Dict); ok {
			for _, e := range d.Entries() {
				if key, ok := value.Repr(e.Key.Value); ok {
					walk(path+"["+key+"]", e.Value, depth-1)
				}
			}
			return
		}
		for _, item := range Elements(v.Value) {
			walk(path, item, depth-1)
		}
	}
	for _, name := range s.order {
		for _, o := range s.names[name].Outcomes {
			if o.Explicit {
				walk(name, o.Traced, maxSecretDepth)
			}
		}
	}
	return out
}

// sources are the variables that a value was made of. Those because of which it
// was chosen among others are none of them.
func sources(o *value.Origin) []string {
	var out []string
	seen := map[*value.Origin]bool{}
	var walk func(*value.Origin)
	walk = func(step *value.Origin) {
		if step == nil || seen[step] {
			return
		}
		seen[step] = true
		from := step.From
		switch step.Kind {
		case value.DefaultTaken, value.VariableRead:
			if !slices.Contains(out, step.Text) {
				out = append(out, step.Text)
			}
		case value.Chosen:
			from = from[:min(1, len(from))]
		}
		for _, each := range from {
			walk(each)
		}
	}
	walk(o)
	return out
}
