package report

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

func TestNoFormatShowsASecret(t *testing.T) {
	for name, write := range map[string]func(io.Writer, *lint.Report) error{
		"text": text(TextOptions{Practices: true}), "colour": text(TextOptions{Color: true}),
		"quiet": text(TextOptions{Quiet: true}), "json": JSON, "sarif": SARIF,
	} {
		t.Run(name, func(t *testing.T) {
			got := written(t, write, sample(t))
			for i := range len(theSecret) - 4 {
				require.NotContains(t, got, theSecret[i:i+4])
			}
		})
	}
}

func TestExcerptMasksSecrets(t *testing.T) {
	for _, c := range []struct {
		name, marked, secret string
		want                 string
	}{
		{"the quotes stay", `K = «'hunter2'»; x`, `'hunter2'`, lines("  |", "1 | K = '••••••'; x", "  |     ^^^^^^^^")},
		{"the length does not", `K = «'` + strings.Repeat("s", 40) + `'»; x`, `'` + strings.Repeat("s", 40) + `'`,
			lines("  |", "1 | K = '••••••'; x", "  |     ^^^^^^^^")},
		{"nor that of a very long one", `K = «'` + strings.Repeat("s", 4000) + `'»; x`, `'` + strings.Repeat("s", 4000) + `'`,
			lines("  |", "1 | K = '••••••'; x", "  |     ^^^^^^^^")},
		{"nor before the span", "K = '" + strings.Repeat("s", 4000) + "'; «x»", "'" + strings.Repeat("s", 4000) + "'",
			lines("  |", "1 | K = '••••••'; x", "  |               ^")},
		{"three quotes", `K = «"""hunter2"""»`, `"""hunter2"""`, lines("  |", `1 | K = """••••••"""`, "  |     ^^^^^^^^^^^^")},
		{"a prefix", `K = «b'hunter2'»`, `b'hunter2'`, lines("  |", "1 | K = ••••••", "  |     ^^^^^^")},
		{"no quotes", "K=«hunter2»", "hunter2", lines("  |", "1 | K=••••••", "  |   ^^^^^^")},
		{"one quote", "K=«'hunter2»", "'hunter2", lines("  |", "1 | K=••••••", "  |   ^^^^^^")},
		{"a quote alone", "K=«'»", "'", lines("  |", "1 | K=••••••", "  |   ^^^^^^")},
		{"another finding's secret", "«x» = 1; K = 'hunter2'", "'hunter2'", lines("  |", "1 | x = 1; K = '••••••'", "  | ^")},
		{"a span that ends within", "«K = 'hun»ter2'", "'hunter2'", lines("  |", "1 | K = '••••••'", "  | ^^^^^^^^^^^")},
		{"a span that begins within", "K = 'hun«ter2' + x»", "'hunter2'", lines("  |", "1 | K = '••••••' + x", "  |      ^^^^^^^^^^^")},
		{"escapes and wide characters", "K = «'日\x1b本'»", "'日\x1b本'", lines("  |", "1 | K = '••••••'", "  |     ^^^^^^^^")},
		{"an empty one", "K = «''»", "''", lines("  |", "1 | K = ''", "  |     ^^")},
		{"several lines, of which the number tells the length", "K = «'''hun\nter\n2'''»\n", "'''hun\nter\n2'''",
			lines("  |", "1 | K = '''••••••", "  |     ^^^^^^^^^")},
		{"the last of several lines", "K = '''hun\nter'''; «x» = 1\n", "'''hun\nter'''", lines("  |", "2 | ••••••'''; x = 1", "  |            ^")},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, drawn(t, c.marked, 0, c.secret)) })
	}
}

func TestMasksThatTouchAreOne(t *testing.T) {
	require.Equal(t, lines("  |", "1 | x = ••••••", "  | ^"), drawn(t, "«x» = abcdef", 0, "abc", "def"))
	require.Equal(t, lines("  |", "1 | x = ••••••", "  | ^"), drawn(t, "«x» = abcdef", 0, "cdef", "abcd", "bc"))
	require.Equal(t, lines("  |", "1 | x = ••••••", "  | ^"), drawn(t, "«x» = abcdef", 0, "bc", "abcdef"))
}

// Nobody evaluates the settings of development, but an excerpt may show them.
func TestExcerptsMaskWhatStandsBehindTheNameOfASecret(t *testing.T) {
	for line, want := range map[string]string{
		`SECRET_KEY = "hunter2"`:                               `SECRET_KEY = "••••••"`,
		`SECRET_KEY: Final[str] = 'hunter2'; DEBUG = 'x'`:      `SECRET_KEY: Final[str] = '••••••'; DEBUG = 'x'`,
		`DATABASES = {"default": {"PASSWORD": "hun\"ter2"}}`:   `DATABASES = {"default": {"PASSWORD": "••••••"}}`,
		`X["API_KEY"] = b"hunter2"`:                            `X["API_KEY"] = b"••••••"`,
		`connect(user="sa", password='hunter2')`:               `connect(user="sa", password='••••••')`,
		`K = os.environ.get("API_TOKEN", "hunter2")`:           `K = os.environ.get("API_TOKEN", "••••••")`,
		`K = config('API_TOKEN', default='hunter2', cast=str)`: `K = config('API_TOKEN', default='••••••', cast=str)`,
		`SECRET_KEY = """hunter2`:                              `SECRET_KEY = """••••••`,
		`SECRET_KEY = ""`:                                      `SECRET_KEY = ""`,
		`required = ["SECRET_KEY", "API_TOKEN", "DEBUG"]`:      `required = ["SECRET_KEY", "API_TOKEN", "DEBUG"]`,
		`PUBLIC_KEY = "shown"; K = os.environ["API_TOKEN"]`:    `PUBLIC_KEY = "shown"; K = os.environ["API_TOKEN"]`,
	} {
		file := source.NewFile("dev.py", line)
		r := &lint.Report{Findings: []lint.Finding{{Check: debugEnabled, At: at(t, file, line)}}}
		require.Contains(t, written(t, text(TextOptions{}), r), "1 | "+want+"\n")
		require.Equal(t, want, NewExcerpts(r).Of(r.Findings[0].At)[0].Marked)
	}
}

func TestAFindingsOwnSecretsCountForAllExcerptsOfTheFile(t *testing.T) {
	text := "A = 'hunter2'\n"
	one, other := source.NewFile("a.py", text), source.NewFile("a.py", text)
	r := &lint.Report{Findings: []lint.Finding{
		{Check: debugEnabled, At: at(t, other, "A")},
		{Check: secretKeyInSource, At: at(t, one, "'hunter2'"), Secrets: []source.Location{at(t, one, "'hunter2'")}},
	}}
	got := written(t, func(w io.Writer, r *lint.Report) error { return Text(w, r, TextOptions{}) }, r)
	require.Equal(t, 2, strings.Count(got, "1 | A = '••••••'\n"))
}
