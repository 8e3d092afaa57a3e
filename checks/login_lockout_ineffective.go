package checks

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/value"
)

// LoginLockoutIneffective finds protections against the trying of passwords that
// are installed and do not work.
var LoginLockoutIneffective = &lint.Check{
	ID: "DR641", Name: "login-lockout-ineffective", Title: "The protection against guessed passwords does not work",
	Category: lint.API, Severity: lint.Medium, CWE: []int{307},
	Django: []string{"axes.W001", "axes.W003", "django_ratelimit.E003"},
	Since:  "0.1.0", Page: page("login-lockout-ineffective"),
	Why: `django-axes and django-ratelimit are installed so that nobody can try passwords without end. Some settings leave them without
effect, and nothing shows it, as everybody can still log in:

- django-axes refuses a locked-out client in its authentication backend; without that it only keeps a record.
- A lockout that depends on the User-Agent header is undone by another header.
- Counters in a cache of one process count per process, and start at nought with each restart; a cache that cannot count atomically
  loses requests that come at once.`,
	Fix: `For django-axes put its backend first:

~~~python
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
~~~

and let counters be kept in a cache that all processes share:

~~~python
CACHES = {
    "default": {
        "BACKEND": "django_redis.cache.RedisCache",
        "LOCATION": os.environ["REDIS_URL"],
    },
}
~~~`,
	FixLine: "let django-axes and django-ratelimit count for all processes, and refuse whom they lock out",
	Links: []string{
		"https://django-axes.readthedocs.io/en/latest/2_installation.html",
		"https://django-ratelimit.readthedocs.io/en/stable/installation.html",
	},
	Run: lint.OnSettings(loginLockoutIneffective),
}

func loginLockoutIneffective(p *lint.Pass) {
	if axes := installed(p, "axes"); axes != value.No && !outdatedAxes(p) {
		judgeAxes(p, axes)
	}
	judgeRatelimit(p)
}
