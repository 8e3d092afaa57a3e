package django

import "slices"

// GraphQLView is a library's view that answers GraphQL, and shows browsers a page
// to try queries on.
type GraphQLView struct {
	// Classes are its dotted paths.
	Classes []string
	// Explorer is the page's name.
	Explorer string
	// Options turn the page on or off: arguments of as_view(), or attributes of a
	// subclass; none where nothing does.
	Options []string
	// Shown says that the page is there unless an option says otherwise.
	Shown bool
}

// Source: graphene-django 3.2, strawberry-graphql 0.341 (before 0.213 its option
// was graphiql, with the same default) and ariadne-django 0.3, their modules of
// views. Knowledge date: November 2026.
var graphQLViews = []GraphQLView{
	{
		Classes:  []string{"graphene_django.views.GraphQLView", "graphene_file_upload.django.FileUploadGraphQLView"},
		Explorer: "GraphiQL", Options: []string{"graphiql"},
	},
	{
		Classes:  []string{"strawberry.django.views.GraphQLView", "strawberry.django.views.AsyncGraphQLView"},
		Explorer: "GraphiQL", Options: []string{"graphql_ide", "graphiql"}, Shown: true,
	},
	{
		Classes: []string{
			"ariadne_django.views.GraphQLView", "ariadne_django.views.graphql.GraphQLView",
			"ariadne_django.views.GraphQLAsyncView", "ariadne_django.views.async_graphql.GraphQLAsyncView",
		},
		Explorer: "GraphQL Playground", Shown: true,
	},
}

// GraphQLViewOf is the view of a dotted path.
func GraphQLViewOf(class string) (GraphQLView, bool) {
	i := slices.IndexFunc(graphQLViews, func(v GraphQLView) bool { return slices.Contains(v.Classes, class) })
	if i < 0 {
		return GraphQLView{}, false
	}
	return graphQLViews[i], true
}
