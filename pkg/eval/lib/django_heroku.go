package lib

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// herokuLibraries model django-heroku and its successor, django-on-heroku.
func herokuLibraries() []*eval.Library {
	first := func(c *eval.Call) value.Traced { return herokuSettings(c, false) }
	successor := func(c *eval.Call) value.Traced { return herokuSettings(c, true) }
	return []*eval.Library{
		{Name: "django_heroku", Models: "django-heroku 0.3.1", Funcs: map[string]eval.Model{"settings": first}},
		{Name: "django_heroku.core", Models: "django-heroku 0.3.1", Funcs: map[string]eval.Model{"settings": first}},
		{Name: "django_on_heroku", Models: "django-on-heroku 1.1.2", Funcs: map[string]eval.Model{"settings": successor}},
		{Name: "django_on_heroku.core", Models: "django-on-heroku 1.1.2", Funcs: map[string]eval.Model{"settings": successor}},
	}
}

// herokuConfig is the dictionary that settings() changes: that of the module's
// names, or a plain one.
type herokuConfig struct {
	c    *eval.Call
	dict value.Traced
}

func (h herokuConfig) get(name string) (value.Traced, bool) {
	if d, ok := h.dict.Value.(*value.Dict); ok {
		return d.Str(name)
	}
	missing := h.c.NewInstance("builtins.object", nil)
	v := h.c.Invoke(h.c.Attribute(h.dict, "get"), str(name), missing)
	return v, v.Value != missing.Value
}

func (h herokuConfig) set(name string, v value.Traced) {
	changes := value.NewDict()
	changes.Set(str(name), v)
	h.c.Invoke(h.c.Attribute(h.dict, "update"), plain(changes))
}

// wants reports whether an effect is switched on.
func (h herokuConfig) wants(switched value.Traced, def bool) bool {
	if !given(switched) {
		return def
	}
	return h.c.Truth(switched)
}

// herokuSwitches are the keyword arguments of settings().
const herokuSwitches = "databases? test_runner? staticfiles? allowed_hosts? logging? secret_key? db_colors? db_ssl_required? geodjango?"

// herokuSettings is settings(config, …): it rewrites names of the settings
// module, whatever they were before.
func herokuSettings(c *eval.Call, successor bool) value.Traced {
	a := c.Bind(strings.Fields("config * " + herokuSwitches)...)
	if value.IsUnknown(a[0].Value) {
		c.Override("django_heroku changes settings")
		return c.Return(value.None{})
	}
	h := herokuConfig{c, a[0]}
	_, ci := c.Getenv("CI")
	if h.wants(a[1], true) {
		h.databases(h.wants(a[7], false), h.wants(a[8], true), successor && h.wants(a[9], false), successor)
	}
	if ci && h.wants(a[2], true) {
		runner := "django_heroku.HerokuDiscoverRunner"
		if successor {
			runner = "django_on_heroku.HerokuDiscoverRunner"
		}
		h.set("TEST_RUNNER", c.Return(value.Str(runner)))
	}
	if h.wants(a[3], true) {
		h.staticFiles(successor)
	}
	if h.wants(a[4], true) {
		h.set("ALLOWED_HOSTS", c.Return(value.NewList(c.Return(value.Str("*")))))
	}
	if h.wants(a[5], true) {
		h.set("LOGGING", herokuLogging(c))
	}
	if h.wants(a[6], true) {
		if key, set := c.Getenv("SECRET_KEY"); set {
			h.set("SECRET_KEY", key)
		}
	}
	return c.Return(value.None{})
}

// databases takes the database from DATABASE_URL where that is set.
func (h herokuConfig) databases(colours, ssl, geo, successor bool) {
	c := h.c
	all, found := h.get("DATABASES")
	if !found {
		none := value.NewDict()
		none.Set(str("default"), c.Return(value.None{}))
		all = c.Return(none)
		h.set("DATABASES", all)
	}
	dict, ok := all.Value.(*value.Dict)
	if !ok {
		c.Lose(c.Unknown("the databases that django-heroku adds"), all)
		return
	}
	if colours {
		dict.Open = opening(c, "the databases that django-heroku adds")
	}
	url, set := c.Getenv("DATABASE_URL")
	if !set {
		return
	}
	database := h.database(url, ssl, successor)
	if d, ok := database.Value.(*value.Dict); ok && d.Len() > 0 {
		if geo {
			d.Set(str("ENGINE"), c.UnknownOf("str", "the engine of a spatial database"))
		}
		if _, ci := c.Getenv("CI"); ci {
			d.Set(str("TEST"), c.UnknownOf("dict", "the test database"))
		}
	}
	dict.Set(str("default"), database)
}

func (h herokuConfig) database(url value.Traced, ssl, successor bool) value.Traced {
	c := h.c
	maxAge := plain(value.NewInt(600))
	if successor {
		if own, found := h.get("CONN_MAX_AGE"); found {
			maxAge = own
		} else if v, set := c.Getenv("CONN_MAX_AGE"); set {
			maxAge = c.Invoke(c.Library("builtins.int"), v)
		}
	}
	switch value.Truth(url.Value) {
	case value.Yes:
		return parseDatabase(c, url, databaseOptions{maxAge: maxAge, ssl: plain(value.Bool(ssl))})
	case value.No:
		return c.Pass(value.NewDict(), url)
	}
	return derived(c, "dict", "dj_database_url.parse", url)
}

// staticFiles adds WhiteNoise to the middleware: in front of it, the successor
// behind SecurityMiddleware.
func (h herokuConfig) staticFiles(successor bool) {
	c := h.c
	base, found := h.get("BASE_DIR")
	if !found {
		c.Raise("KeyError", "'BASE_DIR'")
	}
	root := c.Invoke(c.Library("os.path.join"), base, str("staticfiles"))
	h.set("STATIC_ROOT", root)
	h.set("STATIC_URL", c.Return(value.Str("/static/")))
	if path, ok := pathText(c, root); ok {
		noteMade(c, path, eval.Directory)
	}
	name := "MIDDLEWARE_CLASSES"
	middleware, found := h.get(name)
	if !found {
		name = "MIDDLEWARE"
		if middleware, found = h.get(name); !found {
			c.Raise("KeyError", "'MIDDLEWARE'")
		}
	}
	items, open := c.Iterate(middleware)
	at := 0
	for i, item := range items {
		if s, ok := text(item); ok && successor && s == "django.middleware.security.SecurityMiddleware" {
			at = i + 1
			break
		}
	}
	all := &value.Tuple{Items: slices.Insert(items, at, c.Return(value.Str("whitenoise.middleware.WhiteNoiseMiddleware")))}
	if open {
		all.Open = opening(c, "the middleware of the project")
	}
	h.set(name, c.Return(all, middleware))
	h.set("STATICFILES_STORAGE", c.Return(value.Str("whitenoise.storage.CompressedManifestStaticFilesStorage")))
}

// herokuLogging is the LOGGING that settings() gives.
func herokuLogging(c *eval.Call) value.Traced {
	const config = `{'version': 1, 'disable_existing_loggers': False, ` +
		`'formatters': {'verbose': {'format': '%(asctime)s [%(process)d] [%(levelname)s] pathname=%(pathname)s lineno=%(lineno)s funcname=%(funcName)s %(message)s', ` +
		`'datefmt': '%Y-%m-%d %H:%M:%S'}, 'simple': {'format': '%(levelname)s %(message)s'}}, ` +
		`'handlers': {'null': {'level': 'DEBUG', 'class': 'logging.NullHandler'}, ` +
		`'console': {'level': 'DEBUG', 'class': 'logging.StreamHandler', 'formatter': 'verbose'}}, ` +
		`'loggers': {'testlogger': {'handlers': ['console'], 'level': 'INFO'}}}`
	v, err := parseLiteral(c, config, c.Return(value.Str("")))
	if err != nil {
		return c.UnknownOf("dict", "the logging configuration of django-heroku")
	}
	return c.Return(v.Value)
}
