package checks

import (
	"math/big"
	"strconv"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// PasswordValidationMissing finds a site that takes any password.
var PasswordValidationMissing = &lint.Check{
	ID: "DR128", Name: "password-validation-missing", Title: "Any password will do",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{521}, Since: "0.1.0", Page: page("password-validation-missing"),
	Why: `Without validators Django takes "1" for a password, and "password", from the administrator as well. Such
accounts are not broken into but walked into: programs try the commonest passwords on every log-in form that
they find, the admin's first.`,
	Fix: `Use the validators that startproject writes; the second one wants 8 characters:

~~~python
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
~~~

They are asked when a password is set: passwords that exist stay as they are. A form or an endpoint of your own
has to call validate_password itself.`,
	FixLine: "list Django's four validators in AUTH_PASSWORD_VALIDATORS",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/topics/auth/passwords/#module-django.contrib.auth.password_validation",
		"https://docs.djangoproject.com/en/stable/ref/settings/#auth-password-validators",
	},
	Run: lint.OnSetting("AUTH_PASSWORD_VALIDATORS", passwordValidationMissing),
}

// shortestPassword is what Django's validator asks for by default.
const shortestPassword = 8

func passwordValidationMissing(p *lint.Pass, s project.Setting) {
	if !p.Project.Django.AtLeast(1, 9) {
		return // the setting came with Django 1.9
	}
	used := passwordLogin(p)
	limited, hint := "", false
	if other := otherLogin(p); other != "" {
		limited = "people can also sign in by " + other
		hint = onlyAdminAsks(p) // staff at most, and often not even they
	}
	p.Judge(s, lint.Judgement{
		Bad: lint.Given(used, lint.Falsy), Limited: limited, Hint: hint,
		Fixes: fixes.Assigned(p, fixes.Line{Name: s.Name, Python: fixes.PasswordValidators}),
	})
	for _, validator := range s.Items() {
		length := validator.Item("NAME").Ask(lint.Equals(value.Str(django.LengthValidator)))
		p.Judge(validator.Item("OPTIONS").Item("min_length"), lint.Judgement{
			Bad: lint.Given(used.And(length), shortPassword), Limited: limited, Hint: hint,
			Fixes: fixes.Literal(p.Project, "min_length", strconv.Itoa(shortestPassword), false),
		})
	}
}

func shortPassword(v value.Value) value.Answer {
	if value.IsUnknown(v) {
		return value.Unsure
	}
	length, ok := v.(value.Int)
	return value.Known(ok && length.Cmp(big.NewInt(shortestPassword)) < 0)
}
