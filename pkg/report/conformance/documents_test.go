package conformance

import (
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/merge"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/report/assessment"
	"github.com/djready/djready/pkg/report/baseline"
	"github.com/djready/djready/pkg/tree"
)

// day is that of all assessments here.
func day() time.Time { return time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC) }

// TestDjreadysOwnDocuments holds each JSON document of djready's own to its schema,
// and the schema to the documents: neither has a property that the other lacks.
func TestDjreadysOwnDocuments(t *testing.T) {
	held := map[string]*knowledge{}
	hold := func(schema string, write func(io.Writer) error) []byte {
		var b writer
		require.NoError(t, write(&b))
		require.NoError(t, compiled(t, schema).Validate(document(t, b.String())), schema)
		if held[schema] == nil {
			held[schema] = newKnowledge(t, schema)
		}
		require.Empty(t, held[schema].unknown(b.Bytes()), "%s does not know what is written", schema)
		return b.Bytes()
	}
	fixtures := []fixture{projectAt(t, "maisha"), projectAt(t, "maisha-fixed"), unusual(t)}
	earlier := baseline.New(baseline.Entries(fixtures[0].report))
	var joined []merge.Input
	for _, f := range fixtures {
		hold("../assessment/assessment.schema.json", func(w io.Writer) error { return assessment.JSON(w, assessed(f)) })
		hold("../baseline/baseline.schema.json", func(w io.Writer) error { return baseline.Write(w, baseline.Entries(f.report)) })
		plain := hold("../report.schema.json", func(w io.Writer) error { return report.JSON(w, f.report) })
		joined = append(joined, merge.Input{Name: f.name, Source: f.name, Content: plain})
		compared := *f.report
		earlier.Mark(&compared, baseline.Options{With: "the main branch", Doubt: "its history is cut off"})
		hold("../report.schema.json", func(w io.Writer) error { return report.JSON(w, &compared) })
	}
	twice := baseline.Entries(fixtures[0].report)[:1]
	twice[0].Count = 2
	hold("../baseline/baseline.schema.json", func(w io.Writer) error { return baseline.Write(w, twice) })
	hold("../report.schema.json", func(w io.Writer) error { return report.JSON(w, hopeless()) })
	hold("../assessment/assessment.schema.json", func(w io.Writer) error {
		return assessment.JSON(w, assessed(fixture{name: "broken", files: map[string]string{
			"manage.py": "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')\n", "settings.py": "DEBUG = (\n",
		}}))
	})

	now, err := merge.Join(joined[1:], merge.Options{Version: "0.1.0", Expected: []string{"lost"}})
	require.NoError(t, err)
	before, err := merge.Join(joined[:2], merge.Options{Version: "0.1.0"})
	require.NoError(t, err)
	hold("../../merge/merged.schema.json", now.JSON)
	hold("../../merge/overview.schema.json", now.Overview(before).JSON)
	hold("../../merge/overview.schema.json", before.Overview(nil).JSON)
	for schema, k := range held {
		require.Empty(t, k.unwritten(), "%s has what no document here has; is it misspelt, or is a fixture missing?", schema)
	}
}

// assessed is the assessment of a fixture.
func assessed(f fixture) assessment.Document {
	projects := project.Load(tree.Memory(f.files), project.Options{Today: day()})
	all := checks.All()
	r, _ := engine.Run(projects, engine.Options{Checks: all, Known: all, Version: "0.1.0", Today: day()})
	return assessment.New(assessment.Input{
		Name: f.name, Date: day(), Report: r, Projects: projects,
		Patch: func(*lint.Report, lint.Fix) string { return "--- a\n+++ b\n" },
	})
}

// hopeless is a report of a project that has no score, and of a suppression that
// ends.
func hopeless() *lint.Report {
	check := checks.All()[0]
	return &lint.Report{
		Projects:   []lint.ProjectInfo{{Root: ".", Score: lint.Score{Missing: "nothing was judged"}}},
		Suppressed: []lint.Suppressed{{Finding: lint.Finding{Check: check, Message: "m"}, Ignore: lint.Ignore{Reason: "r", Until: day()}}},
	}
}
