package lib

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/value"
)

// databaseSchemes is Env.DB_SCHEMES with Django 2.0 or later.
var databaseSchemes = map[string]string{
	"postgres":              "django.db.backends.postgresql",
	"postgresql":            "django.db.backends.postgresql",
	"psql":                  "django.db.backends.postgresql",
	"pgsql":                 "django.db.backends.postgresql",
	"postgis":               "django.contrib.gis.db.backends.postgis",
	"prometheus_postgresql": "django_prometheus.db.backends.postgresql",
	"prometheus_postgis":    "django_prometheus.db.backends.postgis",
	"prometheus_mysql":      "django_prometheus.db.backends.mysql",
	"prometheus_spatialite": "django_prometheus.db.backends.spatialite",
	"prometheus_sqlite":     "django_prometheus.db.backends.sqlite3",
	"cockroachdb":           "django_cockroachdb",
	"mysql":                 "django.db.backends.mysql",
	"mysql2":                "django.db.backends.mysql",
	"mysql-connector":       "mysql.connector.django",
	"mysqlgis":              "django.contrib.gis.db.backends.mysql",
	"mssql":                 "mssql",
	"oracle":                "django.db.backends.oracle",
	"pyodbc":                "sql_server.pyodbc",
	"redshift":              "django_redshift_backend",
	"spatialite":            "django.contrib.gis.db.backends.spatialite",
	"sqlite":                "django.db.backends.sqlite3",
	"ldap":                  "ldapdb.backends.ldap",
}

var (
	postgresFamily = []string{"postgres", "postgresql", "psql", "pgsql", "postgis", "prometheus_postgresql", "prometheus_postgis"}
	databaseBase   = []string{"CONN_MAX_AGE", "ATOMIC_REQUESTS", "AUTOCOMMIT", "DISABLE_SERVER_SIDE_CURSORS", "CONN_HEALTH_CHECKS"}
)

// environDB is Env.db_url_config.
func environDB(c *eval.Call, v, engine value.Traced) value.Traced {
	const reason = "environ.db_url_config"
	b := newConfiguration(c, v)
	if s, ok := text(v); ok && s == "sqlite://:memory:" {
		b.set("ENGINE", value.Str(databaseSchemes["sqlite"]))
		b.set("NAME", value.Str(":memory:"))
		return b.result(reason)
	}
	u, ok := databaseURL(c, v)
	if !ok {
		return derived(c, "dict", reason, v)
	}
	b.database(u)
	switch name, ok := text(engine); {
	case isNone(engine) || ok && name == "":
		name = u.scheme
		if name == "" {
			return b.c.Pass(value.NewDict(), v) // it only warns
		}
		fallthrough
	case ok:
		if backend, found := databaseSchemes[name]; found {
			name = backend
		}
		b.set("ENGINE", value.Str(name))
	default:
		b.dict.Set(str("ENGINE"), engine)
	}
	return b.result(reason)
}

// databaseURL parses a database URL. One that has no path is quoted and parsed
// again: its password may hold "#" or "?".
func databaseURL(c *eval.Call, v value.Traced) (splitURL, bool) {
	var u splitURL
	var err error
	if s, ok := text(v); ok {
		c.Spend(len(s))
		if u, err = parseURL(s); err == errBadIPv6 {
			u, err = requoted(s)
		}
	} else if u, ok = urlResult(c, v); !ok {
		return u, false
	}
	if err == nil && u.path == "" {
		u, err = requoted(u.unsplit())
	}
	if err != nil && err != errUnclear {
		c.RaiseFrom("ValueError", err.Error(), v)
	}
	return u, err == nil
}

func requoted(url string) (splitURL, error) {
	quoted, ok := quoteURL(url, ":/?&=@")
	if !ok {
		return splitURL{}, errUnclear
	}
	return parseURL(quoted)
}

func (b *configuration) database(u splitURL) {
	path := ""
	if u.path != "" {
		path, _, _ = strings.Cut(u.path[1:], "?")
	}
	path, ok := unquotePlus(path)
	b.unclear = b.unclear || !ok
	switch {
	case u.scheme == "sqlite" && path == "":
		path = ":memory:"
	case u.scheme == "ldap":
		// "None" is what Python writes for a host that is not there.
		path = "ldap://" + cmpOr(u.hostname(), "None")
		if port, given := b.port(u); given {
			path += ":" + port.(value.Int).String()
		}
	}
	host, port := b.hostAndPort(u)
	name := path
	cloud := strings.Contains(path, "cloudsql")
	if (slices.Contains(postgresFamily, u.scheme) || cloud) && strings.HasPrefix(path, "/") {
		host, name, _ = cutLast(path, "/")
	}
	if u.scheme == "oracle" && path == "" {
		name, host = host, ""
	}
	user, _ := u.username()
	password, _ := u.password()
	b.set("NAME", value.Str(name))
	b.set("USER", value.Str(b.decoded(user)))
	b.set("PASSWORD", value.Str(b.decoded(password)))
	b.set("HOST", value.Str(host))
	switch number, isNumber := port.(value.Int); {
	case u.scheme != "oracle":
		b.set("PORT", port)
	case isNumber:
		b.set("PORT", value.Str(number.String())) // Django's backend strips it
	}
	b.query(u.query, databaseBase, b.number, b.literal, false)
}

func cmpOr(s, fallback string) string {
	if s == "" {
		return fallback
	}
	return s
}

// hostAndPort are those of the URL, or of a PostgreSQL cluster "a:1,b:2".
func (b *configuration) hostAndPort(u splitURL) (string, value.Value) {
	address := b.decoded(u.netloc[strings.LastIndexByte(u.netloc, '@')+1:])
	if !slices.Contains(postgresFamily, u.scheme) || !strings.Contains(address, ",") {
		port, given := b.port(u)
		if !given {
			port = value.Str("")
		}
		return u.hostname(), port
	}
	var hosts, ports []string
	for each := range strings.SplitSeq(address, ",") {
		host, port := clusterMember(each)
		hosts = append(hosts, host)
		if port != "" {
			ports = append(ports, port)
		}
	}
	return strings.Join(hosts, ","), b.number(strings.Join(ports, ","))
}

// clusterMember splits "host:port"; a port that is none belongs to the host.
func clusterMember(address string) (host, port string) {
	if strings.HasPrefix(address, "[") {
		if before, after, found := strings.Cut(address, "]"); found && strings.HasPrefix(after, ":") {
			return before + "]", after[1:]
		}
		return address, ""
	}
	host, port, found := cutLast(address, ":")
	if digits, _ := isDigits(port); !found || !digits {
		return address, ""
	}
	return host, port
}
