package checks

import "github.com/djready/djready/pkg/lint"

// BrowsableAPIInProduction finds APIs that show themselves as web pages.
var BrowsableAPIInProduction = &lint.Check{
	ID: "DR613", Name: "browsable-api-in-production", Title: "The API shows itself as web pages",
	Category: lint.API, Severity: lint.Low, Pedantic: true, CWE: []int{200}, Since: "0.1.0", Page: page("browsable-api-in-production"),
	Why: `The browsable API answers a browser with a page that documents the endpoint, with its fields, and with forms to write to it. Its
selections list every row that a field can refer to, which costs queries that the API itself would not make. Useful while an API is
made, in production it is more to attack and more to serve.`,
	Fix: `Answer in JSON only, and keep the pages for development:

~~~python
REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
}
~~~`,
	FixLine: "set DEFAULT_RENDERER_CLASSES to JSONRenderer alone",
	Links:   []string{"https://www.django-rest-framework.org/api-guide/renderers/#browsableapirenderer"},
	Run:     onRESTClass("DEFAULT_RENDERER_CLASSES", "rest_framework.renderers.BrowsableAPIRenderer"),
}
