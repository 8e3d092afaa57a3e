package code_test

import (
	"testing"

	"github.com/djready/djready/pkg/code"
	"github.com/stretchr/testify/require"
)

func TestExplorers(t *testing.T) {
	const (
		graphene   = "from django.conf import settings\nfrom django.urls import path\nfrom graphene_django.views import GraphQLView\n"
		strawberry = "from django.conf import settings\nfrom django.urls import path\nfrom strawberry.django.views import GraphQLView\n"
		routed     = "\nurlpatterns = [path('q', V.as_view())]"
	)
	route := func(view string) string { return "urlpatterns = [path('q', " + view + ")]" }
	for name, c := range map[string]struct{ urls, at string }{
		"turned on":                   {graphene + route("GraphQLView.as_view(graphiql=True)"), "True"},
		"on by a setting":             {graphene + route("GraphQLView.as_view(graphiql=settings.DOCS)"), "settings.DOCS"},
		"in development only":         {graphene + route("GraphQLView.as_view(graphiql=settings.DEBUG)"), ""},
		"not in development":          {graphene + route("GraphQLView.as_view(graphiql=not settings.DEBUG)"), "not settings.DEBUG"},
		"both":                        {graphene + route("GraphQLView.as_view(graphiql=settings.DOCS and settings.DEBUG)"), ""},
		"by a variable":               {graphene + "import os\n" + route("GraphQLView.as_view(graphiql=os.getenv('X'))"), ""},
		"off by default":              {graphene + route("GraphQLView.as_view()"), ""},
		"behind what is no guard":     {graphene + "from django.views.decorators.cache import never_cache\n" + route("never_cache(GraphQLView.as_view(graphiql=True))"), "True"},
		"behind a guard":              {graphene + "from shop import staff\n" + route("staff(GraphQLView.as_view(graphiql=True))"), ""},
		"behind what is not known":    {graphene + route("wrap(GraphQLView.as_view(graphiql=True))"), ""},
		"a name":                      {graphene + "view = GraphQLView.as_view(graphiql=True)\n" + route("view"), "True"},
		"another library's":           {"from django.urls import path\nfrom lib import GraphQLView\n" + route("GraphQLView.as_view(graphiql=True)"), ""},
		"an attribute":                {graphene + "class V(GraphQLView):\n    graphiql = True" + routed, "True"},
		"of a base":                   {graphene + "class B(GraphQLView):\n    graphiql = True\nclass V(B): pass" + routed, "True"},
		"a derived class's first":     {graphene + "class B(GraphQLView):\n    graphiql = True\nclass V(B):\n    graphiql = False" + routed, ""},
		"an attribute in two ways":    {graphene + "class V(GraphQLView):\n    if x:\n        graphiql = True\n    else:\n        graphiql = False" + routed, ""},
		"a method of its own":         {graphene + "class V(GraphQLView):\n    graphiql = True\n    def dispatch(self): pass" + routed, ""},
		"one that says when":          {graphene + "class V(GraphQLView):\n    graphiql = True\n    def can_display_graphiql(self): pass" + routed, ""},
		"a method that does not":      {graphene + "class V(GraphQLView):\n    graphiql = True\n    def get_context(self): pass" + routed, "True"},
		"a mixin":                     {graphene + "from lib import Mixin\nclass V(Mixin, GraphQLView):\n    graphiql = True" + routed, ""},
		"a mixin of the project's":    {graphene + "class M: pass\nclass V(M, GraphQLView):\n    graphiql = True" + routed, "True"},
		"a decorated class":           {graphene + "from lib import staff\n@staff\nclass V(GraphQLView):\n    graphiql = True" + routed, ""},
		"a base that is not known":    {graphene + "class V(make()):\n    graphiql = True" + routed, ""},
		"on by default":               {strawberry + route("GraphQLView.as_view(schema=x)"), "GraphQLView.as_view(schema=x)"},
		"options that are not known":  {strawberry + route("GraphQLView.as_view(**x)"), ""},
		"turned off":                  {strawberry + route("GraphQLView.as_view(graphql_ide=None)"), ""},
		"turned off by its old name":  {strawberry + route("GraphQLView.as_view(graphiql=False)"), ""},
		"another page":                {strawberry + route("GraphQLView.as_view(graphql_ide='pathfinder')"), "'pathfinder'"},
		"one of two":                  {strawberry + route("GraphQLView.as_view(graphql_ide='graphiql' if settings.DEBUG else None)"), ""},
		"the other of two":            {strawberry + route("GraphQLView.as_view(graphql_ide=None if settings.DEBUG else 'graphiql')"), "None if settings.DEBUG else 'graphiql'"},
		"one of two by what is asked": {strawberry + route("GraphQLView.as_view(graphql_ide=None if x() else 'graphiql')"), ""},
	} {
		t.Run(name, func(t *testing.T) {
			p, s := load(t, c.urls)
			found := code.Explorers(p, s)
			if c.at == "" {
				require.Empty(t, found)
				return
			}
			require.Len(t, found, 1)
			require.Equal(t, c.at, found[0].At.Text())
		})
	}
}
