package lib

import (
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// herokuLibraries model django-heroku, and its successor under another name.
func herokuLibraries() []*eval.Library {
	var out []*eval.Library
	for name, models := range map[string]string{"django_heroku": "django-heroku 0.3.1", "django_on_heroku": "django-on-heroku 1.1.2"} {
		out = append(out,
			&eval.Library{Name: name, Models: models, Funcs: map[string]eval.Model{"settings": herokuSettings}},
			&eval.Library{Name: name + ".core", Models: models, Funcs: map[string]eval.Model{"settings": herokuSettings}})
	}
	return out
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

// herokuSettings is settings(config, …): it rewrites names of the settings
// module, whatever they were before.
func herokuSettings(c *eval.Call) value.Traced {
	a := c.Bind("config", "*", "db_colors?", "databases?", "test_runner?", "staticfiles?", "allowed_hosts?", "logging?", "secret_key?")
	if value.IsUnknown(a[0].Value) {
		c.Override("django_heroku changes settings")
		return c.Return(value.None{})
	}
	h := herokuConfig{c, a[0]}
	if h.wants(a[1+1], true) {
		h.databases(h.wants(a[1], false))
	}
	if _, ci := c.Getenv("CI"); ci && h.wants(a[3], true) {
		h.set("TEST_RUNNER", c.Return(value.Str("django_heroku.HerokuDiscoverRunner")))
	}
	if h.wants(a[4], true) {
		h.staticFiles()
	}
	if h.wants(a[5], true) {
		h.set("ALLOWED_HOSTS", c.Return(value.NewList(c.Return(value.Str("*")))))
	}
	if h.wants(a[6], true) {
		h.set("LOGGING", c.UnknownOf("dict", "the logging configuration of django-heroku"))
	}
	if h.wants(a[7], true) {
		if key, set := c.Getenv("SECRET_KEY"); set {
			h.set("SECRET_KEY", key)
		}
	}
	return c.Return(value.None{})
}

// databases takes the database from DATABASE_URL where that is set.
func (h herokuConfig) databases(colours bool) {
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
	options := databaseOptions{maxAge: plain(value.NewInt(600)), ssl: plain(value.Bool(true))}
	database := c.Pass(value.NewDict(), url)
	switch value.Truth(url.Value) {
	case value.Yes:
		database = parseDatabase(c, url, options)
	case value.Unsure, value.Maybe:
		database = derived(c, "dict", "dj_database_url.parse", url)
	}
	dict.Set(str("default"), database)
	if _, ci := c.Getenv("CI"); ci {
		if d, ok := database.Value.(*value.Dict); ok {
			d.Set(str("TEST"), c.UnknownOf("dict", "the test database"))
		}
	}
}

// staticFiles puts WhiteNoise in front of the middleware.
func (h herokuConfig) staticFiles() {
	c := h.c
	base, found := h.get("BASE_DIR")
	if !found {
		c.Raise("KeyError", "'BASE_DIR'")
	}
	join := c.Attribute(c.Library("os.path"), "join")
	root := c.Invoke(join, base, str("staticfiles"))
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
	first := c.Return(value.Str("whitenoise.middleware.WhiteNoiseMiddleware"))
	all := &value.Tuple{Items: append([]value.Traced{first}, items...)}
	if open {
		all.Open = opening(c, "the middleware of the project")
	}
	h.set(name, c.Return(all, middleware))
	h.set("STATICFILES_STORAGE", c.Return(value.Str("whitenoise.storage.CompressedManifestStaticFilesStorage")))
}
