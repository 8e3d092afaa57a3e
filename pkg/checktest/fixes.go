package checktest

import (
	"fmt"
	"maps"
	"slices"

	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/fix"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/tree"
)

// Fix applies the fixes of a check, unsafe ones too, to a case without its
// comments for tests, and gives the files that it changes. All is what there is of
// checks: none may find anything new. The problems are promises of the fixes that
// are not kept: what is offered is also made, and a second run changes nothing.
func Fix(check *lint.Check, all []*lint.Check, c *catalog.Case) (files map[string]string, problems []string) {
	before := tree.Memory(c.WithoutWants().Files)
	judge := func(t *tree.Tree) fix.Judged {
		shown, err := c.ReportOn(t, check)
		if err != nil {
			problems = append(problems, err.Error())
			shown = &lint.Report{}
		}
		whole, err := c.ReportOn(t, all...)
		if err != nil {
			whole = &lint.Report{}
		}
		return fix.Judged{Shown: shown, Whole: whole}
	}
	result := fix.Mend(before, fix.Options{Unsafe: true, Judge: judge})
	for _, left := range result.After.Shown.Unfixed {
		problems = append(problems, fmt.Sprintf("%s: %s: %s", c.Name, left.Fix.Title, left.Reason))
	}
	files = map[string]string{}
	for _, change := range result.Changes {
		files[change.Path] = change.After
	}
	again := fix.Mend(before.With(files), fix.Options{Unsafe: true, Judge: judge})
	for _, change := range again.Changes {
		problems = append(problems, fmt.Sprintf("%s: a second run changes %s", c.Name, change.Path))
	}
	return files, problems
}

// FixProblems are the differences between what the fixes of a check make of a case
// and what its fixtures say, beside the promises that are not kept.
func FixProblems(check *lint.Check, all []*lint.Check, c *catalog.Case) []string {
	files, problems := Fix(check, all, c)
	if c.Fixed == nil {
		if len(files) > 0 {
			problems = append(problems, fmt.Sprintf("%s: there are fixes, but no directory %s says what they make; run the tests with -update", c.Name, catalog.FixedDir(c.Name)))
		}
		return problems
	}
	for _, path := range slices.Sorted(maps.Keys(files)) {
		if _, known := c.Fixed[path]; !known {
			problems = append(problems, fmt.Sprintf("%s: %s lacks %s", c.Name, catalog.FixedDir(c.Name), path))
		}
	}
	for _, path := range slices.Sorted(maps.Keys(c.Fixed)) {
		if files[path] != c.Fixed[path] {
			problems = append(problems, fmt.Sprintf("%s: fixed, %s is\n%s\nexpected\n%s", c.Name, path, files[path], c.Fixed[path]))
		}
	}
	return problems
}
