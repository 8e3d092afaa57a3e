package ignore_test

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/engine/ignore"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/pyparse"
	"github.com/djready/djready/pkg/source"
)

// known knows one check.
func known(word string) (string, error) {
	if word == "DR101" || word == "debug-enabled" {
		return "DR101", nil
	}
	return "", errors.New("no check is called " + word)
}

func read(name, text string) (lines []int, mistakes []string) {
	f := source.NewFile(name, text)
	var m *pyast.Module
	if name == "settings.py" {
		m = pyparse.Parse(name, []byte(text), pyparse.Options{})
		f = m.File
	}
	ignores, wrong := ignore.Read(f, m, known)
	for _, i := range ignores {
		lines = append(lines, i.Line)
	}
	for _, w := range wrong {
		mistakes = append(mistakes, w.Message)
	}
	return lines, mistakes
}

func TestACommentSpeaksOfALine(t *testing.T) {
	tests := []struct {
		name, file, text string
		want             []int
	}{
		{"behind", "settings.py", "A = 1\nDEBUG = True  # djready: ignore[DR101] why\n", []int{2}},
		{"above", "settings.py", "# djready: ignore[debug-enabled] why\nDEBUG = True\n", []int{2}},
		{"above, among other comments", "settings.py", "# djready: ignore[DR101] why\n# more of it\nDEBUG = True\n", []int{3}},
		{"above a blank line it is about nothing", "settings.py", "# djready: ignore[DR101] why\n\nDEBUG = True\n", []int{2}},
		{"behind another tool's words", "settings.py", "DEBUG = True  # noqa # djready: ignore[DR101] why\n", []int{1}},
		{"the whole file", "settings.py", "DEBUG = True\n# djready: ignore-file[DR101] why\n", []int{0}},
		{"without a blank", "settings.py", "DEBUG = True #djready:ignore [ DR101 , debug-enabled ] why\n", []int{1}},
		{"in a text", "settings.py", "A = '# djready: ignore[DR101] why'\nB = \"\"\"\n# djready: ignore[DR101] why\n\"\"\"\n", nil},
		{"in a formatted text", "settings.py", "A = f'{1} # djready: ignore[DR101] why'\n", nil},
		{"behind a text", "settings.py", "A = '#'  # djready: ignore[DR101] why\n", []int{1}},
		{"prose", "settings.py", "# about djready: ignore[DR101] why\n", nil},
		{"YAML", "compose.yaml", "services:\n  web:  # djready: ignore[DR101] why\n", []int{2}},
		{"within a word", "compose.yaml", "a: b# djready: ignore[DR101] why\n", nil},
		{"requirements", "requirements.txt", "django  # djready: ignore[DR101] why\r\n", []int{1}},
		{"TOML", "fly.toml", "# djready: ignore[DR101] why\nA = 1\n", []int{2}},
		{"Dockerfile, above", "Dockerfile", "# djready: ignore[DR101] why\nENV A=1\n", []int{2}},
		{"Dockerfile, behind is an argument", "Dockerfile", "ENV A=1 # djready: ignore[DR101] why\n", nil},
		{"behind a byte order mark", "compose.yaml", "\uFEFF# djready: ignore[DR101] why\nservices:\n", []int{2}},
		{"no comments in JSON", "app.json", "{\"a\": \"# djready: ignore[DR101] why\"}\n", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			lines, mistakes := read(test.file, test.text)
			require.Empty(t, mistakes)
			require.Equal(t, test.want, lines)
		})
	}
}

func TestWhatIsWrongIsSaid(t *testing.T) {
	tests := []struct{ text, want string }{
		{"# djready: ignore[DR101]", "ignore[DR101] has no reason"},
		{"# djready: ignore[DR101] until=2027-01-01", "has no reason"},
		{"# djready: ignore[DR101] why until=tomorrow", `found until="tomorrow", expected a date`},
		{"# djready: ignore[DR101] why until=2027-02-30", "expected a date"},
		{"# djready: ignore[DR101, DR999] why", "no check is called DR999"},
		{"# djready: ignore[] why", "no check is called"},
		{"# djready: ignore DR101 why", "is not understood"},
		{"# djready: please ignore[DR101] why", "is not understood"},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			lines, mistakes := read("settings.py", test.text+"\nDEBUG = True\n")
			require.Empty(t, lines, "it suppresses nothing")
			require.Len(t, mistakes, 1)
			require.Contains(t, mistakes[0], test.want)
		})
	}
}

func TestTheReasonAndTheDate(t *testing.T) {
	f := source.NewFile("fly.toml", "A = 1  # djready: ignore[DR101] a demo  until=2027-01-31 \n")
	ignores, _ := ignore.Read(f, nil, known)
	require.Len(t, ignores, 1)
	require.Equal(t, "a demo", ignores[0].Reason)
	require.Equal(t, time.Date(2027, 1, 31, 0, 0, 0, 0, time.UTC), ignores[0].Until)
	require.Equal(t, "djready: ignore[DR101] a demo  until=2027-01-31", ignores[0].At.Text())
}
