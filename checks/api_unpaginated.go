package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

const restPagination = "DEFAULT_PAGINATION_CLASS"

// APIUnpaginated finds APIs that answer with whole tables.
var APIUnpaginated = &lint.Check{
	ID: "DR615", Name: "api-unpaginated", Title: "Lists of the API have no pages",
	Category: lint.API, Severity: lint.Note, Pedantic: true, CWE: []int{770}, Django: []string{"rest_framework.W001"},
	Since: "0.1.0", Page: page("api-unpaginated"),
	Why: `Without pagination a list view answers with every row there is. That is no trouble on the day of the release, and one request
that fills the memory of a worker a year later.

A PAGE_SIZE alone does nothing: it is the size of the pages that DEFAULT_PAGINATION_CLASS makes. Django REST framework warns of it,
as the settings then look as if lists were limited.`,
	Fix: `Name a class and a size:

~~~python
REST_FRAMEWORK = {
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 50,
}
~~~

Where only some views have a pagination_class of their own, PAGE_SIZE may stand alone: silence rest_framework.W001 then.`,
	FixLine: "set DEFAULT_PAGINATION_CLASS in REST_FRAMEWORK",
	Links:   []string{"https://www.django-rest-framework.org/api-guide/pagination/"},
	Run:     onREST(apiUnpaginated),
}

func apiUnpaginated(p *lint.Pass, options project.Setting, used value.Answer) {
	class, size := options.Item(restPagination), options.Item("PAGE_SIZE")
	p.Judge(size, lint.Judgement{
		Bad:   lint.Given(used.And(class.Ask(lint.Falsy)), lint.Truthy),
		Shown: true,
		Message: func(o project.Outcome) string {
			return "PAGE_SIZE is " + lint.Show(o.Value) + ", but REST_FRAMEWORK has no " + restPagination
		},
	})
	p.Judge(class, lint.Judgement{
		Bad:     lint.Given(used.And(size.Ask(lint.Falsy)), lint.Falsy),
		Django:  []string{},
		Message: func(project.Outcome) string { return "REST_FRAMEWORK has no " + restPagination },
	})
}
