package engine

import (
	"testing"

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

// Every pair of the table, alone.
func TestOneFindingSpeaksForAnother(t *testing.T) {
	for _, rule := range precedence {
		for _, dropped := range rule.drop {
			t.Run(rule.keep+" over "+dropped, func(t *testing.T) {
				place := 2
				if rule.here {
					place = 1
					require.Len(t, yield([]lint.Finding{finding(rule.keep, 1, "m"), finding(dropped, 2, "m")}), 2)
				}
				for _, order := range [][]lint.Finding{
					{finding(rule.keep, 1, "m"), finding(dropped, place, "m")},
					{finding(dropped, place, "m"), finding(rule.keep, 1, "m")},
				} {
					kept := yield(order)
					require.Equal(t, []string{rule.keep}, ids(kept))
					require.Equal(t, "about "+dropped, kept[0].Related[0].Message, "it becomes a related place")
				}
			})
		}
	}
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
