package pyparse_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/pyparse"
	"github.com/stretchr/testify/require"
)

func parse(text string) *pyast.Module {
	return pyparse.Parse("settings.py", []byte(text), pyparse.Options{})
}

// treeCase is a snippet and its tree in the notation of dumper. The trees of
// valid snippets were checked against CPython's ast.
type treeCase struct{ source, want string }

func checkTrees(t *testing.T, cases []treeCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.source, func(t *testing.T) {
			m := parse(c.source)
			require.Equal(t, c.want, dump(m.Body))
			require.Empty(t, m.Errors)
			requireWellFormed(t, m)
		})
	}
}

// texts gives the source of each statement.
func texts(m *pyast.Module) []string {
	out := []string{}
	for _, s := range m.Body {
		out = append(out, m.File.Slice(s.Span()))
	}
	return out
}

func messages(m *pyast.Module) []string {
	out := []string{}
	for _, e := range m.Errors {
		out = append(out, e.Message)
	}
	return out
}

func TestEmptyModules(t *testing.T) {
	for _, text := range []string{"", "\n", "# only a comment", "\uFEFF", "\f\n", "   \n\t\n"} {
		m := parse(text)
		require.Empty(t, m.Body, "%q", text)
		require.Empty(t, m.Errors, "%q", text)
		require.Equal(t, text, m.File.Text())
	}
}

// Parsers are shared between goroutines: the same text must give the same tree
// whoever else is parsing, and after a parse that was interrupted.
func TestParseConcurrently(t *testing.T) {
	text := strings.Repeat("A = [1, {'b': (c, d)}]\nif A:\n    E = f(A)\n", 50)
	want := dump(parse(text).Body)
	var group sync.WaitGroup
	for i := range 8 {
		group.Go(func() {
			if i%2 == 0 {
				pyparse.Parse("x.py", []byte(text), pyparse.Options{Timeout: 1})
				return
			}
			if got := dump(parse(text).Body); got != want {
				t.Error("the tree differs")
			}
		})
	}
	group.Wait()
}

func TestSpansAreThoseOfCPython(t *testing.T) {
	text := "(a).b = (c, d)\n@deco\ndef f(x: int = 1):\n    return x  # no\n    # more\n\nif (y):\n    z;\nelif w: v\n"
	m := parse(text)
	require.Equal(t, []string{
		"(a).b = (c, d)",
		"def f(x: int = 1):\n    return x",
		"if (y):\n    z;\nelif w: v",
	}, texts(m))
	assign := m.Body[0].(*pyast.Assign)
	require.Equal(t, "(a).b", m.File.Slice(assign.Targets[0].Span()))
	require.Equal(t, "a", m.File.Slice(assign.Targets[0].(*pyast.Attribute).Value.Span()))
	require.Equal(t, "b", m.File.Slice(assign.Targets[0].(*pyast.Attribute).NameAt.Span()))
	require.Equal(t, "(c, d)", m.File.Slice(assign.Value.Span()))
	f := m.Body[1].(*pyast.FunctionDef)
	require.Equal(t, "deco", m.File.Slice(f.Decorators[0].Span()))
	require.Equal(t, "f", m.File.Slice(f.NameAt.Span()))
	branch := m.Body[2].(*pyast.If)
	require.Equal(t, "if (y):", m.File.Slice(branch.Header.Span()))
	require.Equal(t, "y", m.File.Slice(branch.Test.Span()))
	require.Equal(t, "elif w:", m.File.Slice(branch.Else[0].(*pyast.If).Header.Span()))
}

func TestSpansWithByteOrderMarkAndCRLF(t *testing.T) {
	m := parse("\uFEFFA = 'é'\r\nB = (1,\r\n 2)\r\n")
	require.Empty(t, m.Errors)
	require.Equal(t, []string{"A = 'é'", "B = (1,\r\n 2)"}, texts(m))
	start, _ := m.File.Range(m.Body[0].Span())
	require.Equal(t, 1, start.Column)
}
