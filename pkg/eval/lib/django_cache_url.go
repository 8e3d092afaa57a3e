package lib

import (
	"fmt"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// djangoCacheURLLibrary models django_cache_url.
func djangoCacheURLLibrary() *eval.Library {
	return &eval.Library{
		Name:   "django_cache_url",
		Models: "django-cache-url 3.4.6",
		Funcs: map[string]eval.Model{
			"config": djCacheConfig,
			"parse":  func(c *eval.Call) value.Traced { return parseCache(c, c.Bind("url")[0]) },
		},
		Values: map[string]eval.Model{"DEFAULT_ENV": constant(value.Str("CACHE_URL"))},
	}
}

func djCacheConfig(c *eval.Call) value.Traced {
	a := c.Bind("env?", "default?")
	if !given(a[1]) {
		a[1] = str("locmem://")
	}
	return configuredURL(c, a[0], "CACHE_URL", a[1], parseCache)
}

const (
	redisBackend      = "django.core.cache.backends.redis.RedisCache"
	redisCacheLibrary = "redis-cache"
)

// djCacheBackends is BACKENDS.
var djCacheBackends = map[string]string{
	"db":              "django.core.cache.backends.db.DatabaseCache",
	"dummy":           "django.core.cache.backends.dummy.DummyCache",
	"elasticache":     "django_elasticache.memcached.ElastiCache",
	"file":            "django.core.cache.backends.filebased.FileBasedCache",
	"locmem":          "django.core.cache.backends.locmem.LocMemCache",
	"uwsgicache":      "uwsgicache.UWSGICache",
	"memcached":       "django.core.cache.backends.memcached.PyLibMCCache",
	"djangopylibmc":   "django_pylibmc.memcached.PyLibMCCache",
	"pymemcached":     "django.core.cache.backends.memcached.MemcachedCache",
	"pymemcache":      "django.core.cache.backends.memcached.PyMemcacheCache",
	redisCacheLibrary: "redis_cache.RedisCache",
	"redis":           redisBackend,
	"rediss":          redisBackend,
	"hiredis":         redisBackend,
}

// parseCache is parse(url). Everything of the query that Django's caches do not
// take as an option becomes a key of the configuration itself.
func parseCache(c *eval.Call, url value.Traced) value.Traced {
	const reason = "django_cache_url.parse"
	u, ok := urlResult(c, url)
	if !ok {
		if known(url) && url.Value.Type() != "str" {
			return c.UnknownOf("dict", "a cache", url)
		}
		c.MayRaise("Exception", "")
		return derived(c, "dict", reason, url)
	}
	backend, found := djCacheBackends[u.scheme]
	if !found {
		c.RaiseFrom("Exception", `Unknown backend: "`+u.scheme+`"`, url)
	}
	fields, ok := parseQuery(u.query)
	b := newConfiguration(c, url)
	b.unclear = !ok
	arguments := newCacheArguments(fields)
	library, hasLibrary := arguments.get("LIB")
	if other, known := djCacheBackends[library]; hasLibrary && known && strings.Contains(u.scheme, "redis") {
		backend = other
	}
	b.set("BACKEND", value.Str(backend))
	options := value.NewDict()
	if u.scheme == "hiredis" {
		options.Set(str("PARSER_CLASS"), c.Pass(value.Str("redis.connection.HiredisParser"), url))
	}
	if library == redisCacheLibrary && u.netloc != "" && strings.Contains(u.scheme, "redis") {
		b.unclear = true // its pool's options are not modelled
	}
	b.setCacheLocation(u, backend, library, options)
	for _, name := range []string{"MAX_ENTRIES", "CULL_FREQUENCY"} {
		if text, found := arguments.pop(name); found {
			options.Set(str(name), c.Invoke(c.Library("builtins.int"), c.Pass(value.Str(text), url)))
		}
	}
	if options.Len() > 0 {
		b.set("OPTIONS", options)
	}
	for _, name := range arguments.names {
		text, _ := arguments.get(name)
		b.set(name, value.Str(text))
	}
	return b.result(reason)
}

// cacheArguments are the fields of the query: names in upper case, several
// values joined.
type cacheArguments struct {
	names  []string
	values map[string]string
}

func newCacheArguments(fields []queryField) *cacheArguments {
	out := &cacheArguments{values: map[string]string{}}
	for _, f := range fields {
		name := upperText(f.name)
		if _, again := out.values[name]; !again {
			out.names = append(out.names, name)
		}
		out.values[name] = strings.Join(f.values, ";")
	}
	return out
}

func (a *cacheArguments) get(name string) (string, bool) {
	text, found := a.values[name]
	return text, found
}

func (a *cacheArguments) pop(name string) (string, bool) {
	text, found := a.values[name]
	delete(a.values, name)
	for i, each := range a.names {
		if each == name {
			a.names = append(a.names[:i:i], a.names[i+1:]...)
			break
		}
	}
	return text, found
}

func (b *configuration) setCacheLocation(u splitURL, backend, library string, options *value.Dict) {
	switch {
	case u.netloc == "":
		b.set("LOCATION", value.Str(cacheSocket(u)))
	case u.scheme == "redis" || u.scheme == "rediss" || u.scheme == "hiredis":
		b.set("LOCATION", value.Str(b.redisLocation(u, backend, library, options)))
	default:
		b.set("LOCATION", value.Str(strings.ReplaceAll(u.netloc, ",", ";")))
	}
	if location, _ := b.dict.Str("LOCATION"); u.scheme == "uwsgicache" && value.Truth(location.Value) == value.No {
		b.set("LOCATION", value.Str("default"))
	}
}

// cacheSocket is the location in a URL without a host.
func cacheSocket(u splitURL) string {
	switch u.scheme {
	case "memcached", "pymemcached", "pymemcache", "djangopylibmc":
		return "unix://" + u.path
	case "redis", "hiredis":
		path, database := u.path, "0"
		if number, found := firstNumber(path); found {
			database = number
			path = path[:max(strings.LastIndexByte(path, '/'), 0)]
		}
		return "unix://" + path + "?db=" + database
	}
	return u.path
}

// firstNumber finds the first digits behind at least one other character.
func firstNumber(path string) (string, bool) {
	for i := 1; i < len(path); i++ {
		if path[i] >= '0' && path[i] <= '9' {
			end := i
			for end < len(path) && path[end] >= '0' && path[end] <= '9' {
				end++
			}
			return path[i:end], true
		}
	}
	return "", false
}

func (b *configuration) redisLocation(u splitURL, backend, library string, options *value.Dict) string {
	password, _ := u.password()
	if password != "" && library != redisCacheLibrary && backend != redisBackend {
		options.Set(str("PASSWORD"), b.c.Pass(value.Str(password), b.url))
	}
	scheme, database, host := "redis", "0", u.hostname()
	if u.scheme == "rediss" {
		scheme = u.scheme
	}
	if len(u.path) > 1 {
		database = u.path[1:]
	}
	if host == "" {
		host = "None" // as the library writes it
	}
	n, _, err := u.port()
	if err != nil {
		b.c.RaiseFrom("ValueError", err.Error(), b.url)
	}
	if n == 0 {
		n = 6379
	}
	if password != "" && (library == redisCacheLibrary || backend == redisBackend) {
		return fmt.Sprintf("%s://:%s@%s:%d/%s", scheme, password, host, n, database)
	}
	return fmt.Sprintf("%s://%s:%d/%s", scheme, host, n, database)
}
