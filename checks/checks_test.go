package checks_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/checktest"
	"github.com/djready/djready/pkg/lint"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the pages and the matrix")

// fixtures holds a directory of cases for each check, by its name.
const fixtures = "../testdata/checks"

func TestFixtures(t *testing.T) {
	for _, check := range checks.All() {
		t.Run(check.Name, func(t *testing.T) { checktest.Run(t, check, filepath.Join(fixtures, check.Name)) })
	}
}

// A fixture that a check without a Run passes would prove nothing.
func TestFixturesNeedTheirCheck(t *testing.T) {
	for _, check := range checks.All() {
		idle := *check
		idle.Run = func(*lint.Pass) {}
		for _, c := range checktest.Cases(t, filepath.Join(fixtures, check.Name)) {
			if !c.Good() {
				require.NotEmpty(t, checktest.Problems(&idle, c), "%s/%s passes without the check", check.Name, c.Name)
			}
		}
	}
}

func TestEveryCheckHasABadAndAGoodCase(t *testing.T) {
	for _, check := range checks.All() {
		var names []string
		for _, c := range checktest.Cases(t, filepath.Join(fixtures, check.Name)) {
			names = append(names, c.Name)
		}
		require.Contains(t, names, "bad", check.Name)
		require.Contains(t, names, "good", check.Name)
	}
}

func TestFixturesBelongToChecks(t *testing.T) {
	entries, err := os.ReadDir(fixtures)
	require.NoError(t, err)
	for _, entry := range entries {
		known := slices.ContainsFunc(checks.All(), func(c *lint.Check) bool { return c.Name == entry.Name() })
		require.True(t, known || !entry.IsDir(), "%s/%s belongs to no check in All", fixtures, entry.Name())
	}
}

func TestChecksSayWhatTheyMust(t *testing.T) {
	for _, c := range checks.All() {
		t.Run(c.Name, func(t *testing.T) {
			require.NotEmpty(t, c.Why)
			require.NotEmpty(t, c.Fix)
			require.NotEmpty(t, c.Links)
			require.NotNil(t, c.Run)
			require.Regexp(t, `^\d+\.\d+\.\d+$`, c.Since)
			require.Regexp(t, `^[A-Z].*[^.]$`, c.Title, "a title is a phrase without a full stop")
			require.Regexp(t, `^[^A-Z\n][^\n]*[^.\n]$`, c.FixLine, "a fix line is one line, and goes on after a colon")
			for _, id := range c.Django {
				require.Regexp(t, `^[a-z0-9_]+\.[CEW]\d{3}$`, id)
			}
			for _, rule := range c.Overlaps {
				require.Regexp(t, `^(bandit B|ruff (S|DJ)|SonarPython S)\d+$`, rule)
			}
			for _, link := range c.Links {
				require.True(t, strings.HasPrefix(link, "https://"), link)
			}
		})
	}
}

// identity is a line of the catalogue: what of a check never changes.
type identity struct{ id, name, severity, shown string }

func TestIdentitiesAreThoseOfTheCatalogue(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(fixtures, "catalogue.txt"))
	require.NoError(t, err)
	catalogue := map[string]identity{}
	for line := range strings.Lines(string(raw)) {
		if fields := strings.Fields(line); fields[0] != "#" {
			require.Len(t, fields, 4, line)
			require.NotContains(t, catalogue, fields[0], "an ID is never reused")
			catalogue[fields[0]] = identity{fields[0], fields[1], fields[2], fields[3]}
		}
	}
	for _, c := range checks.All() {
		shown := "default"
		if c.Pedantic {
			shown = "pedantic"
		}
		require.Equal(t, catalogue[c.ID], identity{c.ID, c.Name, c.Severity.String(), shown})
	}
}

func TestAllIsSortedAndUnique(t *testing.T) {
	var ids, names []string
	for _, c := range checks.All() {
		require.Regexp(t, regexp.MustCompile(`^DR\d{3}$`), c.ID)
		require.Regexp(t, regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`), c.Name)
		ids, names = append(ids, c.ID), append(names, c.Name)
	}
	require.True(t, slices.IsSorted(ids), "All is in order of IDs: %v", ids)
	slices.Sort(names)
	require.Equal(t, len(ids), len(slices.Compact(slices.Clone(ids))), "IDs are unique")
	require.Equal(t, len(names), len(slices.Compact(slices.Clone(names))), "names are unique")
}

func TestPagesAreUpToDate(t *testing.T) {
	for _, check := range checks.All() {
		path := filepath.Join("docs", check.Name+".md")
		want, err := catalog.Render(check, checktest.Cases(t, filepath.Join(fixtures, check.Name)))
		require.NoError(t, err)
		if *update {
			require.NoError(t, os.WriteFile(path, want, 0o644))
			continue
		}
		require.Equal(t, string(want), check.Page, "%s is stale; run: go generate ./...", path)
	}
}

func TestPagesBelongToChecks(t *testing.T) {
	entries, err := os.ReadDir("docs")
	require.NoError(t, err)
	for _, entry := range entries {
		known := slices.ContainsFunc(checks.All(), func(c *lint.Check) bool { return c.Name+".md" == entry.Name() })
		require.True(t, known, "docs/%s belongs to no check", entry.Name())
	}
}

// A practice that no fixture shows might never be recorded.
func TestPracticesAreRecorded(t *testing.T) {
	for _, check := range checks.All() {
		recorded := false
		for _, c := range checktest.Cases(t, filepath.Join(fixtures, check.Name)) {
			report, err := c.Report(check)
			require.NoError(t, err)
			recorded = recorded || len(report.Practices) > 0
		}
		require.Equal(t, check.Practice != "", recorded, "%s: practice %q", check.Name, check.Practice)
	}
}
