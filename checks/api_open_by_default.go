package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

const restPermissions = "DEFAULT_PERMISSION_CLASSES"

// APIOpenByDefault finds APIs whose views are open to anybody unless they say
// otherwise.
var APIOpenByDefault = &lint.Check{
	ID: "DR610", Name: "api-open-by-default", Title: "Views of the API are open unless they say otherwise",
	Category: lint.API, Severity: lint.Low, Pedantic: true, CWE: []int{276, 862}, Since: "0.1.0", Page: page("api-open-by-default"),
	Why: `A view without permission_classes takes those of the settings, and by default Django REST framework lets anybody in. So one
forgotten line in one view is an open endpoint, and nothing tells: it works for those who may use it, too.`,
	Fix: `Close the API by default, and open the few views that are for everybody:

~~~python
REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
}
~~~

~~~python
class SignUp(CreateAPIView):
    permission_classes = [AllowAny]
~~~`,
	FixLine: "set DEFAULT_PERMISSION_CLASSES in REST_FRAMEWORK to IsAuthenticated",
	Links:   []string{"https://www.django-rest-framework.org/api-guide/permissions/#setting-the-permission-policy"},
	Run:     onREST(apiOpenByDefault),
}

func apiOpenByDefault(p *lint.Pass, options project.Setting, used value.Answer) {
	p.Judge(options.Item(restPermissions), lint.Judgement{
		Bad: lint.Given(used, openPermissions),
		Message: func(o project.Outcome) string {
			switch {
			case o.Value == nil:
				return "REST_FRAMEWORK has no " + restPermissions + ", and by default anybody is let in"
			case value.Truth(o.Value) == value.No:
				return restPermissions + " is empty, so that anybody is let in"
			}
			return restPermissions + " lets anybody in"
		},
	})
}
