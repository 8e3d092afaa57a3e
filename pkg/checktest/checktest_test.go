package checktest_test

import (
	"strings"
	"testing"

	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/checktest"
	"github.com/djready/djready/pkg/lint"
	"github.com/stretchr/testify/require"
)

// debug is a check that finds a DEBUG that is on, and records one that is off.
var debug = &lint.Check{
	ID: "DR999", Name: "debug", Category: lint.Security, Practice: "No DEBUG",
	Run: lint.OnSettings(func(p *lint.Pass) {
		p.Judge(p.Settings.Get("DEBUG"), lint.Judgement{Bad: lint.Truthy, Good: "DEBUG is off"})
	}),
}

func TestProblems(t *testing.T) {
	for name, c := range map[string]struct {
		name, line string
		problem    string // how the only problem begins, "" for none
	}{
		"wanted":                   {"bad", `DEBUG = True  # want "^DEBUG is True$" at "True"`, ""},
		"wanted in the line above": {"bad", "# want \"DEBUG\" at \"True\"\nDEBUG = True", ""},
		"any text between":         {"bad", `DEBUG = "a long text"  # want "DEBUG" at "\"a…text\""`, ""},
		"confidence":               {"bad", `DEBUG = True  # want high "DEBUG" at "True"`, ""},
		"unwanted":                 {"good", `DEBUG = True`, `good: unwanted: settings.py:2: # want high "DEBUG is True" at "True"`},
		"wanted in vain":           {"bad", `DEBUG = False  # want "DEBUG" at "False"`, `bad: not found: settings.py:2: "DEBUG" at "False"`},
		"other confidence":         {"bad", `DEBUG = True  # want low "DEBUG" at "True"`, "bad: unwanted"},
		"other message":            {"bad", `DEBUG = True  # want "^DEBUG is False" at "True"`, "bad: unwanted"},
		"other place":              {"bad", `DEBUG = True  # want "DEBUG" at "DEBUG"`, "bad: unwanted"},
		"other line":               {"bad", "# want \"DEBUG\" at \"True\"\n\nDEBUG = True", "bad: unwanted"},
		"wanted twice":             {"bad", `DEBUG = True  # want "DEBUG" at "True" "DEBUG" at "True"`, "bad: not found"},
		"bad without a want":       {"bad", `DEBUG = False`, "bad: a case that is not called good must want a finding"},
		"good with a want":         {"good-one", `DEBUG = True  # want "DEBUG" at "True"`, "good-one: a good case wants no finding"},
		"not a pair":               {"bad", `DEBUG = True  # want "DEBUG"`, "bad: settings.py:2: want: expected at"},
		"not quoted":               {"bad", `DEBUG = True  # want DEBUG`, "bad: settings.py:2: want: expected a quoted text"},
		"not a pattern":            {"bad", `DEBUG = True  # want "(" at "True"`, "bad: settings.py:2: want: error parsing regexp"},
		"satisfied":                {"good", `DEBUG = False  # satisfied "is off" at "False"`, ""},
		"not satisfied":            {"good", `OTHER = False  # satisfied "is off" at "False"`, "good: not recorded"},
	} {
		t.Run(name, func(t *testing.T) {
			fixture := &catalog.Case{Name: c.name, Files: map[string]string{"settings.py": "SECRET_KEY = None\n" + c.line + "\n"}}
			problems := checktest.Problems(debug, fixture)
			if c.problem == "" {
				require.Empty(t, problems)
				return
			}
			require.NotEmpty(t, problems)
			require.True(t, strings.HasPrefix(problems[0], c.problem), "%q", problems)
		})
	}
}

func TestAGoodCaseMustBeJudged(t *testing.T) {
	idle := &catalog.Case{Name: "good", Files: map[string]string{"settings/dev.py": "SECRET_KEY = None\nDEBUG = True\n"}}
	require.Contains(t, strings.Join(checktest.Problems(debug, idle), "\n"), "nothing was judged")
}

func TestWantInTheOptions(t *testing.T) {
	fixture := &catalog.Case{Name: "bad", Files: map[string]string{"settings.py": "SECRET_KEY = None\nDEBUG = True\n"}}
	fixture.Options.Want = []catalog.Want{{File: "settings.py", Message: "^DEBUG is True$", At: "True"}}
	require.Empty(t, checktest.Problems(debug, fixture))
	fixture.Options.Want[0].At = "DEBUG"
	require.Len(t, checktest.Problems(debug, fixture), 2)
}

func TestACaseThatCannotBeLoadedIsAProblem(t *testing.T) {
	require.Contains(t, checktest.Problems(debug, &catalog.Case{Name: "bad"})[0], "no Django project")
}
