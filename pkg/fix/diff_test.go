package fix_test

import (
	"testing"

	"github.com/djready/djready/pkg/fix"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

func TestDiffMasksSecretsAndEscapesNames(t *testing.T) {
	before := source.NewFile("a\x1b[31m.py", "KEY = get('KEY', 'correct horse')\nB = 1\x07\n")
	secret := &lint.Report{Secrets: []source.Location{{File: before, Span: source.Span{Start: 17, End: 32}}}}
	none := &lint.Report{}
	result := fix.Result{
		Before: fix.Judged{Shown: none, Whole: secret}, After: fix.Judged{Shown: none, Whole: none},
		Changes: []fix.Change{
			{Path: before.Path(), Before: before.Text(), After: "KEY = get('KEY')\n# correct horse\nB = 1\x07\n"},
			{Path: ".gitignore", After: ".env\n", Created: true},
		},
	}
	require.Equal(t, `--- a/a\x1b[31m.py
+++ b/a\x1b[31m.py
@@ -1,2 +1,3 @@
-KEY = get('KEY', '••••••')
+KEY = get('KEY')
+# ••••••
 B = 1\x07
--- /dev/null
+++ b/.gitignore
@@ -0,0 +1,1 @@
+.env
`, string(result.Diff(func(path string) string { return path })))
}
