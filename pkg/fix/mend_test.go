package fix_test

import (
	"strings"
	"testing"

	"github.com/djready/djready/pkg/fix"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/tree"
	"github.com/stretchr/testify/require"
)

// word is a check that finds a word in settings.py, and replaces the first by
// another.
func word(id, bad, good string, severity lint.Severity, safe bool) (*lint.Check, func(*source.File) []lint.Finding) {
	check := &lint.Check{ID: id, Name: bad, Severity: severity}
	return check, func(f *source.File) []lint.Finding {
		var out []lint.Finding
		for from := 0; ; {
			i := strings.Index(f.Text()[from:], bad)
			if i < 0 {
				return out
			}
			at := source.Location{File: f, Span: source.Span{Start: from + i, End: from + i + len(bad)}}
			from = at.Span.End
			out = append(out, lint.Finding{
				Check: check, Confidence: lint.ConfidenceHigh, At: at,
				Fixes: []lint.Fix{{Title: "Write " + good, Safe: safe, Edits: []source.Edit{{Location: at, New: good}}}},
			})
		}
	}
}

// judge makes a judge of such checks.
func judge(checks ...func(*source.File) []lint.Finding) func(*tree.Tree) fix.Judged {
	return func(t *tree.Tree) fix.Judged {
		raw, _ := t.ReadFile("settings.py")
		file := source.NewFile("settings.py", string(raw))
		r := &lint.Report{}
		for _, check := range checks {
			r.Findings = append(r.Findings, check(file)...)
		}
		return fix.Judged{Shown: r, Whole: r}
	}
}

func mend(text string, unsafe bool, checks ...func(*source.File) []lint.Finding) (string, *lint.Report) {
	result := fix.Mend(tree.Memory(map[string]string{"settings.py": text}), fix.Options{Unsafe: unsafe, Judge: judge(checks...)})
	for _, c := range result.Changes {
		text = c.After
	}
	return text, result.After.Shown
}

func TestMendAppliesSafeFixes(t *testing.T) {
	_, one := word("DR1", "one", "two", lint.High, true)
	_, three := word("DR3", "three", "four", lint.High, false)
	text, r := mend("one = three\n", false, one, three)
	require.Equal(t, "two = three\n", text)
	require.Len(t, r.Fixed, 1)
	require.Equal(t, "DR1", r.Fixed[0].Finding.Check.ID)
	require.Empty(t, r.Unfixed, "what is not asked for is not missing")

	text, r = mend("one = three\n", true, one, three)
	require.Equal(t, "two = four\n", text)
	require.Len(t, r.Fixed, 2)
}

func TestMendDropsWhatDoesNotHold(t *testing.T) {
	_, a := word("DR1", "a", "b", lint.Medium, true)
	_, worse := word("DR2", "b", "b", lint.High, true)
	_, milder := word("DR2", "b", "b", lint.Low, true)
	_, unsound := word("DR3", "x", "(", lint.High, true)

	text, r := mend("a = z\n", true, a, worse)
	require.Equal(t, "a = z\n", text)
	require.Len(t, r.Unfixed, 1)
	require.Equal(t, "it would add DR2, b", r.Unfixed[0].Reason)

	text, r = mend("a = z\n", true, a, milder)
	require.Equal(t, "b = z\n", text, "what is milder may be new")
	require.Equal(t, "DR2 would still be found", r.Unfixed[0].Reason)

	text, r = mend("a = x\n", true, a, unsound)
	require.Equal(t, "b = x\n", text, "one bad fix does not keep the others")
	require.Equal(t, "settings.py would not parse any more", r.Unfixed[0].Reason)
}

func TestMendGoesOnUntilNothingIsLeft(t *testing.T) {
	_, a := word("DR1", "aa", "b", lint.High, true)
	_, b := word("DR2", "ba", "c", lint.Low, true)
	_, c := word("DR3", "a = aa", "z = ba", lint.High, true) // touches what DR1 touches
	text, r := mend("a = aaa\n", true, a, b, c)
	require.Equal(t, "a = c\n", text)
	require.Len(t, r.Fixed, 2)

	again, r := mend(text, true, a, b, c)
	require.Equal(t, text, again)
	require.Empty(t, r.Fixed)
}

func TestMendLeavesFilesAlone(t *testing.T) {
	_, a := word("DR1", "a", "b", lint.High, true)
	options := fix.Options{Judge: judge(a), Refuse: func(path string) string { return "it is asleep" }}
	result := fix.Mend(tree.Memory(map[string]string{"settings.py": "a = 1\n"}), options)
	require.Empty(t, result.Changes)
	require.Equal(t, "settings.py is left alone: it is asleep", result.After.Shown.Unfixed[0].Reason)
}

func TestMendTriesTheNextFix(t *testing.T) {
	_, a := word("DR1", "a", "(", lint.High, true)
	both := func(f *source.File) []lint.Finding {
		out := a(f)
		for i := range out {
			out[i].Fixes = append(out[i].Fixes, lint.Fix{Title: "Write b", Edits: []source.Edit{{Location: out[i].At, New: "b"}}})
		}
		return out
	}
	text, r := mend("a = 1\n", true, both)
	require.Equal(t, "b = 1\n", text)
	require.Equal(t, "Write b", r.Fixed[0].Fix.Title)
}
