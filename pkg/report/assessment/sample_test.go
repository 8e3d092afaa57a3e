package assessment

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/fix"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
)

// today is the date of the analyses.
func today() time.Time { return time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC) }

// maisha is the assessment of one of the example projects.
func maisha(t *testing.T, name string) Document {
	t.Helper()
	opened, err := tree.Dir("../../../testdata/projects/" + name)
	require.NoError(t, err)
	return assessed(t, name, opened)
}

// made is the assessment of a tree in memory.
func made(t *testing.T, files map[string]string) Document {
	t.Helper()
	return assessed(t, "made", tree.Memory(files))
}

func assessed(t *testing.T, name string, of *tree.Tree) Document {
	t.Helper()
	projects := project.Load(of, project.Options{Today: today()})
	all := checks.All()
	r, failed := engine.Run(projects, engine.Options{Checks: all, Known: all, Version: "1.2.3", Today: today()})
	require.Empty(t, failed)
	return New(Input{Name: name, Date: today(), Report: r, Projects: projects, Patch: fix.Patch})
}

// only is the one project of a document.
func only(t *testing.T, d Document) Project {
	t.Helper()
	require.Len(t, d.Projects, 1)
	return d.Projects[0]
}

// found is the first finding of a check.
func found(t *testing.T, p Project, id string) Finding {
	t.Helper()
	for _, f := range p.Findings {
		if f.ID == id {
			return f
		}
	}
	require.Fail(t, "no finding of "+id)
	return Finding{}
}
