package fixes

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// Default gives the variable that the outcome was read from another default: where
// false is wanted True becomes False, "on" becomes "off", and so on; the form
// stays. Safe says that no correctly configured deployment relies on the old one.
func Default(p *project.Project, name string, wanted, safe bool) Maker {
	return func(o project.Outcome) []lint.Fix {
		read, at, ok := defaultTaken(o)
		if !ok {
			return nil
		}
		opposite, ok := flipped(p, at, wanted)
		if !ok {
			return nil
		}
		title := "Make " + opposite + " the default of " + read.Text
		if read.Text != name {
			title += ", which decides " + name
		}
		return one(title, safe, replaced(at, opposite))
	}
}

// Flip turns a literal that is not wanted into its opposite, where it is written
// for the setting itself.
func Flip(p *project.Project, name string, wanted, safe bool) Maker {
	return func(o project.Outcome) []lint.Fix {
		at := o.Place()
		if _, _, read := defaultTaken(o); read {
			return nil
		}
		if opposite, ok := flipped(p, at, wanted); ok {
			return one("Make "+name+" "+opposite, safe, replaced(at, opposite))
		}
		return nil
	}
}

// opposites are pairs of words for a switch that is on and off.
var opposites = [][2]string{{"true", "false"}, {"yes", "no"}, {"on", "off"}, {"1", "0"}, {"t", "f"}, {"y", "n"}}

// changed is the other word of a pair, for one that is not wanted.
func changed(word string, wanted bool) (string, bool) {
	yes := slices.ContainsFunc(opposites, func(pair [2]string) bool { return strings.EqualFold(word, pair[0]) })
	if yes == wanted {
		return "", false
	}
	return opposite(word)
}

// opposite is the other word of a pair, in the case of the given one.
func opposite(word string) (string, bool) {
	for _, pair := range opposites {
		for i, each := range pair {
			if !strings.EqualFold(word, each) {
				continue
			}
			other := pair[1-i]
			switch {
			case word == strings.ToUpper(word):
				other = strings.ToUpper(other)
			case word != strings.ToLower(word):
				other = strings.ToUpper(other[:1]) + other[1:]
			}
			return other, true
		}
	}
	return "", false
}

// flipped is the opposite of a literal that is not wanted, in its form.
func flipped(p *project.Project, at source.Location, wanted bool) (string, bool) {
	node, ok := nodeAt[pyast.Expr](p, at)
	if !ok {
		return "", false
	}
	switch node := node.(type) {
	case *pyast.Constant, *pyast.Int:
		return changed(at.Text(), wanted)
	case *pyast.Str:
		if other, ok := changed(node.Value, wanted); ok && strings.Count(at.Text(), node.Value) == 1 {
			return strings.Replace(at.Text(), node.Value, other, 1), true
		}
	}
	return "", false
}
