package code_test

import (
	"testing"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
	"github.com/stretchr/testify/require"
)

func TestMentioning(t *testing.T) {
	found := project.Load(tree.Memory(map[string]string{
		"manage.py":                       `import os; os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")`,
		"settings.py":                     "SECRET_KEY = 'x'\nINSTALLED_APPS = []\n",
		"shop/views.py":                   "needle()\n",
		"shop/models.py":                  "needles = 1\nother()\n",
		"shop/urls.py":                    "hay()\n",
		"shop/tests/test_views.py":        "needle()\n",
		"shop/tests.py":                   "needle()\n",
		"shop/migrations/0001_initial.py": "needle()\n",
		"shop/db_migrations/0001.py":      "needle()\n",
		"shop/needle.txt":                 "needle()\n",
	}), project.Options{})
	require.Len(t, found, 1)
	var files []string
	for m := range code.Mentioning(found[0], "needle") {
		files = append(files, m.File.Path())
	}
	require.Equal(t, []string{"shop/models.py", "shop/views.py"}, files)
}

func TestImportOf(t *testing.T) {
	found := project.Load(tree.Memory(map[string]string{
		"settings.py": "SECRET_KEY = 'x'\nINSTALLED_APPS = []\n",
		"a.py":        "import os\nfrom django.tasks import task\n",
		"b.py":        "from django import tasks_of_mine\n",
	}), project.Options{})
	require.Len(t, found, 1)
	at, ok := code.ImportOf(found[0].Python("a.py"), "django.tasks")
	require.True(t, ok)
	require.Equal(t, 10, at.Span().Start)
	_, ok = code.ImportOf(found[0].Python("b.py"), "django.tasks")
	require.False(t, ok)
}
