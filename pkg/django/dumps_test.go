package django_test

import (
	"testing"

	"github.com/djready/djready/pkg/django"
	"github.com/stretchr/testify/require"
)

func TestDatabaseCopy(t *testing.T) {
	const sqlite, dump = "an SQLite database", "a dump of the database"
	user := `{"model": "auth.user", "fields": {"password": "pbkdf2_sha256$1$a$b"}}`
	for name, tt := range map[string]struct{ head, want string }{
		"SQLite":                  {"SQLite format 3\x00…CREATE TABLE \"django_migrations\" (", sqlite},
		"SQLite of an old Django": {"SQLite format 3\x00…CREATE TABLE auth_user (", sqlite},
		"another program's":       {"SQLite format 3\x00…CREATE TABLE documents (", ""},
		"a similar table":         {"SQLite format 3\x00…CREATE TABLE auth_user_profiles_2 (", ""},
		"no SQLite":               {"CREATE TABLE \"django_migrations\" (", ""},
		"PostgreSQL":              {"--\nCOPY public.auth_user (id, password) FROM stdin;\n", dump},
		"MySQL":                   {"--\nINSERT INTO `django_session` VALUES (1);\n", dump},
		"SQLite's .dump":          {"BEGIN;\nINSERT INTO django_migrations VALUES(1);\n", dump},
		"SQLite's .dump, quoted":  {"BEGIN;\nINSERT INTO \"auth_user\" VALUES(1);\n", dump},
		"a schema":                {"CREATE TABLE public.auth_user (\n", ""},
		"another table's rows":    {"COPY public.auth_cookie (id) FROM stdin;\n", ""},
		"an archive":              {"PGDMP\x01 TABLE DATA public django_migrations", dump},
		"another's archive":       {"PGDMP\x01 TABLE DATA public orders", ""},
		"dumpdata":                {"[" + user + `,{"model": "admin.logentry"}]`, dump},
		"a fixture":               {"[" + user + "]", ""},
		"nothing":                 {"", ""},
	} {
		require.Equal(t, tt.want, django.DatabaseCopy([]byte(tt.head)), name)
	}
}
