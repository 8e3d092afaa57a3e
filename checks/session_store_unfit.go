package checks

import (
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// SessionStoreUnfit finds sessions that are kept where they get lost, or where
// nobody can end them.
var SessionStoreUnfit = &lint.Check{
	ID: "DR131", Name: "session-store-unfit", Title: "Sessions are kept in an unfit place",
	Category: lint.Security, Severity: lint.Medium, CWE: []int{613}, Since: "0.1.0", Page: page("session-store-unfit"),
	Why: `A cache in memory belongs to one process: with two workers a visitor is signed in on every other request,
and a restart signs everybody out. Where the sessions are also in the database it is worse, if rarer: a process
goes on believing its own copy of a session that another one has ended or changed. A dummy cache keeps nothing,
and files are those of one machine.

A session in a signed cookie is read by its owner, cannot be ended by the server, and is forged by whoever knows
SECRET_KEY: signing out deletes one copy of the cookie.`,
	Fix: `Keep sessions in the database, which is Django's default, or in a cache that all processes share:

~~~python
SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": config("REDIS_URL"),
    },
}
~~~`,
	FixLine: "keep sessions in the database or in a cache that all processes share",
	Links: []string{
		"https://docs.djangoproject.com/en/stable/topics/http/sessions/#configuring-the-session-engine",
		"https://docs.djangoproject.com/en/stable/topics/cache/#local-memory-caching",
	},
	Run: lint.OnSetting("SESSION_ENGINE", sessionStoreUnfit),
}

// unfitCaches are the caches that sessions do not last in, by the engine that
// keeps sessions there. A dummy cache before the database does no harm.
var unfitCaches = []struct{ engine, cache, limited string }{
	{django.CacheSessions, django.ProcessCache, ""},
	{django.CacheSessions, django.NoCache, ""},
	{django.CacheSessions, django.FileCache, "the processes of one machine share it"},
	{django.CachedSessions, django.ProcessCache, ""},
	{django.CachedSessions, django.FileCache, "the processes of one machine share it"},
}

func sessionStoreUnfit(p *lint.Pass, engine project.Setting) {
	used := active(p, django.SessionMiddleware)
	cache := sessionCache(p)
	for _, unfit := range unfitCaches {
		kept := lint.Equals(value.Str(unfit.cache))
		p.Judge(engine, lint.Judgement{
			Bad:     lint.Given(used.And(cache.Ask(kept)), lint.Equals(value.Str(unfit.engine))),
			Limited: unfit.limited,
			Message: func(o project.Outcome) string {
				c, _ := cache.Witness(kept)
				return lint.Describe(engine.Name, o) + " and " + lint.Describe(cache.Name, c)
			},
		})
	}
	p.Judge(engine, lint.Judgement{
		Bad:     lint.Given(used, lint.Equals(value.Str(django.CookieSessions))),
		Limited: "such a session cannot be ended by the server, and SECRET_KEY alone guards it",
	})
}

// sessionCache is the backend of the cache that sessions are kept in.
func sessionCache(p *lint.Pass) project.Setting {
	alias, ok := p.Settings.Get("SESSION_CACHE_ALIAS").Likely().Value.(value.Str)
	if !ok {
		return project.Setting{Name: "CACHES", Outcomes: []project.Outcome{{Traced: value.Traced{Value: &value.Unknown{}}}}}
	}
	return p.Settings.Get("CACHES").Item(string(alias)).Item("BACKEND")
}
