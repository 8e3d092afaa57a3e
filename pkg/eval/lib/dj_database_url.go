package lib

import (
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// djDatabaseURLLibrary models dj_database_url.
func djDatabaseURLLibrary() *eval.Library {
	return &eval.Library{
		Name:   "dj_database_url",
		Models: "dj-database-url 3.1.2",
		Funcs: map[string]eval.Model{
			"config":   djDatabaseConfig,
			"parse":    djDatabaseParse,
			"register": opaque("a registered database engine"),
		},
		Values: map[string]eval.Model{"DEFAULT_ENV": constant(value.Str("DATABASE_URL"))},
		Classes: []*eval.ClassModel{
			{Name: "ParseError", Bases: []string{"builtins.ValueError"}},
			{Name: "UnknownSchemeError", Bases: []string{"builtins.ValueError"}},
		},
	}
}

// engines are the registered schemes with their backends. The groups of
// functions that finish a configuration are told by the scheme: see finish.
var engines = map[string]string{
	"spatialite":      "django.contrib.gis.db.backends.spatialite",
	"mysql-connector": "mysql.connector.django",
	"mysqlgis":        "django.contrib.gis.db.backends.mysql",
	"oraclegis":       "django.contrib.gis.db.backends.oracle",
	"cockroach":       "django_cockroachdb",
	"sqlite":          "django.db.backends.sqlite3",
	"oracle":          "django.db.backends.oracle",
	"mssqlms":         "mssql",
	"mssql":           "sql_server.pyodbc",
	"mysql":           "django.db.backends.mysql",
	"mysql2":          "django.db.backends.mysql",
	"postgres":        "django.db.backends.postgresql",
	"postgresql":      "django.db.backends.postgresql",
	"pgsql":           "django.db.backends.postgresql",
	"postgis":         "django.contrib.gis.db.backends.postgis",
	"redshift":        "django_redshift_backend",
	"timescale":       "timescale.db.backends.postgresql",
	"timescalegis":    "timescale.db.backends.postgis",
}

// databaseOptions are the arguments of config() and parse() behind the first.
type databaseOptions struct {
	engine, maxAge, healthChecks, noCursors, ssl, test value.Traced
}

const databaseParams = "engine? conn_max_age? conn_health_checks? disable_server_side_cursors? ssl_require? test_options?"

func newDatabaseOptions(a []value.Traced) databaseOptions {
	return databaseOptions{engine: a[0], maxAge: a[1], healthChecks: a[2], noCursors: a[3], ssl: a[4], test: a[5]}
}

// djDatabaseConfig is config(): {} where neither the variable nor a default is
// given.
func djDatabaseConfig(c *eval.Call) value.Traced {
	a := c.Bind(strings.Fields("env? default? " + databaseParams)...)
	name, ok := textOr(a[0], "DATABASE_URL")
	if !ok {
		return c.UnknownOf("dict", "a database", a[0], a[1])
	}
	url, set := c.Getenv(name)
	if !set {
		url = c.Default(name, orNone(a[1]))
	}
	switch value.Truth(url.Value) {
	case value.No:
		return c.Pass(value.NewDict(), url)
	case value.Unsure, value.Maybe:
		return derived(c, "dict", "dj_database_url.parse", url)
	}
	return parseDatabase(c, url, newDatabaseOptions(a[2:]))
}

func djDatabaseParse(c *eval.Call) value.Traced {
	a := c.Bind(strings.Fields("url " + databaseParams)...)
	return parseDatabase(c, a[0], newDatabaseOptions(a[1:]))
}

// parseDatabase is parse(url, …).
func parseDatabase(c *eval.Call, url value.Traced, options databaseOptions) value.Traced {
	const reason = "dj_database_url.parse"
	s, ok := text(url)
	if !ok {
		if known(url) && url.Value.Type() != "str" {
			return c.UnknownOf("dict", "a database", url)
		}
		c.MayRaise("ValueError", "")
		return derived(c, "dict", reason, url)
	}
	c.Spend(len(s))
	b := newConfiguration(c, url)
	if s == "sqlite://:memory:" {
		b.set("ENGINE", value.Str(engines["sqlite"]))
		b.set("NAME", value.Str(":memory:"))
		return b.result(reason)
	}
	u, err := parseURL(s)
	if err == errUnclear {
		return derived(c, "dict", reason, url)
	}
	if err != nil {
		c.RaiseFrom("dj_database_url.ParseError", "This string is not a valid url", url)
	}
	backend, registered := engines[u.scheme]
	if !registered {
		c.RaiseFrom("dj_database_url.UnknownSchemeError", "Scheme '"+u.scheme+"://' is unknown.", url)
	}
	driver := b.djDatabase(u, backend)
	if !options.apply(c, b.dict, driver) {
		b.unclear = true
	}
	if driver.Len() == 0 && driver.Open == nil {
		b.dict.Delete(value.Str("OPTIONS"))
	}
	return b.result(reason)
}

// djDatabase fills in what the URL says, and returns the options.
func (b *configuration) djDatabase(u splitURL, backend string) *value.Dict {
	user, _ := u.username()
	password, _ := u.password()
	b.set("ENGINE", value.Str(backend))
	b.set("USER", value.Str(b.decoded(user)))
	b.set("PASSWORD", value.Str(b.decoded(password)))
	b.set("HOST", value.Str(b.decoded(u.hostname())))
	n, _, err := u.port()
	if err != nil {
		b.c.RaiseFrom("dj_database_url.ParseError", "This string is not a valid url", b.url)
	}
	var port value.Value = value.Str("")
	if n != 0 {
		port = value.NewInt(int64(n))
	}
	b.set("PORT", port)
	name := ""
	if u.path != "" {
		name = b.decoded(u.path[1:])
	}
	b.set("NAME", value.Str(name))
	driver := value.NewDict()
	b.dict.Set(str("OPTIONS"), b.c.Pass(driver, b.url))
	fields, ok := parseQuery(u.query)
	b.unclear = b.unclear || !ok
	for _, f := range fields {
		driver.Set(b.c.Pass(value.Str(f.name), b.url), b.c.Pass(b.optionValues(f.values), b.url))
	}
	b.finish(u.scheme, driver)
	return driver
}

func (b *configuration) optionValues(texts []string) value.Value {
	items := make([]value.Traced, len(texts))
	for i, s := range texts {
		items[i] = b.c.Pass(b.optionValue(s), b.url)
	}
	if len(items) == 1 {
		return items[0].Value
	}
	return value.NewList(items...)
}

func (b *configuration) optionValue(s string) value.Value {
	switch lowerText(s) {
	case "true":
		return value.Bool(true)
	case "false":
		return value.Bool(false)
	}
	return b.number(s)
}

// finish is the function that is registered for the scheme.
func (b *configuration) finish(scheme string, driver *value.Dict) {
	switch scheme {
	case "sqlite":
		if name, _ := b.dict.Str("NAME"); value.Truth(name.Value) == value.No {
			b.set("NAME", value.Str(":memory:"))
		}
	case "oracle", "mssqlms", "mssql":
		port, _ := b.dict.Str("PORT")
		if n, ok := port.Value.(value.Int); ok {
			b.set("PORT", value.Str(n.String()))
		}
	case "mysql", "mysql2":
		if ca, found := driver.Str("ssl-ca"); found {
			driver.Delete(value.Str("ssl-ca"))
			if value.Truth(ca.Value) == value.Yes {
				ssl := value.NewDict()
				ssl.Set(str("ca"), ca)
				driver.Set(str("ssl"), b.c.Pass(ssl, b.url))
			}
		}
	case "postgres", "postgresql", "pgsql", "postgis", "redshift", "timescale", "timescalegis":
		schema, found := driver.Str("currentSchema")
		driver.Delete(value.Str("currentSchema"))
		if !found || value.Truth(schema.Value) == value.No {
			return
		}
		s, ok := value.String(schema.Value)
		b.unclear = b.unclear || !ok
		driver.Set(str("options"), b.c.Pass(value.Str("-c search_path="+s), b.url))
	}
}

// apply adds the settings that were passed beside the URL. It reports false
// where it is not known which.
func (o databaseOptions) apply(c *eval.Call, dict, driver *value.Dict) bool {
	ssl, sure := flag(o.ssl, false)
	if ssl {
		driver.Set(str("sslmode"), c.Return(value.Str("require"), o.ssl))
	}
	set := func(key string, v value.Traced, def value.Value) {
		if !given(v) {
			v = plain(def)
		}
		dict.Set(str(key), v)
	}
	set("CONN_MAX_AGE", o.maxAge, value.NewInt(0))
	set("CONN_HEALTH_CHECKS", o.healthChecks, value.Bool(false))
	set("DISABLE_SERVER_SIDE_CURSORS", o.noCursors, value.Bool(false))
	engine, sure2 := flag(o.engine, false)
	if engine {
		dict.Set(str("ENGINE"), o.engine)
	}
	test, sure3 := flag(o.test, false)
	if test {
		dict.Set(str("TEST"), o.test)
	}
	return sure && sure2 && sure3
}
