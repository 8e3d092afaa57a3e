package code_test

import (
	"strings"
	"testing"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/tree"
	"github.com/stretchr/testify/require"
)

// load makes a project of files written as in a txtar archive, with settings
// beside them. What stands before the first file is urls.py.
func load(t *testing.T, archive string) (*project.Project, *project.Settings) {
	t.Helper()
	files := map[string]string{"settings.py": "SECRET_KEY = None\nROOT_URLCONF = 'urls'\nINSTALLED_APPS = ['shop']\nDEBUG = False\nDOCS = True\n"}
	for _, part := range strings.Split("urls.py --\n"+archive, "\n-- ") {
		name, text, _ := strings.Cut(part+"\n", " --\n")
		files[name] = text
	}
	found := project.Load(tree.Memory(files), project.Options{})
	require.Len(t, found, 1)
	require.Len(t, found[0].Production(), 1)
	return found[0], found[0].Production()[0].Settings
}

// value is the expression that a module assigns to the name x.
func lastValue(t *testing.T, m *pyast.Module) pyast.Expr {
	t.Helper()
	var found pyast.Expr
	for _, s := range m.Body {
		if assign, ok := s.(*pyast.Assign); ok && code.Dotted(assign.Targets[0]) == "x" {
			found = assign.Value
		}
	}
	require.NotNil(t, found, "no x is assigned")
	return found
}

func TestFind(t *testing.T) {
	const shop = `
-- shop/__init__.py --
from .views import View as Renamed
from .star import *
from . import views
-- shop/views.py --
from rest_framework.views import APIView
class View(APIView): pass
other = View
-- shop/star.py --
class Starred: pass
class _Hidden: pass
-- shop/urls.py --
`
	for name, c := range map[string]struct{ urls, path string }{
		"a class":                        {"from shop.views import View\nx = View", "shop.views.View"},
		"under another name":             {"from shop.views import View as V\nx = V", "shop.views.View"},
		"of a module":                    {"from shop import views\nx = views.View", "shop.views.View"},
		"of an imported module":          {"import shop.views\nx = shop.views.View", "shop.views.View"},
		"of a renamed module":            {"import shop.views as v\nx = v.View", "shop.views.View"},
		"that a package re-exports":      {"from shop import Renamed\nx = Renamed", "shop.views.View"},
		"that a package stars":           {"from shop import Starred\nx = Starred", "shop.star.Starred"},
		"that a star leaves out":         {"from shop import _Hidden\nx = _Hidden", ""},
		"another name in its module":     {"from shop.views import other\nx = other", "shop.views.View"},
		"what a module imports":          {"from shop.views import APIView\nx = APIView", "rest_framework.views.APIView"},
		"a module":                       {"from shop import views\nx = views", "shop.views"},
		"a module that nobody imports":   {"import shop\nx = shop.urls", "shop.urls"},
		"of a library":                   {"from django.contrib import admin\nx = admin.site.urls", "django.contrib.admin.site.urls"},
		"a built-in":                     {"x = object", "builtins.object"},
		"not bound beside a star":        {"from lib import *\nx = thing", ""},
		"relative":                       {"from .shop.views import View\nx = View", "shop.views.View"},
		"not there":                      {"from shop.views import Missing\nx = Missing", ""},
		"one in each branch":             {"if a:\n    from shop.views import View\nelse:\n    from b import View\nx = View", ""},
		"the same in each branch":        {"if a:\n    from b import View\nelse:\n    from b import View\nx = View", "b.View"},
		"instead of a failed import":     {"try:\n    from a import View\nexcept ImportError:\n    from b import View\nx = View", "a.View"},
		"for type checkers only":         {"from a import View\nif TYPE_CHECKING:\n    from b import View\nx = View", "a.View"},
		"bound later":                    {"from a import View\nclass View: pass\nx = View", "urls.View"},
		"changed in place":               {"from a import y\ny += [1]\nx = y", ""},
		"a loop's":                       {"for y in z: pass\nx = y", ""},
		"an attribute of a class":        {"from shop.views import View\nx = View.queryset", ""},
		"a subscript":                    {"x = y[0]", ""},
		"a name that leads to itself":    {"y = z\nz = y\nx = y", ""},
		"a module that imports itself":   {"from urls import y\nx = y", ""},
		"two modules that import a ring": {"from shop.ring import y\nx = y\n-- shop/ring.py --\nfrom shop.ring2 import y\n-- shop/ring2.py --\nfrom shop.ring import y", ""},
	} {
		t.Run(name, func(t *testing.T) {
			p, _ := load(t, c.urls+shop)
			m := p.Python("urls.py")
			require.Equal(t, c.path, code.NewIndex(p).Find(m, lastValue(t, m)).Path)
		})
	}
}

func TestNamesOfModules(t *testing.T) {
	p, _ := load(t, "-- manage.py --\nimport os, sys\nsys.path.insert(0, os.path.join(BASE, 'apps'))\nos.environ['DJANGO_SETTINGS_MODULE'] = 'settings'\n-- apps/blog/views.py --\n-- shop/__init__.py --\n-- shop/views.py --")
	ix := code.NewIndex(p)
	for name, file := range map[string]string{
		"shop": "shop/__init__.py", "shop.views": "shop/views.py", "urls": "urls.py", "blog.views": "apps/blog/views.py",
	} {
		m := ix.Module(name)
		require.NotNil(t, m, name)
		require.Equal(t, file, m.File.Path())
		require.Equal(t, name, ix.Name(m))
	}
	for _, name := range []string{"", "missing", "shop.missing", strings.Repeat("a.", 1000), "../settings"} {
		require.Nil(t, ix.Module(name), name)
	}
}

func TestAncestors(t *testing.T) {
	for name, c := range map[string]struct {
		source, chain string
		all           bool
	}{
		"of a library":          {"from lib import A\nclass C(A): pass", "urls.C lib.A", true},
		"none":                  {"class C: pass", "urls.C", true},
		"through another":       {"from lib import A\nclass B(A): pass\nclass C(B): pass", "urls.C urls.B lib.A", true},
		"of another module":     {"from shop import B\nclass C(B): pass\n-- shop.py --\nfrom lib import A\nclass B(A): pass", "urls.C shop.B lib.A", true},
		"with parameters":       {"from typing import Generic\nclass C(Generic[T]): pass", "urls.C typing.Generic", true},
		"a common base last":    {"class A: pass\nclass L(A): pass\nclass R(A): pass\nclass C(L, R): pass", "urls.C urls.L urls.R urls.A", true},
		"a base that is a call": {"class C(make()): pass", "urls.C", false},
		"a base made by a call": {"A = make()\nclass C(A): pass", "urls.C urls.A", false},
		"a base not known":      {"from lib import *\nclass C(A): pass", "urls.C", false},
		"of itself":             {"class C(C): pass", "urls.C", false},
		"of each other":         {"from shop import B\nclass C(B): pass\n-- shop.py --\nfrom urls import C\nclass B(C): pass", "urls.C shop.B", false},
	} {
		t.Run(name, func(t *testing.T) {
			p, _ := load(t, c.source)
			ix := code.NewIndex(p)
			chain, all := ix.Ancestors(ix.FindPath("urls.C"))
			var paths []string
			for _, d := range chain {
				paths = append(paths, d.Path)
			}
			require.Equal(t, c.chain, strings.Join(paths, " "))
			require.Equal(t, c.all, all)
		})
	}
}

func TestExtends(t *testing.T) {
	p, _ := load(t, "from lib import A\nclass B(A): pass\nclass C(B): pass\nAlias = A")
	require.True(t, code.Extends(p, "urls.B", "lib.A"))
	require.True(t, code.Extends(p, "urls.C", "lib.A"))
	require.True(t, code.Extends(p, "urls.Alias", "lib.A"))
	require.False(t, code.Extends(p, "urls.C", "lib.B"))
	require.False(t, code.Extends(p, "lib.A", "lib.A"), "it is no class of the project")
	require.False(t, code.Extends(p, "C", "lib.A"))
}

func TestAttribute(t *testing.T) {
	p, _ := load(t, "class C:\n    a = 1\n    a = 2\n    def b(self): pass\n    if x:\n        c = 1\n    else:\n        c = 2\n    if x:\n        import d\n    e: int = 3")
	class := code.NewIndex(p).FindPath("urls.C").Class()
	require.IsType(t, &pyast.Int{}, code.Attribute(class, "a"))
	require.IsType(t, &pyast.FunctionDef{}, code.Attribute(class, "b"))
	require.IsType(t, &pyast.Bad{}, code.Attribute(class, "c"), "one of two is not known")
	require.IsType(t, &pyast.Int{}, code.Attribute(class, "e"))
	require.Nil(t, code.Attribute(class, "d"))
	require.Nil(t, code.Attribute(class, "missing"))
}

func TestBoundCall(t *testing.T) {
	p, _ := load(t, "from shop import view as v\nx = v\n-- shop/__init__.py --\nfrom .views import view\n-- shop/views.py --\nview = make(1)")
	m := p.Python("urls.py")
	in, call := code.NewIndex(p).BoundCall(m, lastValue(t, m))
	require.NotNil(t, call)
	require.Equal(t, "shop/views.py", in.File.Path())
	_, none := code.NewIndex(p).BoundCall(m, &pyast.Name{ID: "missing"})
	require.Nil(t, none)
}

func TestCalled(t *testing.T) {
	for name, c := range map[string]struct{ source, want string }{
		"itself":                     {"def f(): pass", "urls.f"},
		"what it calls":              {"def g(): pass\ndef f(): g()", "urls.f urls.g"},
		"through others":             {"def h(): pass\ndef g(): return h\ndef f(): g()", "urls.f urls.g urls.h"},
		"of other modules":           {"from shop import g\nimport shop\ndef f(): g(shop.h())\n-- shop.py --\ndef g(): pass\ndef h(): pass", "urls.f shop.g shop.h"},
		"a class and its bases":      {"class A:\n    def m(self): g()\nclass f(A): pass\ndef g(): pass", "urls.f urls.A urls.g"},
		"each other":                 {"def g(): f()\ndef f(): g()", "urls.f urls.g"},
		"not what a library defines": {"from lib import g\ndef f(): g()", "urls.f"},
	} {
		t.Run(name, func(t *testing.T) {
			p, _ := load(t, c.source)
			ix := code.NewIndex(p)
			var paths []string
			for _, d := range ix.Called(ix.FindPath("urls.f")) {
				paths = append(paths, d.Path)
			}
			require.Equal(t, c.want, strings.Join(paths, " "))
		})
	}
}
