package django

// The tables of this file say where sessions and caches are kept.
//
// Source: django.contrib.sessions and django.core.cache of 1.8 to 6.1. Knowledge
// date: November 2026.

// The session engines that do not keep sessions in the database alone.
const (
	CacheSessions  = "django.contrib.sessions.backends.cache"
	CachedSessions = "django.contrib.sessions.backends.cached_db" // in the database, read from the cache
	CookieSessions = "django.contrib.sessions.backends.signed_cookies"
)

// PickleSerializer makes objects of what it reads, whatever they do. It was
// removed in 5.0.
const PickleSerializer = "django.contrib.sessions.serializers.PickleSerializer"

// The caches that are not one for all processes of all machines.
const (
	ProcessCache = "django.core.cache.backends.locmem.LocMemCache"
	NoCache      = "django.core.cache.backends.dummy.DummyCache"
	FileCache    = "django.core.cache.backends.filebased.FileBasedCache"
)
