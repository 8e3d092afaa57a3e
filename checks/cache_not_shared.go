package checks

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/code"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
	"github.com/djready/djready/pkg/value"
)

// CacheNotShared finds caches of single processes under what needs one for all.
var CacheNotShared = &lint.Check{
	ID: "DR405", Name: "cache-not-shared", Title: "Rate limits or locks rest on a cache that is not shared",
	Category: lint.Database, Severity: lint.Medium, CWE: []int{799}, Since: "0.1.0", Page: page("cache-not-shared"),
	Practice: "Shared cache",
	Why: `Throttles, rate limits and locks count in the cache. The local-memory cache, which is Django's default, belongs to one process:
with eight workers an attacker has eight times the attempts, every restart forgets all of them, and a lock that one worker holds is free
for the others. The dummy cache keeps nothing at all.`,
	Fix: `Use a cache that all processes share:

~~~python
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": env("REDIS_URL"),
    },
}
~~~`,
	FixLine: "use Redis, Memcached or another cache that all processes share",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/topics/cache/#local-memory-caching",
		"https://www.django-rest-framework.org/api-guide/throttling/#setting-up-the-cache",
	},
	Run: lint.OnSetting("CACHES", cacheNotShared),
}

const djangoCaches = "django.core.cache.backends."

func cacheNotShared(p *lint.Pass, caches project.Setting) {
	need, where := cacheNeed(p)
	if need == "" {
		return
	}
	backend := caches.Item("default").Item("BACKEND")
	j := lint.Judgement{
		Bad: lint.AnyOf(djangoCaches+"locmem.LocMemCache", djangoCaches+"dummy.DummyCache"),
		Message: func(o project.Outcome) string {
			return "the default cache is " + lint.Show(o.Value) + lint.Because(o) + ", and " + need + " rest on it"
		},
		At: func(o project.Outcome) source.Location {
			if o.Explicit {
				return o.Place()
			}
			return where
		},
	}
	if text, ok := backend.Likely().Value.(value.Str); ok && strings.HasPrefix(string(text), "django") {
		j.Good = "The cache is shared by all processes"
	}
	if p.Judge(backend, j) == value.No {
		j.Bad, j.Good = lint.AnyOf(djangoCaches+"filebased.FileBasedCache"), ""
		j.Limited = "the processes of one machine share it"
		p.Judge(backend, j)
	}
}

// cacheNeed says what needs one cache for all processes, and where; "" if
// nothing of the project's own does.
func cacheNeed(p *lint.Pass) (string, source.Location) {
	if surelyUsed(p, restFramework) {
		classes := p.Settings.Get("REST_FRAMEWORK").Item(throttleClasses)
		if classes.Ask(lint.Truthy) == value.Yes {
			return "the throttles of the REST framework", classes.Likely().Place()
		}
	}
	limits := p.Settings.Get("RATELIMIT_ENABLE").Ask(turnedOff) != value.Yes
	for m := range code.Mentioning(p.Project, "throttle_classes", "ratelimit", "cache.add", "cache.lock") {
		if need, at := neededBy(m, limits); need != "" {
			return need, source.Location{File: m.File, Span: at.Span()}
		}
	}
	return "", source.Location{}
}

// neededBy is the first use in a module that needs a shared cache; limits says
// that django-ratelimit is turned on.
func neededBy(m *pyast.Module, limits bool) (need string, at pyast.Node) {
	pyast.Inspect(m.Body, func(n pyast.Node) bool {
		if need != "" {
			return false
		}
		switch n := n.(type) {
		case *pyast.Assign:
			if list, ok := n.Value.(*pyast.List); ok && assigns(n, "throttle_classes") && len(list.Items) > 0 {
				need, at = "the throttles of the REST framework", n
			}
		case *pyast.ImportFrom:
			if limits && n.Level == 0 && limitsRates(n) {
				need, at = "the rate limits of django-ratelimit", n
			}
		case *pyast.Call:
			if takesLock(m, n) {
				need, at = "locks", n
			}
		}
		return true
	})
	return need, at
}

func assigns(a *pyast.Assign, name string) bool {
	for _, target := range a.Targets {
		if n, ok := target.(*pyast.Name); ok && n.ID == name {
			return true
		}
	}
	return false
}

// limitsRates tells imports of what django-ratelimit, which had another name
// before version 4, limits rates with.
func limitsRates(s *pyast.ImportFrom) bool {
	switch strings.TrimPrefix(s.Module, "django_") {
	case "ratelimit.decorators", "ratelimit.core":
	default:
		return false
	}
	return slices.ContainsFunc(s.Names, func(a pyast.Alias) bool {
		return a.Name == "ratelimit" || a.Name == "is_ratelimited" || a.Name == "get_usage"
	})
}

// lockWord tells names of locks from those of blocks and clocks.
var lockWord = lazyregexp.New(`(?i)(?:^|[^a-z])lock`)

// takesLock tells the idiom cache.add(lock_id, …), and the locks of django-redis.
func takesLock(m *pyast.Module, call *pyast.Call) bool {
	switch code.Dotted(call.Func) {
	case "cache.lock":
		return true
	case "cache.add":
		if len(call.Args) == 0 {
			return false
		}
		span := call.Args[0].Span()
		return lockWord.MatchString(m.File.Text()[span.Start:span.End])
	}
	return false
}
