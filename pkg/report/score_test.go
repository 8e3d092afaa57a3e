package report

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
)

func TestLowestScore(t *testing.T) {
	marked := func(p lint.Points) lint.ProjectInfo {
		return lint.ProjectInfo{Score: lint.Score{Overall: p, Categories: []lint.CategoryScore{{}}}}
	}
	lowest, ok := LowestScore(&lint.Report{Projects: []lint.ProjectInfo{marked(90), marked(52)}})
	require.True(t, ok)
	require.Equal(t, lint.Points(52), lowest)
	_, ok = LowestScore(&lint.Report{Projects: []lint.ProjectInfo{marked(90), {Score: lint.Score{Missing: "x"}}}})
	require.False(t, ok, "the one without may be the worst")
	_, ok = LowestScore(&lint.Report{})
	require.False(t, ok)
}

func TestScoreLine(t *testing.T) {
	require.Equal(t, "5.2/10 (Security 2.7), 9.9 after fixes", ScoreLine(sample(t).Projects[0].Score))
	require.Equal(t, "none, there are no production settings", ScoreLine(lint.Score{Missing: "there are no production settings"}))
}
