package checks

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
)

// CredentialInSource finds passwords, keys and tokens of other services that
// are written in the settings.
var CredentialInSource = &lint.Check{
	ID: "DR127", Name: "credential-in-source", Title: "A password or key of another service is in the source",
	Category: lint.Security, Severity: lint.High, CWE: []int{798, 540}, Since: "0.1.0", Overlaps: []string{"bandit B105", "ruff S105", "SonarPython S2068", "SonarPython S6418"}, Page: page("credential-in-source"),
	Why: `Whoever can read the repository, or a copy or backup of it, can send mail from the project's account, read its
files or take its payments. The credential stays in the history after it is removed, and automatic searches find it
within minutes where the repository is public.

As a default it is no better: where the variable is forgotten everything works, with the credential that everybody
knows.`,
	Fix: `Have the service issue a new credential and end the old one. Read the new one from the environment, without a
default:

~~~python
EMAIL_HOST_PASSWORD = config("EMAIL_HOST_PASSWORD")    # python-decouple
EMAIL_HOST_PASSWORD = env("EMAIL_HOST_PASSWORD")       # django-environ
EMAIL_HOST_PASSWORD = os.environ["EMAIL_HOST_PASSWORD"]
~~~

A credential that not every installation has may be empty by default.`,
	FixLine: "end this credential and read a new one from the environment, without a default",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#environment-specific-settings",
		"https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
	},
	Run: lint.OnSettings(func(p *lint.Pass) {
		judgeCredentials(p, django.RealCredential, "written in the source")
	}),
}
