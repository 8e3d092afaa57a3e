package engine

import (
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

var file = source.NewFile("settings.py", "0123456789")

func finding(id string, start int, modules ...string) lint.Finding {
	return lint.Finding{
		Check: &lint.Check{ID: id}, Confidence: lint.ConfidenceHigh, Modules: modules, Message: "about " + id,
		At: source.Location{File: file, Span: source.Span{Start: start, End: start + 1}},
	}
}

func ids(findings []lint.Finding) []string {
	var out []string
	for _, f := range findings {
		out = append(out, f.Check.ID)
	}
	return out
}

// Every pair of the table, alone: it holds in either order, and where the two are
// not related as the row says, both stay.
func TestOneFindingSpeaksForAnother(t *testing.T) {
	for _, rule := range precedence {
		for _, dropped := range rule.drop {
			if dropped == every {
				dropped = "DR999"
			}
			t.Run(rule.keep+" over "+dropped, func(t *testing.T) {
				keep, drop := finding(rule.keep, 1, "m"), finding(dropped, 2, "m")
				keep.Subject, drop.Subject = rule.about, "another"
				switch unrelated := []lint.Finding{keep, drop}; rule.when {
				case here:
					require.Len(t, yield(unrelated), 2)
					drop.At = keep.At
				case same:
					require.Len(t, yield(unrelated), 2)
					keep.Subject = drop.Subject
				case anywhere:
					if rule.about != "" {
						unrelated[0].Subject = "a third"
						require.Len(t, yield(unrelated), 2)
					}
				}
				for _, order := range [][]lint.Finding{{keep, drop}, {drop, keep}} {
					kept := yield(order)
					require.Equal(t, []string{rule.keep}, ids(kept))
					require.Equal(t, "about "+dropped, kept[0].Related[0].Message, "it becomes a related place")
				}
			})
		}
	}
}

func TestTheLessSureDoesNotSpeakForTheSurer(t *testing.T) {
	keep, drop := finding("DR302", 1), finding("DR209", 2)
	keep.Confidence = lint.ConfidenceMedium
	require.Len(t, yield([]lint.Finding{keep, drop}), 2)
	drop.Confidence = lint.ConfidenceMedium
	require.Len(t, yield([]lint.Finding{keep, drop}), 1)
}

func TestSQLiteIsOneFindingWhicheverCheckIsSurer(t *testing.T) {
	disk, engine := finding("DR411", 1), finding("DR403", 2)
	disk.Subject, engine.Subject = "database", "database"
	require.Equal(t, []string{"DR411"}, ids(yield([]lint.Finding{disk, engine})))
	disk.Confidence = lint.ConfidenceMedium
	require.Equal(t, []string{"DR403"}, ids(yield([]lint.Finding{disk, engine})))
	disk.Subject = "STORAGES"
	require.Len(t, yield([]lint.Finding{disk, engine}), 2, "uploads are another matter")
}

func TestFindingsWithoutASubjectAreNotAboutTheSame(t *testing.T) {
	require.Len(t, yield([]lint.Finding{finding("DR215", 1), finding("DR219", 2)}), 2)
}

func TestAFindingOfAnotherModuleIsNotDropped(t *testing.T) {
	require.Len(t, yield([]lint.Finding{finding("DR602", 1, "a"), finding("DR601", 2, "b")}), 2)
	require.Len(t, yield([]lint.Finding{finding("DR302", 1), finding("DR209", 2, "b")}), 1, "the project's own speaks for all modules")
}

func TestAnUnsureFindingSpeaksForNone(t *testing.T) {
	unsure := finding("DR602", 1, "m")
	unsure.Confidence = lint.ConfidenceLow
	require.Len(t, yield([]lint.Finding{unsure, finding("DR601", 2, "m")}), 2)
}

func TestWhatDjangoPrintsStaysUnderExact(t *testing.T) {
	drop := finding("DR107", 2, "m")
	require.Len(t, yieldBut([]lint.Finding{finding("DR101", 1, "m"), drop}, printed), 1)
	drop.Django = []string{"security.W020"}
	require.Len(t, yieldBut([]lint.Finding{finding("DR101", 1, "m"), drop}, printed), 2)
}

// Comparing all pairs of these would take a minute.
func TestPrecedenceOfManyFindings(t *testing.T) {
	var many []lint.Finding
	for i := range 20_000 {
		keep, other := finding("DR707", i), finding("DR103", i)
		keep.At.File = source.NewFile(strconv.Itoa(i), "x")
		if i%2 == 0 {
			other.At.File = keep.At.File
		}
		many = append(many, keep, other)
	}
	start := time.Now()
	require.Len(t, yield(many), 30_000)
	require.Less(t, time.Since(start), 10*time.Second)
}
