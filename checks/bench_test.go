package checks_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
)

// BenchmarkChecks runs each check alone on the model project, which is loaded once:
// what checks share (its models, its URLs) is found by the first. There are many
// checks: go test -run '^$' -bench Checks -benchtime 10ms ./checks
func BenchmarkChecks(b *testing.B) {
	opened, err := tree.Dir("../testdata/projects/maisha")
	require.NoError(b, err)
	projects := project.Load(opened, project.Options{})
	require.Len(b, projects, 1)
	for _, check := range checks.All() {
		b.Run(check.Name, func(b *testing.B) {
			for b.Loop() {
				_, failed := engine.Run(projects, engine.Options{Checks: []*lint.Check{check}})
				require.Empty(b, failed)
			}
		})
	}
}
