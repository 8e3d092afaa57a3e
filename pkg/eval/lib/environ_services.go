package lib

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// cacheSchemes is Env.CACHE_SCHEMES. What depends on the packages installed is
// empty: its backend is not known.
var cacheSchemes = map[string]string{
	"dbcache":     "django.core.cache.backends.db.DatabaseCache",
	"dummycache":  "django.core.cache.backends.dummy.DummyCache",
	"filecache":   "django.core.cache.backends.filebased.FileBasedCache",
	"locmemcache": "django.core.cache.backends.locmem.LocMemCache",
	"memcache":    "django.core.cache.backends.memcached.MemcachedCache",
	"pymemcache":  "",
	"pylibmc":     "django.core.cache.backends.memcached.PyLibMCCache",
	"rediscache":  "",
	"redis":       "",
	"rediss":      "",
	"valkey":      "",
	"valkeys":     "",
}

var (
	cacheBase = []string{"TIMEOUT", "KEY_PREFIX", "VERSION", "KEY_FUNCTION", "BINARY"}
	emailBase = []string{"EMAIL_USE_TLS", "EMAIL_USE_SSL"}
)

// emailSchemes is Env.EMAIL_SCHEMES.
var emailSchemes = map[string]string{
	"smtp":        "django.core.mail.backends.smtp.EmailBackend",
	"smtps":       "django.core.mail.backends.smtp.EmailBackend",
	"smtp+tls":    "django.core.mail.backends.smtp.EmailBackend",
	"smtp+ssl":    "django.core.mail.backends.smtp.EmailBackend",
	"consolemail": "django.core.mail.backends.console.EmailBackend",
	"filemail":    "django.core.mail.backends.filebased.EmailBackend",
	"memorymail":  "django.core.mail.backends.locmem.EmailBackend",
	"dummymail":   "django.core.mail.backends.dummy.EmailBackend",
}

// environCache is Env.cache_url_config.
func environCache(c *eval.Call, v, backend value.Traced) value.Traced {
	const reason = "environ.cache_url_config"
	if s, ok := text(v); ok && s == "" || isNone(v) {
		return c.Pass(value.NewDict(), v)
	}
	u, ok := urlResult(c, v)
	if !ok {
		return derived(c, "dict", reason, v)
	}
	known, found := cacheSchemes[u.scheme]
	if !found {
		c.RaiseFrom("django.core.exceptions.ImproperlyConfigured", "Invalid cache schema "+u.scheme, v)
	}
	b := newConfiguration(c, v)
	b.set("BACKEND", value.Str(known))
	if known == "" {
		b.dict.Set(str("BACKEND"), c.UnknownOf("str", "the cache backend for "+u.scheme, v))
	}
	b.set("LOCATION", b.cacheLocation(u))
	if given(backend) && value.Truth(backend.Value) != value.No {
		b.dict.Set(str("BACKEND"), backend)
	}
	// Django's own Redis backend gets lower-case options, any other upper-case.
	backend, _ = b.dict.Str("BACKEND")
	name, ok := text(backend)
	b.query(u.query, cacheBase, b.literal, b.literal, true)
	if u.query != "" && (!ok || name == "django.core.cache.backends.redis.RedisCache") {
		b.dict.Set(str("OPTIONS"), c.UnknownOf("dict", "the options of a cache", v))
		for _, option := range cacheBase {
			_, found := b.dict.Str(option)
			b.unclear = b.unclear || found
		}
	}
	return b.result(reason)
}

func (b *configuration) cacheLocation(u splitURL) value.Value {
	hosts := strings.Split(u.netloc, ",")
	switch {
	case u.scheme == "filecache":
		return value.Str(u.netloc + u.path)
	case u.netloc == "" && (u.scheme == "memcache" || u.scheme == "pymemcache"):
		return value.Str("unix:" + u.path)
	case strings.HasPrefix(u.scheme, "redis"):
		scheme := "unix"
		if u.hostname() != "" {
			scheme = strings.ReplaceAll(u.scheme, "cache", "")
		}
		for i, host := range hosts {
			hosts[i] = scheme + "://" + host + u.path
		}
	}
	if len(hosts) == 1 {
		return value.Str(hosts[0])
	}
	return value.NewList(each(b.c, hosts, b.url)...)
}

// environEmail is Env.email_url_config.
func environEmail(c *eval.Call, v, backend value.Traced) value.Traced {
	const reason = "environ.email_url_config"
	u, ok := urlResult(c, v)
	if !ok {
		return derived(c, "dict", reason, v)
	}
	b := newConfiguration(c, v)
	path := ""
	if u.path != "" {
		path = u.path[1:]
	}
	path, ok = unquotePlus(path)
	b.unclear = b.unclear || !ok
	b.set("EMAIL_FILE_PATH", value.Str(path))
	user, hasUser := u.username()
	b.setOrNone("EMAIL_HOST_USER", value.Str(b.decoded(user)), hasUser)
	password, hasPassword := u.password()
	b.setOrNone("EMAIL_HOST_PASSWORD", value.Str(b.decoded(password)), hasPassword)
	b.setOrNone("EMAIL_HOST", value.Str(u.hostname()), u.hostname() != "")
	_, hasPort, err := u.port()
	if err != nil {
		c.RaiseFrom("ValueError", err.Error(), v)
	}
	port, _ := b.port(u)
	b.setOrNone("EMAIL_PORT", port, hasPort)
	known, found := emailSchemes[u.scheme]
	switch {
	case given(backend) && value.Truth(backend.Value) != value.No:
		b.dict.Set(str("EMAIL_BACKEND"), backend)
	case !found:
		c.RaiseFrom("django.core.exceptions.ImproperlyConfigured", "Invalid email schema "+u.scheme, v)
	default:
		b.set("EMAIL_BACKEND", value.Str(known))
	}
	switch {
	case slices.Contains([]string{"smtps", "smtp+tls"}, u.scheme):
		b.set("EMAIL_USE_TLS", value.Bool(true))
	case u.scheme == "smtp+ssl":
		b.set("EMAIL_USE_SSL", value.Bool(true))
	}
	b.query(u.query, emailBase, b.number, b.number, true)
	return b.result(reason)
}

func (b *configuration) setOrNone(key string, v value.Value, there bool) {
	if !there {
		v = value.None{}
	}
	b.set(key, v)
}
