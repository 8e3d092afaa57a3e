package django

import (
	"slices"
	"strings"
)

// The tables of this file hold names of distributions, normalised as PEP 503
// says.
//
// Source: the packages' own documentation and their entries in the Python
// package index. Knowledge date: November 2026.

// ApplicationServers are the distributions that bring a server for production
// traffic, the commonest first. Libraries that others build servers on, such as
// gevent and Tornado, are none: most who require them want something else.
func ApplicationServers() []string {
	return []string{
		"gunicorn", "uvicorn", "daphne", "hypercorn", "granian", "uwsgi", "waitress", "mod-wsgi",
		"mod-wsgi-standalone", "mod-wsgi-httpd", "twisted", "pyuwsgi", "cheroot", "cherrypy", "bjoern",
		"meinheld",
	}
}

// serverPrograms are what application servers are started or installed by where
// it is not pip that installs them: commands, and packages of Linux
// distributions.
var serverPrograms = []string{
	"gunicorn", "gunicorn3", "python3-gunicorn", "uvicorn", "python3-uvicorn", "daphne", "python3-daphne", "hypercorn",
	"granian", "uwsgi", "uwsgi-core", "uwsgi-plugin-python3", "uwsgi-python3", "waitress-serve", "python3-waitress",
	"mod_wsgi-express", "libapache2-mod-wsgi-py3", "libapache2-mod-wsgi", "mod_wsgi", "twist", "twistd",
	"python3-twisted", "unit", "unitd", "unit-python3",
}

// ServerProgram reports whether a command, or a package of a Linux
// distribution, is an application server.
func ServerProgram(name string) bool { return slices.Contains(serverPrograms, strings.ToLower(name)) }

// ownServer are the hosting platforms that run a WSGI or ASGI application with
// a server of their own.
var ownServer = []string{
	"appengine", "awslambda", "elasticbeanstalk", "gae", "lambda", "passenger", "pythonanywhere", "sam", "serverless",
	"vercel", "zappa",
}

// BringsServer reports whether a hosting platform runs the application with a
// server of its own. The spelling of the platform's name does not matter:
// "App Engine" is "appengine".
func BringsServer(platform string) bool { return slices.Contains(ownServer, plain(platform)) }

// servesStatic are the hosting platforms that serve static files, or are told
// to by their own files, without the application.
var servesStatic = []string{
	"appengine", "divio", "elasticbeanstalk", "gae", "passenger", "pythonanywhere", "vercel",
}

// ServesStatic reports whether a hosting platform serves static files beside
// the application.
func ServesStatic(platform string) bool { return slices.Contains(servesStatic, plain(platform)) }

func plain(name string) string {
	return strings.NewReplacer(" ", "", "-", "", "_", "").Replace(strings.ToLower(name))
}

// StaticServers are the distributions that serve static files from within the
// application, or bring one that does: WhiteNoise comes with django-heroku.
func StaticServers() []string {
	return []string{"whitenoise", "servestatic", "dj-static", "django-heroku", "django-on-heroku"}
}

// StaticMiddleware are the middleware of StaticServers.
func StaticMiddleware() []string {
	return []string{WhiteNoiseMiddleware, "servestatic.middleware.ServeStaticMiddleware"}
}

// ErrorReporters are the top-level modules of packages that send errors to a
// service.
func ErrorReporters() []string {
	return []string{
		"airbrake", "appsignal", "bugsnag", "ddtrace", "elasticapm", "exceptionless", "honeybadger", "logfire", "newrelic", "opbeat",
		"opencensus", "opentelemetry", "raven", "raygun4py", "rollbar", "scout_apm", "sentry_sdk",
	}
}

// DevelopmentTools are distributions that have no place in production.
func DevelopmentTools() []string {
	return []string{
		"black", "bpython", "coverage", "django-browser-reload", "django-debug-toolbar", "django-extensions",
		"django-migration-linter", "django-nose", "django-silk", "django-stubs", "djlint", "factory-boy", "faker", "flake8",
		"freezegun", "ipdb", "ipython", "isort", "jupyter", "mypy", "nplusone", "pdbpp", "pre-commit", "ptpython", "pudb",
		"pylint", "pylint-django", "pytest", "pytest-cov", "pytest-django", "pytest-xdist", "ruff", "tox",
	}
}

// CommonDrivers are the distributions that connect Django to PostgreSQL and
// MySQL.
func CommonDrivers() []string { return slices.Concat(postgresDrivers, mysqlDrivers) }

// Drivers are the distributions any of which connects Django to a database; none
// where the engine needs none (SQLite), or is not known.
func Drivers(engine string) []string {
	backend := engine[strings.LastIndexByte(engine, '.')+1:]
	if d, ok := drivers[engine]; ok {
		return slices.Clone(d)
	}
	if strings.HasPrefix(engine, "django.db.backends.") || strings.HasPrefix(engine, "django.contrib.gis.db.backends.") {
		return slices.Clone(drivers["django.db.backends."+backend])
	}
	return nil
}

var (
	postgresDrivers = []string{
		"psycopg", "psycopg-binary", "psycopg-c", "psycopg2", "psycopg2-binary", "psycopg2cffi", "aws-psycopg2",
	}
	mysqlDrivers = []string{"mysqlclient", "pymysql", "mysql-connector-python"}

	drivers = map[string][]string{
		"django.db.backends.postgresql":                     postgresDrivers,
		"django.db.backends.postgresql_psycopg2":            postgresDrivers,
		"django.db.backends.postgis":                        postgresDrivers,
		"django.db.backends.mysql":                          mysqlDrivers,
		"django.db.backends.oracle":                         {"oracledb", "cx-oracle"},
		"django_cockroachdb":                                {"django-cockroachdb"},
		"django_mongodb_backend":                            {"django-mongodb-backend"},
		"django_prometheus.db.backends.mysql":               mysqlDrivers,
		"django_prometheus.db.backends.postgresql":          postgresDrivers,
		"django_prometheus.db.backends.postgis":             postgresDrivers,
		"django_db_geventpool.backends.postgis":             postgresDrivers,
		"django_db_geventpool.backends.postgresql_psycopg2": postgresDrivers,
		"django_db_geventpool.backends.postgresql_psycopg3": postgresDrivers,
		"dj_db_conn_pool.backends.mysql":                    mysqlDrivers,
		"dj_db_conn_pool.backends.postgresql":               postgresDrivers,
		"clickhouse_backend.backend":                        {"django-clickhouse-backend"},
		"django_snowflake":                                  {"django-snowflake"},
		"django_tidb":                                       {"django-tidb"},
		"djongo":                                            {"djongo"},
		"mssql":                                             {"mssql-django"},
		"mysql.connector.django":                            {"mysql-connector-python"},
		"psqlextra.backend":                                 {"django-postgres-extra"},
		"sql_server.pyodbc":                                 {"django-pyodbc-azure", "django-mssql-backend"},
		"django_tenants.postgresql_backend":                 postgresDrivers,
		"tenant_schemas.postgresql_backend":                 postgresDrivers,
	}
)
