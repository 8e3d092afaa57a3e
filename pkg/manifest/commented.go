package manifest

import (
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
)

// A commented line counts as a requirement that was switched off if it is a
// name with a version, or a single word directly between requirements. Prose
// is neither: "# Django 4 is required" has words after the name.
var (
	commentedPin  = lazyregexp.New(`^[A-Za-z0-9][A-Za-z0-9._-]*\s*(?:\[[^\]]*\])?\s*(?:===|==|~=|!=|<=|>=|<|>)\s*[0-9][A-Za-z0-9.*+!]*(?:\s*,\s*(?:==|~=|!=|<=|>=|<|>)\s*[0-9][A-Za-z0-9.*+!]*)*\s*(?:;.*)?$`)
	commentedWord = lazyregexp.New(`^[A-Za-z][A-Za-z0-9._-]*[A-Za-z0-9](?:\[[A-Za-z0-9,._-]+\])?$`)
)

// comments collects the requirements that were commented out.
func (r *RequirementsFile) comments(f *source.File) {
	for n := 1; n <= f.LineCount() && len(r.Commented) < maxFacts; n++ {
		line := f.Line(n)
		if !commentOnly(line) {
			continue
		}
		text := strings.TrimLeft(line, "# \t")
		offset := f.LineSpan(n).End - len(text)
		text = strings.TrimSpace(stripComment(text))
		if !commentedPin.MatchString(text) && !(commentedWord.MatchString(text) && besideRequirement(f, n)) {
			continue
		}
		requirement, ok := parseRequirement(text)
		if !ok {
			continue
		}
		requirement.Group = MainGroup
		requirement.Location = at(f, offset, offset+len(text))
		r.Commented = append(r.Commented, CommentedRequirement{requirement})
	}
}

// besideRequirement: a single word is read as a requirement only if the line
// before or after it is one. It may still be a heading, so the caller compares
// the name with those it looks for.
func besideRequirement(f *source.File, n int) bool {
	return n > 1 && requirementLine(f.Line(n-1)) || n < f.LineCount() && requirementLine(f.Line(n+1))
}

func requirementLine(line string) bool {
	_, ok := parseRequirement(stripComment(line))
	return ok
}
