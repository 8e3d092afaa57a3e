package assessment

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/report"
)

func TestFindingOfADefault(t *testing.T) {
	p := only(t, maisha(t, "maisha"))
	f := found(t, p, "DR101")
	require.Equal(t, Place{Path: "Maisha_backend/settings.py", Line: 43, Column: 33, EndLine: 43}, f.Place)
	require.Equal(t, Excerpt{Language: "python", Lines: []report.ExcerptLine{
		{Number: 43, Before: "DEBUG = config('DEBUG', default=", Marked: "'True'", After: ", cast=bool)"},
	}}, f.Excerpt)
	require.Equal(t, []Variable{{Name: "DEBUG", Value: "False"}}, f.Environment)
	require.Equal(t, []Variable{{Name: "ENVIRONMENT", Value: "production"}}, found(t, p, "DR201").Environment)
	require.Equal(t, []Variable{{Name: "DATABASE_PASSWORD", Value: "<a strong password>"}}, found(t, p, "DR402").Environment)
}

func TestSecretsAreMasked(t *testing.T) {
	f := found(t, only(t, maisha(t, "maisha")), "DR102")
	require.Equal(t, []report.ExcerptLine{
		{Number: 40, Before: "SECRET_KEY = config('SECRET_KEY', default=", Marked: "'••••••'", After: ")"},
	}, f.Excerpt.Lines)
}

func TestAChangeIsShownWithTheAdvice(t *testing.T) {
	fix := found(t, only(t, maisha(t, "maisha")), "DR102").Fix
	require.NotEmpty(t, fix.Advice)
	require.Equal(t, "Read SECRET_KEY without a default", fix.Title)
	require.False(t, fix.Safe)
	require.Contains(t, fix.Patch, "-SECRET_KEY = config('SECRET_KEY', default='••••••')\n+SECRET_KEY = config('SECRET_KEY')\n")
	gitignore := found(t, only(t, maisha(t, "maisha")), "DR701").Fix
	require.True(t, gitignore.Safe)
	require.Contains(t, gitignore.Patch, "--- /dev/null\n+++ b/.gitignore\n@@ -0,0 +1,")
}

func TestTheEnvironmentFileIsInTheDocument(t *testing.T) {
	template := only(t, maisha(t, "maisha")).Template
	for _, line := range []string{"\nENVIRONMENT=production\n", "\nDEBUG=False\n", "\nSECRET_KEY=<secret_key>\n", "\nDATABASE_PASSWORD=<database_password>\n", "\nAZAM_PAY_SANDBOX=False\n"} {
		require.Contains(t, template, line)
	}
	require.Empty(t, only(t, made(t, map[string]string{
		"manage.py":       "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings.dev')\n",
		"settings/dev.py": "INSTALLED_APPS = []\nDEBUG = True\n", "settings/__init__.py": "",
	})).Template, "nothing is production")
}

func TestAnchorsAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range only(t, maisha(t, "maisha")).Findings {
		require.Regexp(t, `^dr[0-9]{3}-[0-9a-f]{6}(-[0-9]+)?$`, f.Anchor)
		require.False(t, seen[f.Anchor], f.Anchor)
		seen[f.Anchor] = true
	}
}

func TestOnlyAVariableThatIsTheValueIsToBeSet(t *testing.T) {
	p := only(t, made(t, map[string]string{
		"manage.py":   "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')\n",
		"settings.py": "import os\nINSTALLED_APPS = []\nDEBUG = os.environ.get('TIER', 'x') == 'x'\nSECRET_KEY = os.environ['SECRET_KEY']\nALLOWED_HOSTS = ['example.com']\n",
	}))
	require.Equal(t, []Variable{{Name: "DEBUG", Value: "False"}}, found(t, p, "DR101").Environment, "TIER=False would turn DEBUG on")
}

// TestEachProjectHasItsOwnFindings is about two in one tree, which share a file.
func TestEachProjectHasItsOwnFindings(t *testing.T) {
	settings := "INSTALLED_APPS = []\nDEBUG = True\nSECRET_KEY = 'an-example-of-a-key-in-the-source-of-a-project'\nALLOWED_HOSTS = ['example.com']\n"
	entry := "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')\n"
	d := made(t, map[string]string{"a/manage.py": entry, "a/settings.py": settings, "b/manage.py": entry, "b/settings.py": settings})
	require.Len(t, d.Projects, 2)
	for i, name := range []string{"a", "b"} {
		require.Equal(t, name, d.Projects[i].Name)
		for _, f := range d.Projects[i].Findings {
			require.Contains(t, []string{name + "/settings.py", name + "/manage.py", ""}, f.Place.Path)
		}
		require.Equal(t, name+"/settings.py", found(t, d.Projects[i], "DR101").Place.Path)
	}
}

// TestWhatManyFindingsHaveInCommonIsToldOnce is about several findings of a check,
// and about a practice of several modules.
func TestWhatManyFindingsHaveInCommonIsToldOnce(t *testing.T) {
	d := maisha(t, "maisha")
	p := only(t, d)
	first := found(t, p, "DR220")
	got := markdownOf(t, d)
	require.Equal(t, 1, strings.Count(got, first.Problem))
	require.Equal(t, 1, strings.Count(got, "**Problem and fix:** as for ["+strconv.Itoa(first.Number)+"](#"+first.Anchor+")."))
}
