package checks

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
)

// CredentialDefault finds passwords and keys that everybody tries first.
var CredentialDefault = &lint.Check{
	ID: "DR138", Name: "credential-default", Title: "A credential is one that everybody tries",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{1392, 798}, Since: "0.1.0", Page: page("credential-default"),
	Why: `Servers come with a user such as guest or admin, and examples with a password such as changeme. They work, so
nobody notices that they were never changed, and they are the first that an attacker tries. Where such a text signs or
encrypts something, anybody can make what it protects.`,
	Fix: `Read the credential from the environment, without a default, and give the server one of your own:

~~~python
RABBITMQ_PASSWORD = config("RABBITMQ_PASSWORD")    # python-decouple
RABBITMQ_PASSWORD = env("RABBITMQ_PASSWORD")       # django-environ
RABBITMQ_PASSWORD = os.environ["RABBITMQ_PASSWORD"]
~~~`,
	FixLine: "read it from the environment, without a default, and choose one of your own",
	Links:   []string{"https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html"},
	Run: lint.OnSettings(func(p *lint.Pass) {
		judgeCredentials(p, django.KnownCredential, "that everybody tries")
	}),
}
