package envfile_test

import (
	"bytes"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/report/envfile"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/tree"
)

// TestHostileNames holds that nothing of the repository becomes a line of its own,
// or a command of GitHub's runner.
func TestHostileNames(t *testing.T) {
	of := tree.Memory(map[string]string{
		"manage.py":          "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'mysite.settings')\n",
		"mysite/__init__.py": "",
		"mysite/settings.py": `import os
ROOT_URLCONF = "mysite.urls"
SECRET_KEY = os.environ["SECRET_KEY"]
A = os.environ.get("EVIL\nDEBUG=True", "x")
B = os.environ.get("B=C", "x")
C = {"k\nDEBUG=True": os.environ.get("GOOD", "a\nDEBUG=True"), "##[error]": os.environ.get("BETTER", "##[error]")}
D = os.environ.get("QUOTED", "'a b'")
E = os.environ.get("MY_TOKEN", "hunter2-hunter2-4711")
F = os.environ.get("URL_OF_IT", "redis://:hunter2@cache:6379/0")
G = {"pwned \u009b31m \u202e": os.environ.get("KEYED", "x")}
`,
	})
	text, made := template(t, of)
	lines := strings.Split(text, "\n")
	require.NotContains(t, lines, "DEBUG=True")
	require.NotContains(t, text, "##[")
	require.NotContains(t, text, "hunter2")
	require.Len(t, made.Odd, 2)
	var asJSON bytes.Buffer
	require.NoError(t, made.WriteJSON(&asJSON))
	require.NotContains(t, asJSON.String(), "hunter2")
	requireInert(t, asJSON.Bytes())
	require.Contains(t, asJSON.String(), "pwned", "the hostile value is in it")
	for _, line := range lines {
		require.True(t, line == "" || line[0] == '#' || line == "SECRET_KEY=<secret_key>", line)
	}
}

// requireInert holds that a terminal and GitHub's runner obey nothing of it.
func requireInert(t *testing.T, text []byte) {
	t.Helper()
	require.NotContains(t, string(text), "##[")
	for _, r := range string(text) {
		require.True(t, r == '\n' || unicode.IsGraphic(r), "%q", r)
	}
}

// TestCheckShowsNoValue checks a file whose every value is a secret.
func TestCheckShowsNoValue(t *testing.T) {
	of := tree.Memory(map[string]string{
		"manage.py":          "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'mysite.settings')\n",
		"mysite/__init__.py": "",
		"mysite/settings.py": "import os\nROOT_URLCONF = 'mysite.urls'\nSECRET_KEY = os.environ['SECRET_KEY']\nPORT_OF_IT = int(os.environ['PORT_OF_IT'])\n",
	})
	const env = "SECRET_KEY=hunter2\nPORT_OF_IT=hunter2\nSTRAY=hunter2\nMIIhunter2hunter2hunter2hunter2hunter2hunter2==\nother = = '\nSTRAY=\"hunter2\" x\n"
	projects, report := judge(of, env)
	checked := envfile.Check(source.NewFile("##[x]\n.env", env), projects, report)
	var out bytes.Buffer
	require.NoError(t, checked.Write(&out))
	require.NoError(t, checked.WriteJSON(&out))
	requireInert(t, out.Bytes())
	require.True(t, checked.Fails())
	require.NotContains(t, out.String(), "hunter2")
}
