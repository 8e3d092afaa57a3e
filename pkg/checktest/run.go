package checktest

import (
	"testing"

	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/tree"
)

// Run runs the check on every case in a directory: one sub-test each.
func Run(t *testing.T, check *lint.Check, dir string) {
	t.Helper()
	for _, c := range Cases(t, dir) {
		t.Run(c.Name, func(t *testing.T) {
			for _, problem := range Problems(check, c) {
				t.Error(problem)
			}
		})
	}
}

// Cases reads the cases in a directory.
func Cases(t testing.TB, dir string) []*catalog.Case {
	t.Helper()
	fixtures, err := tree.Dir(dir)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := catalog.Cases(fixtures)
	if err != nil {
		t.Fatalf("%s: %v", dir, err)
	}
	return cases
}
