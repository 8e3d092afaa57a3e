package django

import "slices"

// RemovedBackend is a class that settings name by its path and that Django no
// longer has.
type RemovedBackend struct {
	Path    string
	Removed Version
}

// removedCaches are the cache backends that were removed.
//
// Source: docs/releases of 6.1. Knowledge date: November 2026.
var removedCaches = []RemovedBackend{
	{"django.core.cache.backends.memcached.MemcachedCache", Version{4, 1}},
}

// CacheRemoved reports whether a series no longer has a cache backend.
func CacheRemoved(path string, v Version) bool {
	for _, each := range removedCaches {
		if each.Path == path {
			return v.Compare(each.Removed) >= 0
		}
	}
	return false
}

// MailerConflicts are the settings that Django refuses beside MAILERS.
//
// Source: django/conf/__init__.py of 6.1. Knowledge date: November 2026.
func MailerConflicts() []string {
	return []string{
		"EMAIL_BACKEND", "EMAIL_FILE_PATH", "EMAIL_HOST", "EMAIL_HOST_PASSWORD", "EMAIL_HOST_USER", "EMAIL_PORT",
		"EMAIL_SSL_CERTFILE", "EMAIL_SSL_KEYFILE", "EMAIL_TIMEOUT", "EMAIL_USE_SSL", "EMAIL_USE_TLS",
	}
}

// idleBackends run no task in the background: Django's own, and those of the
// package that Django's came from.
//
// Source: docs/topics/tasks of Django 6.1 and the README of django-tasks,
// Knowledge date: November 2026.
var idleBackends = []string{
	"django.tasks.backends.immediate.ImmediateBackend", "django.tasks.backends.dummy.DummyBackend",
	"django_tasks.backends.immediate.ImmediateBackend", "django_tasks.backends.dummy.DummyBackend",
	"django_tasks.backends.immediate", "django_tasks.backends.dummy",
}

// IdleTaskBackends are the backends of tasks that run none in the background.
func IdleTaskBackends() []string { return slices.Clone(idleBackends) }
