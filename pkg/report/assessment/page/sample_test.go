package page

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/fix"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/report/assessment"
	"github.com/djready/djready/pkg/tree"
)

// today is the date of the analyses.
func today() time.Time { return time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC) }

// maisha is the assessment of one of the example projects.
func maisha(t *testing.T, name string) assessment.Document {
	t.Helper()
	opened, err := tree.Dir("../../../../testdata/projects/" + name)
	require.NoError(t, err)
	projects := project.Load(opened, project.Options{Today: today()})
	all := checks.All()
	r, failed := engine.Run(projects, engine.Options{Checks: all, Known: all, Version: "1.2.3", Today: today()})
	require.Empty(t, failed)
	return assessment.New(assessment.Input{Name: name, Date: today(), Report: r, Projects: projects, Patch: fix.Patch})
}

// saying is a document that says one thing wherever a repository has a say.
func saying(say string) assessment.Document {
	place := assessment.Place{Path: say, Line: 1, Column: 1, EndLine: 1}
	check := &lint.Check{ID: "DR101", Name: "debug-enabled"}
	return assessment.Document{Name: say, Version: say, Notices: []string{say}, Projects: []assessment.Project{{
		ID: "project-1", Name: say, Root: say, Judged: say, Status: assessment.NotReady, Summary: []string{say}, Template: say, Suppressed: 2,
		Score: lint.Score{Categories: []lint.CategoryScore{
			{Category: lint.Security, Applies: true, Deductions: []lint.Deduction{{Check: check, Findings: 2, Share: 250_000}}}, {Category: lint.API, Why: say},
		}, Limits: []string{say}, NotCounted: []string{say}},
		Findings: []assessment.Finding{{
			Number: 1, ID: "DR101", Name: "debug-enabled", Title: say, Page: "https://example.org/", Anchor: "dr101-1", Severity: lint.Critical, Category: lint.Security,
			Message: say, Place: place, Problem: say, Modules: []string{say, say},
			Excerpt:     assessment.Excerpt{Lines: []report.ExcerptLine{{Number: 1, Before: say, Marked: say, After: say}}},
			Fix:         assessment.Fix{Title: say, Advice: say, Patch: "--- " + say + "\n+" + say + "\n-" + say + "\n"},
			Environment: []assessment.Variable{{Name: say, Value: say}}, Related: []assessment.Note{{Place: place, Message: say}},
		}},
		Practices: []assessment.Practice{{Name: say, Message: say, Place: place}},
		Settings:  []report.EffectiveTable{{Module: say, File: say, Rows: []report.EffectiveRow{{Name: say, Value: say, Origin: say, Variables: []string{say}, Overridable: true}}}},
		Checklist: []assessment.Group{{Title: say, Link: "https://example.org/", Items: []assessment.Item{
			{Task: say, Detail: say, State: assessment.No, Because: say, Place: place, Findings: []string{"dr101-1"}}, {Task: say, Verify: say},
		}}},
		Steps:   []assessment.Step{{Title: say, Tasks: []assessment.Task{{What: say, Findings: []string{"dr101-1"}}}}},
		Warning: []string{say},
	}}}
}

// pageOf is a document's page.
func pageOf(t *testing.T, d assessment.Document) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, HTML(&b, d))
	return b.String()
}

// parsed is what a browser makes of a page.
func parsed(t *testing.T, page string) *html.Node {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	require.NoError(t, err)
	return root
}

// elements are those with a tag; "" for all.
func elements(root *html.Node, tag string) []*html.Node {
	var out []*html.Node
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && (tag == "" || n.Data == tag) {
			out = append(out, n)
		}
	}
	return out
}

// attribute is the value of an attribute, "" where there is none.
func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// shown is the text of an element.
func shown(n *html.Node) string {
	var out strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			out.WriteString(c.Data)
		}
	}
	return out.String()
}
