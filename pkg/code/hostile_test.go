package code_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
)

// hostile loads the project that some files make, with a settings module.
func hostile(t *testing.T, files map[string]string) *project.Project {
	files["manage.py"] = `import os; os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")`
	files["settings.py"] = "SECRET_KEY = 'x'\nINSTALLED_APPS = []\nROOT_URLCONF = 'urls'\n"
	found := project.Load(tree.Memory(files), project.Options{})
	require.Len(t, found, 1)
	return found[0]
}

// Without their bounds these take longer, or the age of the universe.
const soon = 8 * time.Second

// Each of many names is looked for in modules that import each other with stars.
func TestStarsAreBounded(t *testing.T) {
	const modules = 300
	files := map[string]string{}
	for i := range modules {
		var b strings.Builder
		for j := range 40 {
			fmt.Fprintf(&b, "from m%d import *\n", (7*i+j)%modules)
		}
		files[fmt.Sprintf("m%d.py", i)] = b.String()
	}
	var urls strings.Builder
	urls.WriteString("from django.urls import path\nfrom m0 import *\nurlpatterns = [\n")
	for i := range 4000 {
		fmt.Fprintf(&urls, "path('%d', v%d),\n", i, i)
	}
	files["urls.py"] = urls.String() + "]\n"
	p := hostile(t, files)
	start := time.Now()
	require.Len(t, code.Views(p, p.Production()[0].Settings), 4000)
	require.Less(t, time.Since(start), soon)
}

// Each of many classes derives from all before it, and each check asks of each.
func TestExtendsIsBounded(t *testing.T) {
	const classes = 2000
	var b strings.Builder
	b.WriteString("class A0: pass\nclass A1(A0): pass\n")
	for i := 2; i < classes; i++ {
		fmt.Fprintf(&b, "class A%d(A%d, A%d): pass\n", i, i-1, i-2)
	}
	p := hostile(t, map[string]string{"classes.py": b.String()})
	start := time.Now()
	for i := range classes {
		for base := range 20 {
			code.Extends(p, fmt.Sprintf("classes.A%d", i), fmt.Sprintf("elsewhere.B%d", base))
		}
	}
	require.Less(t, time.Since(start), soon)
	require.True(t, code.Extends(p, "classes.A9", "classes.A0"))
}

// Lists of routes include each other: as a fan, and in circles.
func TestIncludesAreBounded(t *testing.T) {
	const lists = 100
	files := map[string]string{"urls.py": "from django.urls import include, path\nurlpatterns = [path('', include('u0'))]\n"}
	for i := range lists {
		var b strings.Builder
		b.WriteString("from django.urls import include, path\nurlpatterns = [\n")
		for j := range lists {
			fmt.Fprintf(&b, "path('%d/', include('u%d')),\n", j, j)
		}
		files[fmt.Sprintf("u%d.py", i)] = b.String() + "]\n"
	}
	p := hostile(t, files)
	s := p.Production()[0].Settings
	start := time.Now()
	require.NotEmpty(t, code.Routes(p, s))
	require.NotEmpty(t, code.URLConf(p, s))
	require.Less(t, time.Since(start), soon)
}
