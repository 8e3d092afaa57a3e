package code

import (
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
// parsed, so that a search of the whole project is cheap.
func Mentioning(p *project.Project, words ...string) []*pyast.Module {
	var out []*pyast.Module
	read := 0
	for _, file := range p.Tree.Files() {
		if path.Ext(file) != ".py" || !belowRoot(p.Root, file) || outsideProduction(file) {
			continue
		}
		if read++; read > mostRead || len(out) == mostMentions {
			break
		}
		text := p.Text(file)
		if text == nil || !slices.ContainsFunc(words, func(word string) bool { return strings.Contains(text.Text(), word) }) {
			continue
		}
		if m := p.Python(file); m != nil {
			out = append(out, m)
		}
	}
	return out
}

func belowRoot(root, file string) bool { return root == "." || strings.HasPrefix(file, root+"/") }

func outsideProduction(file string) bool {
	if discover.PathRole(file) == discover.Test {
		return true
	}
	return slices.ContainsFunc(strings.Split(file, "/"), func(part string) bool {
		return strings.HasSuffix(part, "migrations") || part == "tests" || strings.HasPrefix(part, "test_") || part == "conftest.py" || part == "tests.py"
	})
}
