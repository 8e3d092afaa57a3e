package code_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/djready/djready/pkg/code"
	"github.com/stretchr/testify/require"
)

// routes are the paths of the routes that lead to views, one a word.
func routes(t *testing.T, archive string) string {
	t.Helper()
	p, s := load(t, archive)
	var out []string
	for _, v := range code.Views(p, s) {
		out = append(out, v.Route.Path)
	}
	return strings.Join(out, " ")
}

func TestRoutes(t *testing.T) {
	const shop = "\n-- shop/__init__.py --\n-- shop/urls.py --\nfrom django.urls import path\nurlpatterns = [path('shop', v)]\nothers = [path('other', v)]"
	for name, c := range map[string]struct{ urls, want string }{
		"a list":                        {"urlpatterns = [path('a', v), re_path('^b$', v), url(r'^c/', v)]", "a b c/"},
		"a tuple":                       {"urlpatterns = (path('a', v),)", "a"},
		"keywords":                      {"urlpatterns = [path(route='a', view=v), re_path(regex='b', view=v)]", "a b"},
		"no view":                       {"urlpatterns = [path('a')]", ""},
		"a path that is no literal":     {"urlpatterns = [path(a, v), path(_('b'), v)]", "… b"},
		"added lists":                   {"urlpatterns = [path('a', v)] + [path('b', v)]\nurlpatterns += [path('c', v)]", "a b c"},
		"around the old list":           {"urlpatterns = [path('a', v)]\nurlpatterns = [path('b', v)] + urlpatterns + [path('c', v)]", "b a c"},
		"starred":                       {"urlpatterns = [path('a', v)]\nurlpatterns = [*urlpatterns, path('c', v)]", "a c"},
		"methods":                       {"urlpatterns = []\nurlpatterns.append(path('a', v))\nurlpatterns.extend([path('b', v)])\nurlpatterns.insert(0, path('c', v))", "a b c"},
		"set anew":                      {"urlpatterns = [path('a', v)]\nurlpatterns = [path('b', v)]", "b"},
		"annotated":                     {"urlpatterns: list = [path('a', v)]", "a"},
		"a list that is not used":       {"others = [path('a', v)]\nurlpatterns = [path('b', v)]", "b"},
		"a list by its name":            {"others = [path('a', v)]\nurlpatterns = others + [path('b', v)]", "a b"},
		"a route by its name":           {"a = path('a', v)\nurlpatterns = [a]", "a"},
		"translated":                    {"urlpatterns = i18n_patterns(path('a', v), *[path('b', v)])", "a b"},
		"of Django 1":                   {"urlpatterns = patterns('', url('a', v))", "a"},
		"with suffixes":                 {"urlpatterns = format_suffix_patterns([path('a', v)])", "a"},
		"made in a loop":                {"urlpatterns = []\nfor a in b:\n    urlpatterns += [path('a', v)]\nurlpatterns += [path(c, v) for c in d]", "a …"},
		"under DEBUG":                   {"urlpatterns = [path('a', v)]\nif settings.DEBUG:\n    urlpatterns += [path('b', v)]", "a"},
		"under no DEBUG":                {"urlpatterns = []\nif not settings.DEBUG:\n    urlpatterns += [path('b', v)]\nelse:\n    urlpatterns += [path('c', v)]", "b"},
		"under what is on":              {"if settings.DOCS:\n    urlpatterns = [path('a', v)]\nelse:\n    urlpatterns = [path('b', v)]", "a"},
		"under what nobody knows":       {"import os\nurlpatterns = []\nif os.environ.get('A'):\n    urlpatterns += [path('b', v)]", ""},
		"where an import may fail":      {"urlpatterns = []\ntry:\n    import x\n    urlpatterns += [path('a', v)]\nexcept ImportError:\n    urlpatterns += [path('b', v)]", "a"},
		"a conditional expression":      {"urlpatterns = [path('a', v)] + ([path('b', v)] if settings.DEBUG else [path('c', v)])", "a c"},
		"files served by Django":        {"urlpatterns = [path('a', v)] + static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)", "a"},
		"in a function":                 {"def f():\n    urlpatterns = [path('a', v)]", ""},
		"include of a module":           {"urlpatterns = [path('x/', include('shop.urls'))]" + shop, "x/shop"},
		"include of an imported module": {"from shop import urls as u\nurlpatterns = [path('x/', include(u))]" + shop, "x/shop"},
		"include of a whole module":     {"import shop.urls\nurlpatterns = [path('x/', include(shop.urls))]" + shop, "x/shop"},
		"include of a list":             {"others = [path('a', v)]\nurlpatterns = [path('x/', include(others)), path('y/', include([path('b', v)]))]", "x/a y/b"},
		"include of another's list":     {"from shop.urls import others\nurlpatterns = [path('x/', include(others))]" + shop, "x/other"},
		"include of a module's list":    {"from shop import urls as u\nurlpatterns = [path('x/', include(u.others))]" + shop, "x/other"},
		"include with an app's name":    {"urlpatterns = [path('x/', include(('shop.urls', 'shop'), namespace='s')), path('y/', include(([path('b', v)], 'b')))]" + shop, "x/shop y/b"},
		"what include() returns":        {"urlpatterns = [path('x/', ([path('b', v)], 'b', 'b'))]", "x/ x/b"},
		"a missing module":              {"urlpatterns = [path('x/', include('missing.urls')), path('a', v)]", "a"},
		"included twice":                {"urlpatterns = [path('x/', include('shop.urls')), path('y/', include('shop.urls'))]" + shop, "x/shop"},
		"imported":                      {"from shop.urls import urlpatterns\nurlpatterns += [path('a', v)]" + shop, "shop a"},
		"imported with a star":          {"from shop.urls import *\nurlpatterns += [path('a', v)]" + shop, "shop a"},
		"of another module":             {"import shop.urls\nurlpatterns = shop.urls.urlpatterns + [path('a', v)]" + shop, "shop a"},
		"including itself":              {"urlpatterns = [path('a', v), path('x/', include('urls'))]", "a"},
		"a list of itself":              {"a = b + [path('a', v)]\nb = a\nurlpatterns = a", "a"},
		"in the directory of an app":    {"urlpatterns = [path('x/', include('blog.urls'))]\n-- manage.py --\nimport os, sys\nsys.path.append(os.path.join(BASE, 'apps'))\n-- apps/blog/urls.py --\nfrom . import more\nurlpatterns = [path('a', v), path('', include('.more'))]\n-- apps/blog/more.py --\nurlpatterns = [path('b', v)]", "x/a"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.want, routes(t, "from django.conf import settings\nfrom django.urls import include, path\n"+c.urls))
		})
	}
}

func TestRouters(t *testing.T) {
	for name, c := range map[string]struct{ urls, want string }{
		"by its urls":          {"router = DefaultRouter()\nrouter.register('a', V)\nrouter.register(r'b', viewset=V)\nurlpatterns = [path('api/', include(router.urls))]", "api/a api/b"},
		"added":                {"router = SimpleRouter()\nrouter.register('a', V)\nurlpatterns = []\nurlpatterns += router.urls", "a"},
		"get_urls":             {"router = SimpleRouter()\nrouter.register('a', V)\nurlpatterns = router.get_urls()", "a"},
		"not included":         {"router = SimpleRouter()\nrouter.register('a', V)\nurlpatterns = []", ""},
		"chosen by DEBUG":      {"if settings.DEBUG:\n    router = DefaultRouter()\nelse:\n    router = SimpleRouter()\nrouter.register('a', V)\nurlpatterns = router.urls", "a"},
		"chosen in one line":   {"router = DefaultRouter() if settings.DEBUG else SimpleRouter()\nrouter.register('a', V)\nurlpatterns = router.urls", "a"},
		"registered for DEBUG": {"router = DefaultRouter()\nif settings.DEBUG:\n    router.register('a', V)\nurlpatterns = router.urls", ""},
		"of another module":    {"from api import router\nrouter.register('b', V)\nurlpatterns = [path('', include(router.urls))]\n-- api.py --\nrouter = DefaultRouter()\nrouter.register('a', V)", "a b"},
		"of a module":          {"import api\nurlpatterns = api.router.urls\n-- api.py --\nrouter = DefaultRouter()\nrouter.register('a', V)", "a"},
		"by a star":            {"from api import *\nurlpatterns = router.urls\n-- api.py --\nrouter = DefaultRouter()\nrouter.register('a', V)", "a"},
		"extended":             {"import api\nrouter = DefaultRouter()\nrouter.registry.extend(api.router.registry)\nurlpatterns = router.urls\n-- api.py --\nrouter = DefaultRouter()\nrouter.register('a', V)", "a"},
		"a chain":              {"router = ExtendedRouter()\nrouter.register('a', V).register('b', V)\nurlpatterns = router.urls", "a b"},
		"what register gives":  {"router = ExtendedRouter()\na = router.register('a', V)\na.register('b', V)\nurlpatterns = router.urls", "a b"},
		"no router":            {"site = AdminSite()\nsite.register(M, V)\nurlpatterns = [path('admin/', include(site.urls))]", ""},
		"extended by itself":   {"router = DefaultRouter()\nrouter.register('a', V)\nrouter.registry.extend(router.registry)\nurlpatterns = router.urls", "a"},
		"imported in a ring":   {"from urls import router\nurlpatterns = router.urls", ""},
	} {
		t.Run(name, func(t *testing.T) {
			require.Equal(t, c.want, routes(t, "from django.conf import settings\n"+c.urls))
		})
	}
}

func TestConditions(t *testing.T) {
	for condition, taken := range map[string]bool{
		"settings.DOCS":                         true,
		"settings.DOCS and not settings.DEBUG":  true,
		"settings.DEBUG or settings.DOCS":       true,
		"settings.DEBUG and settings.DOCS":      false,
		"settings.DEBUG == True":                false,
		"settings.DEBUG is False":               true,
		"settings.DOCS != True":                 false,
		"'shop' in settings.INSTALLED_APPS":     true,
		"'shop' not in settings.INSTALLED_APPS": false,
		"'silk' in settings.INSTALLED_APPS":     false,
		"apps.is_installed('shop')":             true,
		"apps.is_installed('silk')":             false,
		"getattr(settings, 'DOCS', False)":      true,
		"getattr(settings, 'MISSING', False)":   false,
		"getattr(settings, 'MISSING', True)":    true,
		"getattr(settings, 'DEBUG', True)":      false,
		"bool(settings.DOCS)":                   true,
		"conf.DOCS":                             true,
		"conf.MISSING":                          false,
		"DEBUG":                                 false,
		"DOCS":                                  true,
		"os.environ.get('A')":                   false,
		"not os.environ.get('A')":               false,
		"settings.DOCS < 3":                     false,
		"True":                                  true,
		"False":                                 false,
		"other.DOCS":                            false,
	} {
		t.Run(condition, func(t *testing.T) {
			found := routes(t, "from django.apps import apps\nfrom django.conf import settings\nfrom django.conf import settings as conf\nfrom settings import DEBUG, DOCS\nurlpatterns = []\nif "+condition+":\n    urlpatterns += [path('a', v)]")
			require.Equal(t, taken, found == "a")
		})
	}
}

func TestViews(t *testing.T) {
	const shop = "\n-- shop.py --\nfrom django.utils.decorators import method_decorator\nfrom lib import wrap\n@wrap\ndef f(request): pass\n@method_decorator(wrap(1), name='post')\nclass C: pass\nv = C.as_view({'get': 'list'})\nw = wrap(f)"
	for name, c := range map[string]struct{ view, want string }{
		"a function":               {"f", "shop.f"},
		"a class":                  {"C.as_view()", "shop.C"},
		"in a wrapper":             {"wrap(f)", "lib.wrap shop.f"},
		"in several":               {"cache(60)(wrap(C.as_view()))", "lib.cache lib.wrap shop.C"},
		"made in its module":       {"v", "shop.C"},
		"wrapped in its module":    {"w", "lib.wrap shop.f"},
		"of a library":             {"serve", "django.views.static.serve"},
		"a lambda":                 {"lambda request: 1", ""},
		"a call that nobody knows": {"make(f, 1)", ""},
		"a name that nobody knows": {"x[0]", ""},
	} {
		t.Run(name, func(t *testing.T) {
			p, s := load(t, "from django.views.static import serve\nfrom lib import cache, wrap\nfrom shop import C, f, v, w\nurlpatterns = [path('a', "+c.view+", name='n')]"+shop)
			views := code.Views(p, s)
			require.Len(t, views, 1)
			var words []string
			for _, w := range views[0].Wrappers {
				words = append(words, w.Path)
			}
			if views[0].Known() {
				words = append(words, views[0].Path)
			}
			require.Equal(t, c.want, strings.Join(words, " "))
			require.Equal(t, "n", views[0].Route.Name())
		})
	}
}

func TestDecorators(t *testing.T) {
	p, _ := load(t, "from django.utils.decorators import method_decorator as md\nfrom lib import a, b\n@a\n@b(1)\ndef f(): pass\n@md(b(1), name='post')\n@md([a, b])\nclass C: pass")
	ix := code.NewIndex(p)
	f := ix.Decorators(ix.FindPath("urls.f"))
	require.Len(t, f, 2)
	require.Equal(t, "lib.a", f[0].Path)
	require.Equal(t, "lib.b", f[1].Path)
	require.NotNil(t, f[1].Call)
	c := ix.Decorators(ix.FindPath("urls.C"))
	require.Len(t, c, 2)
	require.Equal(t, "lib.b", c[0].Path)
	require.Equal(t, "post", c[0].Method)
	require.False(t, c[1].Known(), "of a list nobody can tell which")
}

// Hostile source costs bounded time, whatever it says.
func TestHostileSource(t *testing.T) {
	var names, doubled, deep strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&names, "x%d = x%d\n", i, i+1)
		fmt.Fprintf(&doubled, "urlpatterns = [*urlpatterns, path('b', v)]\nurlpatterns += urlpatterns\n")
	}
	for i := range 300 {
		fmt.Fprintf(&deep, "\n-- m%d.py --\nurlpatterns = [path('a', v), path('', include('m%d')), path('', include('m%d'))]", i, i+1, i+2)
	}
	for name, urls := range map[string]string{
		"a long chain of names": names.String() + "urlpatterns = x0",
		"a list that doubles":   "urlpatterns = [path('a', v)]\n" + doubled.String(),
		"many includes":         "urlpatterns = [path('', include('m0'))]" + deep.String(),
	} {
		t.Run(name, func(t *testing.T) {
			p, s := load(t, urls)
			begin := time.Now()
			require.LessOrEqual(t, len(code.Views(p, s)), 6_000)
			require.Less(t, time.Since(begin), 10*time.Second)
		})
	}
}
