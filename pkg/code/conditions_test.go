package code_test

import (
	"strings"
	"testing"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/tree"
	"github.com/stretchr/testify/require"
)

const conditional = `
import os
ON = "DYNO" in os.environ
if ON and os.environ.get("CI") is None:
    if os.environ.get("DEEP"):
        HOSTS = ["here"]
    else:
        HOSTS = ["there"]
OPEN = ["everywhere"]
if os.environ.get("MORE"):
    OPEN.append("x")
if os.environ.get("LESS"):
    print(OPEN)
`

func parsed(t *testing.T, text string) (*project.Project, *pyast.Module) {
	t.Helper()
	found := project.Load(tree.Memory(map[string]string{"manage.py": "", "settings.py": "SECRET_KEY = 'x'\n" + text}), project.Options{})
	require.Len(t, found, 1)
	return found[0], found[0].Python("settings.py")
}

func texts(m *pyast.Module, tests []pyast.Expr) (out []string) {
	for _, test := range tests {
		out = append(out, code.Texts(m, test)...)
	}
	return out
}

func TestConditionsOfAPlace(t *testing.T) {
	_, m := parsed(t, conditional)
	for text, want := range map[string][]string{
		`"here"`:       {"DYNO", "CI", "DEEP"},
		`"there"`:      {"DYNO", "CI"},
		`"everywhere"`: nil,
	} {
		start := strings.Index(m.File.Text(), text)
		got := texts(m, code.Conditions(m, source.Span{Start: start, End: start + len(text)}))
		require.Equal(t, want, got, text)
	}
}

func TestConditionalWrites(t *testing.T) {
	_, m := parsed(t, conditional)
	require.Equal(t, []string{"MORE"}, texts(m, code.ConditionalWrites(m, "OPEN")))
	require.Equal(t, []string{"DEEP", "DYNO", "CI"}, texts(m, code.ConditionalWrites(m, "HOSTS")))
}

func TestTextsOfNamesThatLeadToThemselves(t *testing.T) {
	_, m := parsed(t, "A = B + 'a'\nB = A + 'b'\n")
	require.ElementsMatch(t, []string{"b", "a"}, code.Texts(m, &pyast.Name{ID: "A"}))
}

func TestClassOfAPath(t *testing.T) {
	p, _ := parsed(t, "class Mine:\n    pass\n")
	require.NotNil(t, code.Named(p, "settings.Mine").Class())
	require.Nil(t, code.Named(p, "settings.Yours").Class())
	require.Nil(t, code.Named(p, "elsewhere.Mine").Class())
	require.Nil(t, code.Named(p, "Mine").Class())
}
