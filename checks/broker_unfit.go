package checks

import (
	"slices"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// BrokerUnfit finds configurations of Celery that do not suit production.
var BrokerUnfit = &lint.Check{
	ID: "DR409", Name: "broker-unfit", Title: "Celery is configured for development, or unsafely",
	Category: lint.Database, Severity: lint.Medium, CWE: []int{502, 1392, 295}, Since: "0.1.0", Page: page("broker-unfit"),
	Why: `Whoever can put a message into the queue decides what the workers do. A broker with RabbitMQ's well-known guest account lets
everybody on the network do so, and a worker that takes pickle then runs whatever code the message holds. A broker in memory loses all
tasks with its process, and eager tasks run while the visitor waits.`,
	Fix: `Name the broker in the environment, with an account of its own, and take JSON only, as Celery does by default:

~~~python
CELERY_BROKER_URL = env("CELERY_BROKER_URL")
CELERY_ACCEPT_CONTENT = ["json"]
~~~`,
	FixLine: "use a broker with an account of its own, JSON, verified certificates and workers",
	Links: []string{
		"https://docs.celeryq.dev/en/stable/userguide/security.html",
		"https://www.rabbitmq.com/docs/access-control#default-state",
	},
	Run: lint.OnSettings(brokerUnfit),
}

// brokerFault is a setting of Celery with the value that does not suit.
type brokerFault struct {
	settings []string
	bad      project.Question
	// says completes "CELERY_… " for values that a message should not show; ""
	// has the value shown.
	says string
	// together says that the settings are changed together: one finding is
	// enough, which names the others.
	together bool
}

var (
	brokerURLs = []string{"CELERY_BROKER_URL", "CELERY_BROKER_READ_URL", "CELERY_BROKER_WRITE_URL", "BROKER_URL"}
	celeryURLs = append([]string{"CELERY_RESULT_BACKEND"}, brokerURLs...)

	// serializers begins with what the workers take: the others matter less.
	serializers = []string{"CELERY_ACCEPT_CONTENT", "CELERY_TASK_SERIALIZER", "CELERY_RESULT_ACCEPT_CONTENT", "CELERY_RESULT_SERIALIZER"}

	guestAccount = lazyregexp.New(`^(?:amqps?|pyamqp|librabbitmq)://guest:guest@`)
	localBroker  = lazyregexp.New(`^(?:memory|filesystem)://`)
	uncheckedTLS = lazyregexp.New(`^rediss://.*[?&]ssl_cert_reqs=(?:none|CERT_NONE)\b`)
)

// brokerFaults are what does not suit production.
//
// Source: docs/userguide/configuration and security of Celery 5.6, November 2026.
var brokerFaults = []brokerFault{
	{brokerURLs, lint.AnyText(guestAccount.MatchString), "logs in as guest, with the password that everybody knows", false},
	{brokerURLs, lint.AnyText(localBroker.MatchString), "names a broker that does not outlive its process or machine", false},
	{celeryURLs, lint.AnyText(uncheckedTLS.MatchString), "leaves the certificate of the server unchecked", false},
	{[]string{"CELERY_BROKER_USE_SSL", "CELERY_REDIS_BACKEND_USE_SSL", "BROKER_USE_SSL"}, uncheckedCertificate, "leaves the certificate of the server unchecked", false},
	{serializers, lint.AnyText(executesCode), "", true},
	{[]string{"CELERY_TASK_ALWAYS_EAGER", "CELERY_ALWAYS_EAGER"}, lint.Truthy, "", false},
}

func brokerUnfit(p *lint.Pass) {
	if !surelyUsed(p, "celery") && !surelyUsed(p, "django_celery_beat") && !surelyUsed(p, "django_celery_results") {
		return
	}
	for _, fault := range brokerFaults {
		for n, name := range fault.settings {
			j := lint.Judgement{Bad: fault.bad}
			switch {
			case fault.says != "":
				j.Message = func(o project.Outcome) string { return name + " " + fault.says + lint.Because(o) }
			case fault.together:
				j.Message = func(o project.Outcome) string {
					return lint.Describe(name, o) + also(p, fault.settings[n+1:], fault.bad)
				}
			}
			if p.Judge(p.Settings.Get(name), j) == value.Yes && fault.together {
				break
			}
		}
	}
}

// also names those of some settings that have the same fault, as a clause.
func also(p *lint.Pass, names []string, bad project.Question) string {
	same := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return p.Settings.Get(name).Ask(bad) != value.Yes })
	if len(same) == 0 {
		return ""
	}
	return "; " + enumerate(same) + " no safer"
}

// executesCode tells serialisers by which a message runs code when it is read.
func executesCode(name string) bool {
	return slices.Contains([]string{"pickle", "yaml", "application/x-python-serialize", "application/x-yaml", "*"}, name)
}

// uncheckedCertificate asks whether a dictionary of TLS options says CERT_NONE,
// whose number is 0.
func uncheckedCertificate(v value.Value) value.Answer {
	options, ok := v.(*value.Dict)
	if !ok {
		return value.No
	}
	for _, key := range []string{"ssl_cert_reqs", "cert_reqs"} {
		mode, ok := options.Str(key)
		if u, unknown := mode.Value.(*value.Unknown); unknown && u.Symbol == "ssl.CERT_NONE" {
			return value.Yes
		}
		if ok {
			return lint.Equals(value.NewInt(0), value.Str("none"), value.Str("CERT_NONE"), value.None{})(mode.Value)
		}
	}
	return value.No
}
