package baseline

import (
	"strings"

	"github.com/djready/djready/pkg/lint"
)

// matcher finds for each finding an entry that is the same. It asks in rounds,
// the strictest first, so that of several equal findings that one is new which
// stands where none was.
type matcher struct {
	entries []Entry
	left    []int // how many of each entry's count have not been found
	// moved says that an entry's place is no more: its file, or its settings
	// modules. It may have been renamed.
	moved func(Entry) bool
}

// round gives the places under which an entry may be found, and a finding looks.
type round func(e Entry, moved bool) []string

func rounds() []round {
	return []round{
		// The very same place.
		func(e Entry, _ bool) []string { return []string{e.File + "\x00" + strings.Join(e.Modules, "\x00")} },
		// A settings module more or less.
		func(e Entry, _ bool) []string { return each(e.Modules, e.File+"\x00") },
		// Another file of the same settings module.
		func(e Entry, _ bool) []string { return each(e.Modules, "") },
		// A file or a module that was renamed.
		func(e Entry, moved bool) []string {
			if moved {
				return []string{""}
			}
			return nil
		},
	}
}

func each(modules []string, before string) []string {
	out := make([]string, 0, len(modules))
	for _, m := range modules {
		out = append(out, before+m)
	}
	return out
}

// match tells which findings, given as entries of one each, are known.
func (m *matcher) match(findings []Entry) []bool {
	known := make([]bool, len(findings))
	for _, places := range rounds() {
		index := map[string][]int{} // the entries under each place
		for i, e := range m.entries {
			if m.left[i] == 0 {
				continue
			}
			for _, place := range places(e, m.moved(e)) {
				key := keyOf(e, e.Confidence, place)
				index[key] = append(index[key], i)
			}
		}
		for i, f := range findings {
			for _, place := range places(f, true) {
				known[i] = known[i] || m.take(index, f, place)
			}
		}
	}
	return known
}

// take uses up an entry under a place. One that was surer will do.
func (m *matcher) take(index map[string][]int, f Entry, place string) bool {
	for confidence := f.Confidence; confidence <= lint.ConfidenceHigh; confidence++ {
		key := keyOf(f, confidence, place)
		for list := index[key]; len(list) > 0; list = index[key] {
			if i := list[0]; m.left[i] > 0 {
				m.left[i]--
				return true
			}
			index[key] = list[1:]
		}
	}
	return false
}

func keyOf(e Entry, c lint.Confidence, place string) string {
	return strings.Join([]string{e.Rule, e.Subject, e.Shape, c.String(), place}, "\x00")
}
