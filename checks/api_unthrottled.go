package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

const (
	throttleClasses  = "DEFAULT_THROTTLE_CLASSES"
	throttleRates    = "DEFAULT_THROTTLE_RATES"
	throttlingModule = "rest_framework.throttling."
)

// APIUnthrottled finds APIs of Django REST framework that answer as often as they
// are asked.
var APIUnthrottled = &lint.Check{
	ID: "DR611", Name: "api-unthrottled", Title: "The API answers without limit",
	Category: lint.API, Severity: lint.Low, Pedantic: true, CWE: []int{770}, Since: "0.1.0", Page: page("api-unthrottled"),
	Practice: "Rate limiting",
	Why: `One client can try passwords, or fetch everything, as fast as the server answers. Throttling by Django REST framework is no defence
against a flood, but it keeps a single client from using up what is meant for all.

A class without a rate does nothing, or, where the rates are listed and its own is not among them, fails every request.`,
	Fix: `Throttle by default, and give each class its rate:

~~~python
REST_FRAMEWORK = {
    "DEFAULT_THROTTLE_CLASSES": [
        "rest_framework.throttling.AnonRateThrottle",
        "rest_framework.throttling.UserRateThrottle",
    ],
    "DEFAULT_THROTTLE_RATES": {"anon": "60/hour", "user": "1000/hour"},
}
~~~`,
	FixLine: "set DEFAULT_THROTTLE_CLASSES and DEFAULT_THROTTLE_RATES in REST_FRAMEWORK",
	Links:   []string{"https://www.django-rest-framework.org/api-guide/throttling/"},
	Run:     onREST(apiUnthrottled),
}

func apiUnthrottled(p *lint.Pass, options project.Setting, used value.Answer) {
	classes := options.Item(throttleClasses)
	j := lint.Judgement{
		Bad:     lint.Given(used, lint.Falsy),
		Message: func(project.Outcome) string { return "REST_FRAMEWORK has no " + throttleClasses },
	}
	rated := judgeRates(p, options, used)
	if classes.Ask(lint.Truthy) == value.Yes && rated {
		j.Good = "REST_FRAMEWORK limits the rate of requests"
	}
	p.Judge(classes, j)
}

// judgeRates finds classes of the framework in use whose rate is missing. It
// reports whether none is.
func judgeRates(p *lint.Pass, options project.Setting, used value.Answer) bool {
	classes, rates := options.Item(throttleClasses), options.Item(throttleRates)
	rated := true
	for _, throttle := range []struct{ class, scope string }{{"AnonRateThrottle", "anon"}, {"UserRateThrottle", "user"}} {
		named := classes.Ask(lint.Has(throttlingModule + throttle.class))
		answer := p.Judge(rates.Item(throttle.scope), lint.Judgement{
			Bad:   lint.Given(used.And(named), lint.Falsy),
			Shown: true, // here somebody meant to limit the rate
			Message: func(project.Outcome) string {
				return throttleRates + " has no rate " + lint.Show(value.Str(throttle.scope)) + " for " + throttle.class
			},
		})
		rated = rated && answer == value.No
	}
	return rated
}
