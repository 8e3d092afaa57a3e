package lib

import "testing"

func TestDatabaseURL(t *testing.T) {
	p := program{environment: map[string]string{"DATABASE_URL": "postgres://u:p@h/n"}}
	p.check(t, "import dj_database_url", []expression{
		{"dj_database_url.parse('postgres://u:p%40x@h:5432/n')", "{'ENGINE': 'django.db.backends.postgresql', 'USER': 'u', 'PASSWORD': 'p@x', 'HOST': 'h', 'PORT': 5432, 'NAME': 'n', 'CONN_MAX_AGE': 0, 'CONN_HEALTH_CHECKS': False, 'DISABLE_SERVER_SIDE_CURSORS': False}"},
		{"dj_database_url.parse('mysql://u:p@h/n?charset=utf8mb4&ssl-ca=x.pem')", "{'ENGINE': 'django.db.backends.mysql', 'USER': 'u', 'PASSWORD': 'p', 'HOST': 'h', 'PORT': '', 'NAME': 'n', 'OPTIONS': {'charset': 'utf8mb4', 'ssl': {'ca': 'x.pem'}}, 'CONN_MAX_AGE': 0, 'CONN_HEALTH_CHECKS': False, 'DISABLE_SERVER_SIDE_CURSORS': False}"},
		{"dj_database_url.parse('sqlite:///db.sqlite3')", "{'ENGINE': 'django.db.backends.sqlite3', 'USER': '', 'PASSWORD': '', 'HOST': '', 'PORT': '', 'NAME': 'db.sqlite3', 'CONN_MAX_AGE': 0, 'CONN_HEALTH_CHECKS': False, 'DISABLE_SERVER_SIDE_CURSORS': False}"},
		{"dj_database_url.parse('sqlite://:memory:')", "{'ENGINE': 'django.db.backends.sqlite3', 'NAME': ':memory:'}"},
		{"dj_database_url.parse('sqlite://')", "{'ENGINE': 'django.db.backends.sqlite3', 'USER': '', 'PASSWORD': '', 'HOST': '', 'PORT': '', 'NAME': ':memory:', 'CONN_MAX_AGE': 0, 'CONN_HEALTH_CHECKS': False, 'DISABLE_SERVER_SIDE_CURSORS': False}"},
		{"dj_database_url.parse('oracle://u:p@h:1521/n')", "{'ENGINE': 'django.db.backends.oracle', 'USER': 'u', 'PASSWORD': 'p', 'HOST': 'h', 'PORT': '1521', 'NAME': 'n', 'CONN_MAX_AGE': 0, 'CONN_HEALTH_CHECKS': False, 'DISABLE_SERVER_SIDE_CURSORS': False}"},
		{"dj_database_url.parse('mssql://h/n')", "{'ENGINE': 'sql_server.pyodbc', 'USER': '', 'PASSWORD': '', 'HOST': 'h', 'PORT': '', 'NAME': 'n', 'CONN_MAX_AGE': 0, 'CONN_HEALTH_CHECKS': False, 'DISABLE_SERVER_SIDE_CURSORS': False}"},
		{"dj_database_url.parse('postgis://u:p@h/n?currentSchema=a&sslmode=require')", "{'ENGINE': 'django.contrib.gis.db.backends.postgis', 'USER': 'u', 'PASSWORD': 'p', 'HOST': 'h', 'PORT': '', 'NAME': 'n', 'OPTIONS': {'sslmode': 'require', 'options': '-c search_path=a'}, 'CONN_MAX_AGE': 0, 'CONN_HEALTH_CHECKS': False, 'DISABLE_SERVER_SIDE_CURSORS': False}"},
		{"dj_database_url.parse('postgres://u:p@h/n?x=1&x=2&y=true&z=')", "{'ENGINE': 'django.db.backends.postgresql', 'USER': 'u', 'PASSWORD': 'p', 'HOST': 'h', 'PORT': '', 'NAME': 'n', 'OPTIONS': {'x': [1, 2], 'y': True}, 'CONN_MAX_AGE': 0, 'CONN_HEALTH_CHECKS': False, 'DISABLE_SERVER_SIDE_CURSORS': False}"},
		{"dj_database_url.parse('unknown://h')", "raises UnknownSchemeError"},
		{"dj_database_url.parse('foo')", "raises UnknownSchemeError"},
		{"dj_database_url.parse('')", "raises UnknownSchemeError"},
		{"dj_database_url.parse('postgres://h:abc/n')", "raises ParseError"},
		{"dj_database_url.parse('postgres://u:p@%2Fvar%2Frun/n')", "{'ENGINE': 'django.db.backends.postgresql', 'USER': 'u', 'PASSWORD': 'p', 'HOST': '/var/run', 'PORT': '', 'NAME': 'n', 'CONN_MAX_AGE': 0, 'CONN_HEALTH_CHECKS': False, 'DISABLE_SERVER_SIDE_CURSORS': False}"},
		{"dj_database_url.config()", "{'ENGINE': 'django.db.backends.postgresql', 'USER': 'u', 'PASSWORD': 'p', 'HOST': 'h', 'PORT': '', 'NAME': 'n', 'CONN_MAX_AGE': 0, 'CONN_HEALTH_CHECKS': False, 'DISABLE_SERVER_SIDE_CURSORS': False}"},
		{"dj_database_url.config('NOPE')", "{}"},
		{"dj_database_url.config('NOPE', default='sqlite:///x', conn_max_age=600)", "{'ENGINE': 'django.db.backends.sqlite3', 'USER': '', 'PASSWORD': '', 'HOST': '', 'PORT': '', 'NAME': 'x', 'CONN_MAX_AGE': 600, 'CONN_HEALTH_CHECKS': False, 'DISABLE_SERVER_SIDE_CURSORS': False}"},
		{"dj_database_url.config('NOPE', default='postgres://h/n', ssl_require=True, engine='e', conn_health_checks=True)", "{'ENGINE': 'e', 'USER': '', 'PASSWORD': '', 'HOST': 'h', 'PORT': '', 'NAME': 'n', 'OPTIONS': {'sslmode': 'require'}, 'CONN_MAX_AGE': 0, 'CONN_HEALTH_CHECKS': True, 'DISABLE_SERVER_SIDE_CURSORS': False}"},
		{"dj_database_url.config(default='')['NAME']", "'n'"},
		{"dj_database_url.parse('sqlite:///x', test_options={'NAME': 't'})", "{'ENGINE': 'django.db.backends.sqlite3', 'USER': '', 'PASSWORD': '', 'HOST': '', 'PORT': '', 'NAME': 'x', 'CONN_MAX_AGE': 0, 'CONN_HEALTH_CHECKS': False, 'DISABLE_SERVER_SIDE_CURSORS': False, 'TEST': {'NAME': 't'}}"},
	})
}
