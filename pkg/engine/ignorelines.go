package engine

import (
	"cmp"
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
)

// byLine finds comments by the place of a finding: there may be many of both. It
// holds the numbers of a file's comments, by the line that they are about.
type byLine map[string][]ignoreLine

// ignoreLine is the number of a comment and its line; 0 is the whole file.
type ignoreLine struct{ line, number int }

func ignoreLines(ignores []lint.Ignore) byLine {
	out := byLine{}
	for i, each := range ignores {
		out[each.At.Path()] = append(out[each.At.Path()], ignoreLine{each.Line, i})
	}
	for _, lines := range out {
		order.Stable(lines, func(a, b ignoreLine) int { return cmp.Compare(a.line, b.line) })
	}
	return out
}

// near are the numbers, in order, of the comments that are about the lines of a
// finding, or about its whole file.
func (b byLine) near(f lint.Finding) []int {
	lines := b[f.At.Path()]
	if len(lines) == 0 {
		return nil
	}
	var out []int
	for _, each := range lines {
		if each.line != 0 {
			break
		}
		out = append(out, each.number)
	}
	first, last := f.At.Start().Line, f.At.End().Line
	from, _ := slices.BinarySearchFunc(lines, max(first, 1), func(l ignoreLine, line int) int { return cmp.Compare(l.line, line) })
	for _, each := range lines[from:] {
		if each.line > last {
			break
		}
		out = append(out, each.number)
	}
	slices.Sort(out)
	return out
}
