package code

import (
	"iter"
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
)

// mostMentions bounds how many files are parsed because of their words, mostRead
// how many are read.
const (
	mostMentions = 300
	mostRead     = 20000
)

// Mentioning are the Python files below the project's root whose text holds one
// of the words, in order; tests and migrations are left out. Only they are
// parsed, and only as far as somebody looks, so that a search of the whole
// project is cheap: cheapest for words of the vocabulary.
func Mentioning(p *project.Project, words ...string) iter.Seq[*pyast.Module] {
	return func(yield func(*pyast.Module) bool) {
		parsed := 0
		for _, file := range MayHold(p, productionPython(p), words...) {
			text := p.Text(file)
			if text == nil || !slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text.Text(), word) }) {
				continue
			}
			if m := p.Python(file); m != nil {
				if parsed++; parsed > mostMentions || !yield(m) {
					return
				}
			}
		}
	}
}

// productionPythonKey is what those files' names are kept under.
type productionPythonKey struct{}

// productionPython are the Python files below the project's root that are
// neither tests nor migrations.
func productionPython(p *project.Project) []string {
	return project.Derive(p, productionPythonKey{}, func() []string {
		var out []string
		for _, file := range p.Tree.Below(p.Root) {
			if path.Ext(file) == ".py" && !outsideProduction(file) && len(out) < mostRead {
				out = append(out, file)
			}
		}
		return out
	})
}

// searched are the Python files below the project's root that checks search for
// words: those of production, and migrations.
func searched(p *project.Project) []string {
	out := slices.Clone(productionPython(p))
	for _, file := range p.Tree.Below(p.Root) {
		if path.Ext(file) == ".py" && path.Base(path.Dir(file)) == "migrations" && discover.PathRole(file) != discover.Test {
			out = append(out, file)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func outsideProduction(file string) bool {
	if discover.PathRole(file) == discover.Test {
		return true
	}
	return slices.ContainsFunc(strings.Split(file, "/"), func(part string) bool {
		return strings.HasSuffix(part, "migrations") || part == "tests" || strings.HasPrefix(part, "test_") || part == "conftest.py" || part == "tests.py"
	})
}
