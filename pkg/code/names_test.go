package code_test

import (
	"maps"
	"slices"
	"testing"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
	"github.com/djready/djready/pkg/value"
	"github.com/stretchr/testify/require"
)

// load reads the one project that some files are.
func loadFiles(t *testing.T, files map[string]string) (*project.Project, *project.Settings) {
	t.Helper()
	found := project.Load(tree.Memory(files), project.Options{})
	require.Len(t, found, 1)
	return found[0], found[0].Production()[0].Settings
}

func TestUsesName(t *testing.T) {
	p, s := loadFiles(t, map[string]string{"settings.py": "SECRET_KEY = None\nA = 1\nA += 2\nA: int = 3\ndel A\nB = 1\nC = [B]\n"})
	require.False(t, code.UsesName(p, s.Files, "A"), "it is bound only")
	require.True(t, code.UsesName(p, s.Files, "B"))
	require.False(t, code.UsesName(p, s.Files, "D"))
}

func TestMentions(t *testing.T) {
	p, s := loadFiles(t, map[string]string{
		"settings.py": "SECRET_KEY = None\nONLY_HERE = 1\n",
		"views.py":    "x = settings.READ + getattr(settings, 'ASKED') + settings.NOT_THE_NAME\n",
		"notes.txt":   "settings.IN_A_TEXT\n",
	})
	want := map[string]bool{"READ": true, "ASKED": true, "THE_NAME": false, "ONLY_HERE": false, "IN_A_TEXT": false}
	require.Equal(t, want, code.NamedOutside(p, s, slices.Collect(maps.Keys(want))))
}

func TestFunctionResult(t *testing.T) {
	for body, want := range map[string]value.Answer{
		"return True":                  value.Yes,
		"return False":                 value.No,
		"pass":                         value.No,
		"raise Error":                  value.No,
		"return settings.DEBUG":        value.No,
		"return bool(settings.OPEN)":   value.Yes,
		"return not settings.OPEN":     value.No,
		"return request.user.is_staff": value.Unsure,
		"return request.user.is_staff and settings.DEBUG":                    value.No,
		"if not settings.DEBUG:\n        return False\n    return True":      value.No,
		"if settings.OPEN:\n        return True\n    return False":           value.Yes,
		"if request.user:\n        return True\n    return False":            value.Unsure,
		"if request.user:\n        return True\n    else:\n        return 1": value.Unsure,
		"for x in y:\n        return True":                                   value.Unsure,
	} {
		p, s := loadFiles(t, map[string]string{
			"settings.py": "SECRET_KEY = None\nOPEN = True\n",
			"tools.py":    "from django.conf import settings\n\n\ndef show(request):\n    " + body + "\n",
		})
		f := code.FunctionOf(p, value.Str("tools.show"), s.Fallback())
		require.NotNil(t, f, body)
		require.Equal(t, want, f.Result(s), body)
	}
}

func TestFunctionOfNothing(t *testing.T) {
	p, s := loadFiles(t, map[string]string{"settings.py": "SECRET_KEY = None\n", "tools.py": "class A:\n    def show(self): pass\n"})
	for _, path := range []string{"", "show", "tools.show", "absent.show", "tools.absent"} {
		require.Nil(t, code.FunctionOf(p, value.Str(path), s.Fallback()), path)
	}
}

func TestIncluded(t *testing.T) {
	p, s := loadFiles(t, map[string]string{
		"settings.py": "SECRET_KEY = None\nROOT_URLCONF = 'urls'\n",
		"urls.py": `
urlpatterns = [
    path("a/", include("a.urls")),
    path("b/", urls.include(("b.urls", "b"), namespace="b")),
    path("c/", include(router.urls)),
    path("d/", view),
]
`,
	})
	var found []string
	for _, r := range code.Routes(p, s) {
		found = append(found, r.IncludedModule())
	}
	require.Equal(t, []string{"a.urls", "b.urls", "", ""}, found)
}
