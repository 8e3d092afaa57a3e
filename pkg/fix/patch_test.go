package fix_test

import (
	"strings"
	"testing"

	"github.com/djready/djready/pkg/fix"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

// at is where a text first stands in a file.
func at(f *source.File, text string) source.Location {
	i := strings.Index(f.Text(), text)
	return source.Location{File: f, Span: source.Span{Start: i, End: i + len(text)}}
}

func TestPatch(t *testing.T) {
	const text = "KEY = get('KEY', 'hush-hush')\nPIN = get('PIN', '42')\nDEBUG = True\n"
	f := source.NewFile("a\x1b.py", text)
	long, short := at(f, "'hush-hush'"), at(f, "'42'")
	r := &lint.Report{Secrets: []source.Location{long}, Findings: []lint.Finding{{Secrets: []source.Location{short}}}}
	change := func(where source.Location, now string) source.Edit { return source.Edit{Location: where, New: now} }
	head := "--- a/a\\x1b.py\n+++ b/a\\x1b.py\n@@ -1,3 +1,3 @@\n"
	for name, c := range map[string]struct {
		edits []source.Edit
		want  string
	}{
		"secrets on lines that stay": {
			[]source.Edit{change(at(f, "True"), "False")},
			head + " KEY = get('KEY', '••••••')\n PIN = get('PIN', '••••••')\n-DEBUG = True\n+DEBUG = False\n",
		},
		"a secret that goes": {
			[]source.Edit{change(at(f, ", 'hush-hush'"), "")},
			head + "-KEY = get('KEY', '••••••')\n+KEY = get('KEY')\n PIN = get('PIN', '••••••')\n DEBUG = True\n",
		},
		"secrets on lines that change": {
			[]source.Edit{change(at(f, "KEY"), "THE_KEY"), change(at(f, "PIN"), "THE_PIN")},
			head + "-KEY = get('KEY', '••••••')\n-PIN = get('PIN', '••••••')\n+THE_KEY = get('KEY', '••••••')\n+THE_PIN = get('PIN', '••••••')\n DEBUG = True\n",
		},
		"a secret that moves": {
			[]source.Edit{change(at(f, "True"), "'hush-hush'")},
			head + " KEY = get('KEY', '••••••')\n PIN = get('PIN', '••••••')\n-DEBUG = True\n+DEBUG = '••••••'\n",
		},
		"a short secret that moves":     {[]source.Edit{change(at(f, "True"), "'42'")}, ""},
		"a part of a secret that stays": {[]source.Edit{change(at(f, "-hush"), "")}, ""},
		"a file that was not there": {
			[]source.Edit{change(source.Location{File: source.NewFile("b", "")}, "x\ny\n")},
			"--- /dev/null\n+++ b/b\n@@ -0,0 +1,2 @@\n+x\n+y\n",
		},
		"no place": {[]source.Edit{{New: "x"}}, ""},
		"no edit":  {nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.want, fix.Patch(r, lint.Fix{Edits: c.edits}))
		})
	}
}
