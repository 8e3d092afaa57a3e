package score

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
)

// random draws findings of made-up checks, several of a check among them, and
// which categories are shown to apply.
func random(r *rand.Rand) Input {
	in := Input{Evidence: map[lint.Category]string{}}
	var checks []*lint.Check
	for i := range 1 + r.IntN(12) {
		checks = append(checks, &lint.Check{
			ID: fmt.Sprintf("X%02d", i), Category: lint.ScoredCategories()[r.IntN(7)],
			Severity: lint.Severity(r.IntN(5)), Pedantic: r.IntN(8) == 0,
		})
	}
	for range r.IntN(40) {
		in.Findings = append(in.Findings, lint.Finding{
			Check: checks[r.IntN(len(checks))], Confidence: lint.Confidence(r.IntN(3)), Shown: r.IntN(2) == 0,
		})
	}
	for _, c := range lint.ScoredCategories() {
		if r.IntN(2) == 0 {
			in.Evidence[c] = "it is there"
		}
	}
	return in
}

// marks are all marks of a score that can be compared.
func marks(s lint.Score) map[string]lint.Points {
	out := map[string]lint.Points{"overall": s.Overall, "after urgent": s.AfterUrgent, "after fixes": s.AfterFixes}
	for _, c := range s.Categories {
		if c.Applies {
			out[string(c.Category)], out[string(c.Category)+" after fixes"] = c.Value, c.AfterFixes
		}
	}
	return out
}

// each runs a property on many inputs.
func each(t *testing.T, property func(*testing.T, *rand.Rand, Input)) {
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 1))
		property(t, r, random(r))
	}
}

func TestMendingAFindingNeverLowersAMark(t *testing.T) {
	each(t, func(t *testing.T, r *rand.Rand, in Input) {
		if len(in.Findings) == 0 {
			return
		}
		fewer := in
		i := r.IntN(len(in.Findings))
		fewer.Findings = slices.Delete(slices.Clone(in.Findings), i, i+1)
		before, after := marks(Of(in)), marks(Of(fewer))
		for what, mark := range after {
			require.GreaterOrEqual(t, mark, before[what], what)
		}
	})
}

func TestMarksLieWithinTheirBounds(t *testing.T) {
	each(t, func(t *testing.T, _ *rand.Rand, in Input) {
		s := Of(in)
		for what, mark := range marks(s) {
			require.True(t, 0 <= mark && mark <= lint.FullMarks, "%s %s", what, mark)
		}
		require.LessOrEqual(t, s.Overall, s.AfterUrgent)
		require.LessOrEqual(t, s.AfterUrgent, s.AfterFixes)
		for _, c := range s.Categories {
			require.Equal(t, c.Applies && len(c.Deductions) > 0, c.Applies && c.Value < lint.FullMarks, "every deduction is seen")
		}
	})
}

func TestTheOrderOfFindingsDoesNotMatter(t *testing.T) {
	each(t, func(t *testing.T, r *rand.Rand, in Input) {
		want := Of(in)
		in.Findings = slices.Clone(in.Findings)
		r.Shuffle(len(in.Findings), func(i, j int) { in.Findings[i], in.Findings[j] = in.Findings[j], in.Findings[i] })
		require.Equal(t, want, Of(in))
	})
}

func of(c lint.Category, s lint.Severity, confidence lint.Confidence) lint.Finding {
	return lint.Finding{Check: &lint.Check{ID: fmt.Sprintf("%s%d", c, s), Category: c, Severity: s}, Confidence: confidence}
}

func TestOpenFindingsBoundTheMark(t *testing.T) {
	in := Input{Evidence: map[lint.Category]string{lint.Security: "a", lint.API: "b", lint.Database: "c"}}
	require.Equal(t, lint.FullMarks, Of(in).Overall)
	in.Findings = []lint.Finding{of(lint.API, lint.Critical, lint.ConfidenceHigh)}
	s := Of(in)
	require.Equal(t, lint.Points(65), s.Overall, "the mean alone is 9.5")
	require.Equal(t, []string{"at most 6.5 with 1 open of critical severity"}, s.Limits)
	in.Findings = append(in.Findings, of(lint.Database, lint.High, lint.ConfidenceHigh), of(lint.Deployment, lint.High, lint.ConfidenceHigh))
	s = Of(in)
	require.Equal(t, lint.Points(63), s.Overall, "what is not critical counts beside it")
	require.Equal(t, []string{"at most 6.3 with 1 open of critical severity and 2 of high"}, s.Limits)
	in.Findings = []lint.Finding{of(lint.API, lint.Critical, lint.ConfidenceLow)}
	require.Equal(t, lint.FullMarks, Of(in).Overall, "it may not hold")
	in.Findings = []lint.Finding{of(lint.API, lint.Medium, lint.ConfidenceMedium)}
	require.Equal(t, lint.Points(95), Of(in).Categories[5].Value)
}

func TestWhatIsNotThereHasNoMark(t *testing.T) {
	s := Of(Input{Evidence: map[lint.Category]string{lint.Security: "a"}})
	require.False(t, s.Categories[5].Applies)
	require.Equal(t, lint.FullMarks, s.Overall)
	s = Of(Input{Evidence: map[lint.Category]string{lint.Security: "a"}, Findings: []lint.Finding{
		of(lint.Security, lint.Medium, lint.ConfidenceHigh), of(lint.API, lint.Low, lint.ConfidenceHigh),
	}})
	require.Equal(t, lint.Points(97), s.Categories[5].Value)
	require.Equal(t, lint.Points(90), s.Overall, "a category that only a finding speaks of does not raise the mean")
}

func TestWithoutJudgementThereIsNoScore(t *testing.T) {
	require.Equal(t, lint.Score{Missing: "it was cut short"}, Of(Input{Missing: "it was cut short"}))
}

func TestWeightsAreHundredths(t *testing.T) {
	sum := 0
	for _, c := range lint.ScoredCategories() {
		sum += weightOf(c)
	}
	require.Equal(t, 100, sum)
}
