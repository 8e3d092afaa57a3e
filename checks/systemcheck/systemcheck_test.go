package systemcheck

import (
	"slices"
	"testing"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/pyparse"
	"github.com/stretchr/testify/require"
)

func TestRulesAreThereOnceInEachSeries(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range rules() {
		require.False(t, seen[r.id], "%s stands twice", r.id)
		require.NotNil(t, r.run, r.id)
		seen[r.id] = true
	}
	require.True(t, slices.IsSorted(IDs()))
}

func TestAccepts(t *testing.T) {
	for text, want := range map[string][2]bool{ // with two arguments; with one and a reason
		"def f(a, b): pass":                    {true, false},
		"def f(a, reason=''): pass":            {true, true},
		"def f(a, b, c): pass":                 {false, false},
		"def f(a): pass":                       {false, false},
		"def f(*a): pass":                      {true, false},
		"def f(a, **more): pass":               {false, true},
		"def f(a, *, reason): pass":            {false, true},
		"def f(a, b, *, c): pass":              {false, false},
		"@wrapped\ndef f(a, b, c): pass":       {true, true},
		"def f(a, b, /, reason=None): pass":    {true, false},
		"def f(a, b=1, *more, **kwargs): pass": {true, true},
	} {
		m := pyparse.Parse("views.py", []byte(text+"\n"), pyparse.Options{})
		f := m.Body[0].(*pyast.FunctionDef)
		require.Equal(t, want, [2]bool{accepts(f, 2), accepts(f, 1, "reason")}, text)
	}
}

func TestSupportedLanguages(t *testing.T) {
	for _, c := range []struct {
		code    string
		offered []string
		want    bool
	}{
		{"fr", []string{"fr"}, true},
		{"fr-ca", []string{"fr"}, true},
		{"pt-pt", []string{"pt-br"}, true},
		{"zh-tw", []string{"zh-hant"}, true},
		{"zh-tw", []string{"zh-hans"}, true}, // by the prefix zh-
		{"en_us", []string{"en", "en-us"}, false},
		{"fr", []string{"fry"}, false},
		{"fr", nil, false},
	} {
		require.Equal(t, c.want, supported(c.code, c.offered), "%s among %v", c.code, c.offered)
	}
}

func TestLonelyBrackets(t *testing.T) {
	for route, want := range map[string]int{
		"a/<int:pk>": 0, "a/<int:pk": 1, "a>": 1, ">a<": 2, ">>": 2, "<a<b>": 1, "<a>>": 1,
	} {
		require.Equal(t, want, lonelyBracket(scope{}, code.Pattern{Kind: code.PathPattern, Route: route}), route)
	}
}

func TestCORSOrigins(t *testing.T) {
	for origin, want := range map[string][2]bool{ // without a host; with a path
		"https://example.com":      {false, false},
		"https://example.com:8000": {false, false},
		"https://example.com/":     {false, true},
		"https://example.com?x":    {false, true},
		"example.com":              {true, false},
		"https://":                 {true, false},
		"https:///path":            {true, false},
		"*":                        {true, false},
	} {
		require.Equal(t, want, [2]bool{withoutHost(origin), withPath(origin)}, origin)
	}
}
