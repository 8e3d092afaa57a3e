package assessment

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	reader "github.com/yuin/goldmark/text"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

var update = flag.Bool("update", false, "write the golden files anew")

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

func markdownOf(t *testing.T, d Document) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, Markdown(&b, d))
	return b.String()
}

func TestMarkdown(t *testing.T) {
	for _, name := range []string{"maisha", "maisha-fixed"} {
		golden(t, name+".md", markdownOf(t, maisha(t, name)))
	}
}

// parsed is the tree that GitHub's dialect makes of a document.
func parsed(content string) ast.Node {
	return goldmark.New(goldmark.WithExtensions(extension.GFM)).Parser().Parse(reader.NewReader([]byte(content)))
}

// shape is what kinds of nodes a document has, and how deep its headings are.
func shape(t *testing.T, content string) (kinds map[string]int, levels []int, cells map[int]int) {
	t.Helper()
	kinds, cells = map[string]int{}, map[int]int{}
	require.NoError(t, ast.Walk(parsed(content), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		kinds[n.Kind().String()]++
		switch n := n.(type) {
		case *ast.Heading:
			levels = append(levels, n.Level)
		case *east.TableRow:
			cells[n.ChildCount()]++
		}
		return ast.WalkContinue, nil
	}))
	return kinds, levels, cells
}

func TestMarkdownHeadingsAndTablesAreInOrder(t *testing.T) {
	d := maisha(t, "maisha")
	for projects := 1; projects <= 2; projects++ {
		kinds, levels, cells := shape(t, markdownOf(t, d))
		require.Equal(t, 1, levels[0])
		for i := 1; i < len(levels); i++ {
			require.LessOrEqual(t, levels[i], levels[i-1]+1, "no level is left out")
			require.NotEqual(t, 1, levels[i], "there is one title")
		}
		require.Equal(t, 2*projects, kinds["Table"], "the settings and the score")
		require.Equal(t, projects*len(d.Projects[0].Settings[0].Rows), cells[3])
		require.Equal(t, projects*len(lint.ScoredCategories()), cells[5])
		d.Projects = append(d.Projects, d.Projects[0])
	}
}

// TestEverySectionOfAnAuditIsThere is about the headings that readers look for.
func TestEverySectionOfAnAuditIsThere(t *testing.T) {
	got := markdownOf(t, maisha(t, "maisha"))
	at := 0
	for _, heading := range []string{
		"# Production readiness assessment: maisha", "## Executive summary", "## 🔴 Critical issues", "## 🟠 High priority issues",
		"## 🟡 Medium priority issues", "## ✅ Good practices found", "## ⚙️ Effective production settings",
		"## 📋 Production deployment checklist", "## 🚀 Recommended next steps", "## 📊 Production readiness score", "## ⚠️ Final warning",
	} {
		i := strings.Index(got[at:], heading+"\n")
		require.GreaterOrEqual(t, i, 0, heading)
		at += i
	}
	require.NotContains(t, markdownOf(t, maisha(t, "maisha-fixed")), "Final warning")
}

const attack = "a|b `c` **d** <script>alert(1)</script> @octocat #1 [x](javascript:y) www.evil.example ![i](http://evil.example/i.png)\n# heading\n```\n~~~\n\x1b[2J"

// TestHostileTextsStayTexts puts an attack wherever the repository has a say.
func TestHostileTextsStayTexts(t *testing.T) {
	place := Place{Path: report.Visible(attack), Line: 1, Column: 1, EndLine: 1}
	shown := report.Visible(attack)
	clean := Document{Name: "x", Projects: []Project{hostile("x", Place{Path: "x", Line: 1})}, Notices: []string{"x"}}
	dirty := Document{Name: shown, Projects: []Project{hostile(shown, place)}, Notices: []string{shown}}
	want, _, _ := shape(t, markdownOf(t, clean))
	got, _, _ := shape(t, markdownOf(t, dirty))
	for _, kind := range []string{"Heading", "Table", "TableRow", "TableCell", "Link", "AutoLink", "Image", "RawHTML", "HTMLBlock", "FencedCodeBlock", "CodeBlock", "List", "ListItem", "Emphasis", "CodeSpan"} {
		require.Equal(t, want[kind], got[kind], kind)
	}
	require.NotContains(t, markdownOf(t, dirty), "\x1b")
}

// TestHostileTextsStayTextsInJSON holds that neither a terminal nor GitHub's runner
// obeys what a reader gets to the letter.
func TestHostileTextsStayTextsInJSON(t *testing.T) {
	const say = "##[error]x \u009b31m \u202e \x7f \U000e0001 \"\\\n"
	var out bytes.Buffer
	require.NoError(t, JSON(&out, Document{Name: say, Projects: []Project{hostile(say, Place{Path: say, Line: 1})}, Notices: []string{say}}))
	require.NotContains(t, out.String(), "##[")
	for _, r := range out.String() {
		require.True(t, r == '\n' || unicode.IsGraphic(r), "%q", r)
	}
	var read struct {
		Name     string
		Projects []struct{ Findings []struct{ Place jsonPlace } }
	}
	require.NoError(t, json.Unmarshal(out.Bytes(), &read))
	require.Equal(t, say, read.Name)
	require.Equal(t, say, read.Projects[0].Findings[0].Place.File)
}

// hostile is a project that says one thing everywhere.
func hostile(say string, place Place) Project {
	return Project{
		Name: say, Root: say, Judged: say, Status: NotReady, Summary: []string{say}, Template: say,
		Score: lint.Score{Categories: []lint.CategoryScore{{Category: lint.Security, Applies: true}, {Category: lint.API, Why: say}}, Limits: []string{say}},
		Findings: []Finding{{
			ID: "DR101", Anchor: "dr101-1", Severity: lint.Critical, Message: say, Place: place, Problem: "p",
			Excerpt:     Excerpt{Language: "python", Lines: []report.ExcerptLine{{Number: 1, Before: say, Marked: say, After: say}}},
			Fix:         Fix{Title: say, Patch: say},
			Environment: []Variable{{Name: say, Value: say}}, Related: []Note{{Place: place, Message: say}},
		}},
		Practices: []Practice{{Name: say, Message: say, Place: place}},
		Settings:  []report.EffectiveTable{{Module: say, File: say, Rows: []report.EffectiveRow{{Name: say, Value: say, Origin: say}}}},
		Checklist: []Group{{Title: say, Items: []Item{{Task: say, Detail: say, State: No, Because: say, Place: place}, {Task: say, Verify: say}}}},
		Steps:     []Step{{Title: say, Tasks: []Task{{What: say}}}},
		Warning:   []string{say},
	}
}

func TestADocumentIsTheSameEachTime(t *testing.T) {
	want := markdownOf(t, maisha(t, "maisha"))
	for range 3 {
		require.Equal(t, want, markdownOf(t, maisha(t, "maisha")))
	}
}

func TestATreeWithoutAProject(t *testing.T) {
	require.Contains(t, markdownOf(t, made(t, map[string]string{"a.txt": "x"})), "There is no Django project to assess.")
}
