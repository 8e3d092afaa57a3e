package lib

import "testing"

func TestEnvironDatabases(t *testing.T) {
	p := program{environment: map[string]string{"DATABASE_URL": "postgres://u:p@h:5432/n?sslmode=require"}}
	p.check(t, `
import environ
env = environ.Env()
`, []expression{
		{"env.db_url_config('postgres://u:p@h:5432/n')", "{'NAME': 'n', 'USER': 'u', 'PASSWORD': 'p', 'HOST': 'h', 'PORT': 5432, 'ENGINE': 'django.db.backends.postgresql'}"},
		{"env.db_url_config('psql://u:p%23x%2B+y@h:1/n%20m')", "{'NAME': 'n m', 'USER': 'u', 'PASSWORD': 'p#x++y', 'HOST': 'h', 'PORT': 1, 'ENGINE': 'django.db.backends.postgresql'}"},
		{"env.db_url_config('postgres://u:p#x@h:5432/n')", "{'NAME': 'n', 'USER': 'u', 'PASSWORD': 'p#x', 'HOST': 'h', 'PORT': 5432, 'ENGINE': 'django.db.backends.postgresql'}"},
		{"env.db_url_config('postgres://u:p@h1:1,h2:2/n')", "{'NAME': 'n', 'USER': 'u', 'PASSWORD': 'p', 'HOST': 'h1,h2', 'PORT': '1,2', 'ENGINE': 'django.db.backends.postgresql'}"},
		{"env.db_url_config('postgres:////var/run/pg/n')", "{'NAME': 'n', 'USER': '', 'PASSWORD': '', 'HOST': '/var/run/pg', 'PORT': '', 'ENGINE': 'django.db.backends.postgresql'}"},
		{"env.db_url_config('mysql://u:p@h/n?charset=utf8mb4')", "{'NAME': 'n', 'USER': 'u', 'PASSWORD': 'p', 'HOST': 'h', 'PORT': '', 'OPTIONS': {'charset': 'utf8mb4'}, 'ENGINE': 'django.db.backends.mysql'}"},
		{"env.db_url_config('sqlite:///db.sqlite3')", "{'NAME': 'db.sqlite3', 'USER': '', 'PASSWORD': '', 'HOST': '', 'PORT': '', 'ENGINE': 'django.db.backends.sqlite3'}"},
		{"env.db_url_config('sqlite:////abs/db.sqlite3')", "{'NAME': '/abs/db.sqlite3', 'USER': '', 'PASSWORD': '', 'HOST': '', 'PORT': '', 'ENGINE': 'django.db.backends.sqlite3'}"},
		{"env.db_url_config('sqlite://:memory:')", "{'ENGINE': 'django.db.backends.sqlite3', 'NAME': ':memory:'}"},
		{"env.db_url_config('sqlite://')", "{'NAME': ':memory:', 'USER': '', 'PASSWORD': '', 'HOST': '', 'PORT': '', 'ENGINE': 'django.db.backends.sqlite3'}"},
		{"env.db_url_config('oracle://u:p@h:1521')", "{'NAME': 'h', 'USER': 'u', 'PASSWORD': 'p', 'HOST': '', 'PORT': '1521', 'ENGINE': 'django.db.backends.oracle'}"},
		{"env.db_url_config('postgres://u:p@h/n?CONN_MAX_AGE=60&ATOMIC_REQUESTS=True&connect_timeout=10')", "{'NAME': 'n', 'USER': 'u', 'PASSWORD': 'p', 'HOST': 'h', 'PORT': '', 'CONN_MAX_AGE': 60, 'ATOMIC_REQUESTS': True, 'OPTIONS': {'connect_timeout': 10}, 'ENGINE': 'django.db.backends.postgresql'}"},
		{"env.db_url_config('ldap://h:389')", "{'NAME': 'ldap://h:389', 'USER': '', 'PASSWORD': '', 'HOST': 'h', 'PORT': 389, 'ENGINE': 'ldapdb.backends.ldap'}"},
		{"env.db_url_config('unknown://u:p@h/n')", "{'NAME': 'n', 'USER': 'u', 'PASSWORD': 'p', 'HOST': 'h', 'PORT': '', 'ENGINE': 'unknown'}"},
		{"env.db_url_config('')", "{}"},
		{"env.db_url_config('postgres://u:p@[::1]:5432/n')", "{'NAME': 'n', 'USER': 'u', 'PASSWORD': 'p', 'HOST': '::1', 'PORT': 5432, 'ENGINE': 'django.db.backends.postgresql'}"},
		{"env.db_url_config('postgres://u:p@h:abc/n')", "raises ValueError"},
		{"env.db_url_config('POSTGRES://U:P@H/N')", "{'NAME': 'N', 'USER': 'U', 'PASSWORD': 'P', 'HOST': 'h', 'PORT': '', 'ENGINE': 'django.db.backends.postgresql'}"},
		{"env.db_url_config('postgres://u:p@//cloudsql/proj:reg:inst/db')", "{'NAME': 'db', 'USER': 'u', 'PASSWORD': 'p', 'HOST': '/cloudsql/proj:reg:inst', 'PORT': '', 'ENGINE': 'django.db.backends.postgresql'}"},
		{"env.db()", "{'NAME': 'n', 'USER': 'u', 'PASSWORD': 'p', 'HOST': 'h', 'PORT': 5432, 'OPTIONS': {'sslmode': 'require'}, 'ENGINE': 'django.db.backends.postgresql'}"},
		{"env.db('NOPE')", "raises ImproperlyConfigured"},
		{"env.db('NOPE', default='sqlite:///x')", "{'NAME': 'x', 'USER': '', 'PASSWORD': '', 'HOST': '', 'PORT': '', 'ENGINE': 'django.db.backends.sqlite3'}"},
		{"env.db('NOPE', default='sqlite:///x', engine='e')", "{'NAME': 'x', 'USER': '', 'PASSWORD': '', 'HOST': '', 'PORT': '', 'ENGINE': 'e'}"},
	})
}

func TestEnvironCaches(t *testing.T) {
	p := program{}
	p.check(t, `
import environ
env = environ.Env()
`, []expression{
		{"env.cache_url_config('locmemcache://name')", "{'BACKEND': 'django.core.cache.backends.locmem.LocMemCache', 'LOCATION': 'name'}"},
		{"env.cache_url_config('dbcache://table')", "{'BACKEND': 'django.core.cache.backends.db.DatabaseCache', 'LOCATION': 'table'}"},
		{"env.cache_url_config('filecache:///var/tmp/x')", "{'BACKEND': 'django.core.cache.backends.filebased.FileBasedCache', 'LOCATION': '/var/tmp/x'}"},
		{"env.cache_url_config('memcache://a:1,b:2')", "{'BACKEND': 'django.core.cache.backends.memcached.MemcachedCache', 'LOCATION': ['a:1', 'b:2']}"},
		{"env.cache_url_config('memcache:///tmp/m.sock')", "{'BACKEND': 'django.core.cache.backends.memcached.MemcachedCache', 'LOCATION': 'unix:/tmp/m.sock'}"},
		{"env.cache_url_config('x://y')", "raises ImproperlyConfigured"},
		{"env.cache_url_config('')", "{}"},
		{"env.cache_url_config('memcache://h:1?timeout=300&key_prefix=k&foo=bar')", "{'BACKEND': 'django.core.cache.backends.memcached.MemcachedCache', 'LOCATION': 'h:1', 'TIMEOUT': 300, 'KEY_PREFIX': 'k', 'OPTIONS': {'FOO': 'bar'}}"},
		{"env.cache('NOPE', default='dummycache://')", "{'BACKEND': 'django.core.cache.backends.dummy.DummyCache', 'LOCATION': ''}"},
		{"env.cache('NOPE', default='redis://h:1/2', backend='b.c')", "{'BACKEND': 'b.c', 'LOCATION': 'redis://h:1/2'}"},
		{"env.cache('NOPE', default='redis://h:1/2')['LOCATION']", "'redis://h:1/2'"},
	})
}

func TestEnvironEmail(t *testing.T) {
	p := program{}
	p.check(t, `
import environ
env = environ.Env()
`, []expression{
		{"env.email_url_config('smtp+tls://u:p%40@h:587')", "{'EMAIL_FILE_PATH': '', 'EMAIL_HOST_USER': 'u', 'EMAIL_HOST_PASSWORD': 'p@', 'EMAIL_HOST': 'h', 'EMAIL_PORT': 587, 'EMAIL_BACKEND': 'django.core.mail.backends.smtp.EmailBackend', 'EMAIL_USE_TLS': True}"},
		{"env.email_url_config('smtps://u:p@h:465')", "{'EMAIL_FILE_PATH': '', 'EMAIL_HOST_USER': 'u', 'EMAIL_HOST_PASSWORD': 'p', 'EMAIL_HOST': 'h', 'EMAIL_PORT': 465, 'EMAIL_BACKEND': 'django.core.mail.backends.smtp.EmailBackend', 'EMAIL_USE_TLS': True}"},
		{"env.email_url_config('smtp+ssl://h')", "{'EMAIL_FILE_PATH': '', 'EMAIL_HOST_USER': None, 'EMAIL_HOST_PASSWORD': None, 'EMAIL_HOST': 'h', 'EMAIL_PORT': None, 'EMAIL_BACKEND': 'django.core.mail.backends.smtp.EmailBackend', 'EMAIL_USE_SSL': True}"},
		{"env.email_url_config('consolemail://')", "{'EMAIL_FILE_PATH': '', 'EMAIL_HOST_USER': None, 'EMAIL_HOST_PASSWORD': None, 'EMAIL_HOST': None, 'EMAIL_PORT': None, 'EMAIL_BACKEND': 'django.core.mail.backends.console.EmailBackend'}"},
		{"env.email_url_config('filemail:///tmp/x')", "{'EMAIL_FILE_PATH': 'tmp/x', 'EMAIL_HOST_USER': None, 'EMAIL_HOST_PASSWORD': None, 'EMAIL_HOST': None, 'EMAIL_PORT': None, 'EMAIL_BACKEND': 'django.core.mail.backends.filebased.EmailBackend'}"},
		{"env.email_url_config('foo://')", "raises ImproperlyConfigured"},
		{"env.email_url_config('smtp://h:25?EMAIL_USE_TLS=1&timeout=5')", "{'EMAIL_FILE_PATH': '', 'EMAIL_HOST_USER': None, 'EMAIL_HOST_PASSWORD': None, 'EMAIL_HOST': 'h', 'EMAIL_PORT': 25, 'EMAIL_BACKEND': 'django.core.mail.backends.smtp.EmailBackend', 'EMAIL_USE_TLS': 1, 'OPTIONS': {'TIMEOUT': 5}}"},
		{"env.email('NOPE', default='dummymail://')", "{'EMAIL_FILE_PATH': '', 'EMAIL_HOST_USER': None, 'EMAIL_HOST_PASSWORD': None, 'EMAIL_HOST': None, 'EMAIL_PORT': None, 'EMAIL_BACKEND': 'django.core.mail.backends.dummy.EmailBackend'}"},
	})
}
