package checks

import "github.com/djready/djready/pkg/lint"

// APIBasicAuthentication finds APIs that take a password with every request.
var APIBasicAuthentication = &lint.Check{
	ID: "DR612", Name: "api-basic-authentication", Title: "The API takes a password with every request",
	Category: lint.API, Severity: lint.Low, Pedantic: true, CWE: []int{522}, Since: "0.1.0", Page: page("api-basic-authentication"),
	Why: `With BasicAuthentication every request carries the user's name and password, and every request is a log-in that no lockout
of the log-in page sees: passwords can be tried against any address of the API. Clients keep the password, and it cannot be
taken back without changing it. Django REST framework means it for tests, and has it among its defaults.`,
	Fix: `Name the classes that your clients use:

~~~python
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "rest_framework.authentication.SessionAuthentication",
        "rest_framework.authentication.TokenAuthentication",
    ],
}
~~~`,
	FixLine: "name DEFAULT_AUTHENTICATION_CLASSES without BasicAuthentication",
	Links:   []string{"https://www.django-rest-framework.org/api-guide/authentication/#basicauthentication"},
	Run:     onRESTClass("DEFAULT_AUTHENTICATION_CLASSES", "rest_framework.authentication.BasicAuthentication"),
}
