package lint_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
	"github.com/djready/djready/pkg/value"
)

func judge(t *testing.T, text string, j lint.Judgement, more ...string) ([]lint.Finding, []lint.Practice) {
	t.Helper()
	files := map[string]string{"manage.py": "", "settings.py": "SECRET_KEY = 'x'\n" + text}
	for i := 0; i+1 < len(more); i += 2 {
		files[more[i]] = more[i+1]
	}
	found := project.Load(tree.Memory(files), project.Options{})
	require.Len(t, found, 1)
	check := &lint.Check{ID: "DR001", Django: []string{"security.W001"}, Run: lint.OnSetting("VALUE", func(p *lint.Pass, s project.Setting) { p.Judge(s, j) })}
	return lint.NewPass(check, found[0], found[0].Production()[0].Settings, lint.Options{}).Execute()
}

var bad = lint.Judgement{Bad: lint.Equals(value.Str("bad")), Good: "it is good"}

func TestJudgeDecidesHowSureAFindingIs(t *testing.T) {
	tests := []struct {
		name, text string
		j          lint.Judgement
		want       lint.Confidence
		message    string
	}{
		{"it is so", "VALUE = 'bad'\n", bad, lint.ConfidenceHigh, "VALUE is 'bad'"},
		{"by default", "import os\nVALUE = os.getenv('V', 'bad')\n", bad, lint.ConfidenceHigh, "VALUE is 'bad' unless the environment variable V is set"},
		{"two variables", "import os\nVALUE = os.getenv('A') or os.getenv('B') or 'bad'\n", bad, lint.ConfidenceHigh, "VALUE is 'bad' unless the environment variable A or B is set"},
		{"it may be so", "import thing\nVALUE = 'bad' if thing.f() else 'good'\n", bad, lint.ConfidenceLow, "VALUE is 'bad'"},
		{"something may override it", "VALUE = 'bad'\ntry:\n    from local_settings import *\nexcept ImportError:\n    pass\n", bad, lint.ConfidenceMedium, "VALUE is 'bad', unless overridden by the module local_settings, which the repository does not hold"},
		{"its scope is limited", "VALUE = 'bad'\n", lint.Judgement{Bad: bad.Bad, Limited: "only on Sundays"}, lint.ConfidenceMedium, "VALUE is 'bad'; only on Sundays"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			findings, practices := judge(t, tt.text, tt.j)
			require.Empty(t, practices)
			require.Len(t, findings, 1)
			require.Equal(t, tt.want, findings[0].Confidence)
			require.Equal(t, tt.message, findings[0].Message)
			require.Equal(t, "'bad'", findings[0].At.Text(), "the literal is the place to change")
			require.Equal(t, []string{"security.W001"}, findings[0].Django)
		})
	}
}

func TestUnknownIsNeverAFinding(t *testing.T) {
	findings, practices := judge(t, "import thing\nVALUE = thing.f()\n", bad)
	require.Empty(t, findings)
	require.Empty(t, practices)
}

func TestTheGoodSideIsRecordedWhereTheProjectSeesToIt(t *testing.T) {
	_, practices := judge(t, "VALUE = 'good'\n", bad)
	require.Len(t, practices, 1)
	require.Equal(t, "'good'", practices[0].At.Text())
	_, practices = judge(t, "", bad)
	require.Empty(t, practices, "nobody sets it")
}

func TestNothingIsMissingFromWhatIsPartlyKnown(t *testing.T) {
	missing := lint.Judgement{Bad: lint.Absent}
	findings, _ := judge(t, "", missing)
	require.Len(t, findings, 1)
	findings, _ = judge(t, "X = [\n", missing)
	require.Empty(t, findings)
	findings, _ = judge(t, "from thing import *\n", missing)
	require.Empty(t, findings)
}

func TestAnInheritedValueShowsItsWay(t *testing.T) {
	findings, _ := judge(t, "from base import *\n", bad, "base.py", "VALUE = 'bad'\n")
	require.Equal(t, "base.py", findings[0].At.Path())
	require.Len(t, findings[0].Related, 1)
	require.Equal(t, "settings.py", findings[0].Related[0].At.Path())
	require.Len(t, findings[0].Flow, 2)
}

func TestQuestions(t *testing.T) {
	list := func(items ...value.Value) value.Value {
		out := value.NewList()
		for _, item := range items {
			out.Items = append(out.Items, value.Traced{Value: item})
		}
		return out
	}
	tests := []struct {
		name string
		ask  project.Question
		v    value.Value
		want value.Answer
	}{
		{"an absent value is not true", lint.Truthy, nil, value.No},
		{"1 is not True itself", lint.NotTrue, value.NewInt(1), value.Yes},
		{"True is", lint.NotTrue, value.Bool(true), value.No},
		{"a list has it", lint.Has("a", "b"), list(value.Str("b")), value.Yes},
		{"a list with an unknown item may", lint.Has("a"), list(&value.Unknown{}), value.Unsure},
		{"a list lacks it", lint.Lacks("a"), list(value.Str("b")), value.Yes},
		{"an absent list has nothing", lint.Has("a"), nil, value.No},
		{"some text", lint.AnyText(func(s string) bool { return s == "x" }), list(value.Str("y"), value.Str("x")), value.Yes},
		{"no text", lint.AnyText(func(s string) bool { return s == "x" }), value.None{}, value.No},
		{"an unknown text", lint.AnyText(func(s string) bool { return s == "x" }), &value.Unknown{}, value.Unsure},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, tt.ask(tt.v)) })
	}
}
