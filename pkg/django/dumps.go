package django

import (
	"bytes"

	"github.com/djready/djready/pkg/lazyregexp"
)

// ownTables are tables that only Django makes: those of its migrations and of
// the apps that nearly every project installs.
//
// Source: the db_table of the models of Django 1.8 to 6.1. Knowledge date:
// November 2026.
const ownTables = `(?:django_migrations|django_session|django_content_type|django_admin_log|auth_user|auth_group|auth_permission)`

// tableName is a table's name in SQL, with its schema and quotes.
const tableName = "(?:[\"`\\[]?\\w+[\"`\\]]?\\.)?[\"`\\['\\\\]*" + ownTables + "[\"`\\]'\\\\\\s(]"

var (
	sqliteTable = lazyregexp.New("(?i)CREATE TABLE\\s+" + tableName)
	dumpedRows  = lazyregexp.New("(?im)^\\s*(?:COPY|(?:INSERT|REPLACE)\\s+(?:IGNORE\\s+)?INTO)\\s+" + tableName)
	ownTable    = lazyregexp.New(`\b` + ownTables + `\b`)
	dumpedUser  = lazyregexp.New(`"password"\s*:\s*"(?:pbkdf2_sha\d+|argon2|bcrypt(?:_sha256)?|scrypt|md5|sha1)\$`)
	dumpedTrace = lazyregexp.New(`"model"\s*:\s*"(?:sessions\.session|admin\.logentry)"`)
)

// DatabaseCopy tells what copy of a project's database a file is by its
// beginning: an SQLite database or a dump with rows of tables that only Django
// makes, or dumpdata's output with users and their log-ins. It is "" for all
// else, also for a schema without rows and for fixtures that people wrote.
func DatabaseCopy(head []byte) string {
	switch {
	case bytes.HasPrefix(head, []byte("SQLite format 3\x00")):
		if sqliteTable.Match(head) {
			return "an SQLite database"
		}
	case bytes.HasPrefix(head, []byte("PGDMP")):
		if bytes.Contains(head, []byte("TABLE DATA")) && ownTable.Match(head) {
			return "a dump of the database"
		}
	case dumpedRows.Match(head), dumpedUser.Match(head) && dumpedTrace.Match(head):
		return "a dump of the database"
	}
	return ""
}
