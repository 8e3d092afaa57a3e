package checks

import (
	"github.com/djready/djready/checks/systemcheck"
	"github.com/djready/djready/pkg/lint"
)

// SystemCheckFails finds what Django's own system checks would complain of, as
// far as no other check does.
var SystemCheckFails = &lint.Check{
	ID: "DR207", Name: "system-check-fails", Title: "A system check of Django fails",
	Category: lint.Configuration, Severity: lint.Medium, Django: systemcheck.IDs(), Since: "0.1.0", Page: page("system-check-fails"),
	Why: `Django checks itself when it starts, and the command "check" prints what it finds. An error stops the
commands that deploy a site, migrate and collectstatic among them: it is better found in a pull request than on
the server. A warning says that something is not used as it was meant.

Each finding names the check of Django that speaks. Warnings, and what may well be meant, have low confidence.`,
	Fix: `The message names the id, and Django's documentation says what each means. For example, the admin needs
what it is built on:

~~~python
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
~~~

What is meant is silenced by its id in SILENCED_SYSTEM_CHECKS, for Django and for djready.`,
	FixLine: "mend what the system check of Django names",
	Links:   []string{"https://docs.djangoproject.com/en/stable/ref/checks/"},
	Run:     lint.OnSettings(systemcheck.Run),
}
