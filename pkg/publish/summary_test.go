package publish_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/publish"
	"github.com/djready/djready/pkg/source"
)

func summary(r *lint.Report) publish.Summary {
	return publish.Summary{
		Report: r, Outcome: "failed: findings fail the gate", Compared: true,
		Notes:     []string{"uploaded to code scanning for refs/heads/main"},
		Reproduce: "djready --root . --fail-on high shop",
		Links:     publish.Links{Server: "https://github.com", Repository: "octo/shop", SHA: commit},
	}
}

func TestSummary(t *testing.T) {
	golden(t, "summary.md", summary(sample(t)).Markdown())
}

func TestSummaryWithoutAReport(t *testing.T) {
	golden(t, "summary-without-report.md", publish.Summary{Outcome: "wrong usage: --fail-on: found \"hihg\""}.Markdown())
}

func TestSummaryWithoutACommitHasNoLinks(t *testing.T) {
	s := summary(sample(t))
	s.Links.SHA = ""
	require.NotContains(t, s.Markdown(), "<a ")
	require.Contains(t, s.Markdown(), "<code>shop/settings.py:1</code>")
}

// Markup is what the summary itself writes; nothing else of it may remain when
// that is taken away.
func TestNothingInASummaryIsMarkup(t *testing.T) {
	s := summary(hostile(t))
	s.Outcome, s.Notes, s.Reproduce = s.Report.Notices[0], s.Report.Notices, "djready '"+s.Report.Notices[0]+"'"
	text := s.Markdown()
	require.NotContains(t, text, "\r")
	require.NotContains(t, text, "\x1b")
	require.NotContains(t, text, "\u202e")

	before, block, found := strings.Cut(text, "\nTo see this on your machine:\n\n````shell\n")
	require.True(t, found, "the fence is longer than any in the text")
	require.Equal(t, 2, strings.Count(block, "\n"), "and the text is one line")
	own := regexp.MustCompile(`</?code>|</?b>|<a href="https://github\.com/octo/shop/blob/[0-9a-f]{40}/[A-Za-z0-9%._~$+=:@/-]*#L\d+">|</a>|\[DR101\]\(https://github\.com/djready/djready/blob/main/checks/docs/debug-enabled\.md\)`)
	for line := range strings.Lines(before) {
		if row, isRow := strings.CutPrefix(line, "|"); isRow {
			require.Equal(t, 4, strings.Count(row, "|"), line)
			line = strings.ReplaceAll(row, "|", "")
		}
		line = regexp.MustCompile(`^(## |- )`).ReplaceAllString(own.ReplaceAllString(line, ""), "")
		line = regexp.MustCompile(`&#\d+;`).ReplaceAllString(line, "·")
		require.NotRegexp(t, `[<>\[\]`+"`"+`*!@#\\]|(?:^|\W)_|_(?:\W|$)|^:|:/|www\.|^\s*([-+]|\d+\.)\s`, strings.Trim(line, "-\n"))
	}
}

// The runner shows nothing of a summary above 1 MiB.
func TestASummaryIsCut(t *testing.T) {
	path := strings.Repeat("d/", 1000) + "a.py"
	file := source.NewFile(path, "x = 1\n")
	r := &lint.Report{}
	for range 1000 {
		r.Findings = append(r.Findings, lint.Finding{Check: check("DR101", "debug-enabled", lint.Critical), At: at(t, file, "1"), Message: strings.Repeat("|", 10_000)})
		r.Notices = append(r.Notices, strings.Repeat("<", 10_000))
		r.Projects = append(r.Projects, lint.ProjectInfo{Root: path})
	}
	text := summary(r).Markdown()
	require.Less(t, len(text), 1<<20)
	rows := strings.Count(text, "| critical")
	require.Greater(t, rows, 50)
	require.Contains(t, text, "\n"+strconv.Itoa(1000-rows)+" further findings do not fit in here; the log lists them.\n")
	require.True(t, strings.HasSuffix(text, "```\n"))
	require.Contains(t, text, "- and 951 more\n")
}
