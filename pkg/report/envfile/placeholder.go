package envfile

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/value"
)

// generate is the command that makes a secret: of letters that every reader takes
// as they are, which those of Django's get_random_secret_key are not.
const generate = `python -c "import secrets; print(secrets.token_urlsafe(64))"`

// generated reports whether the operator makes a variable's value up.
func generated(v project.Variable) bool {
	return v.Secret && v.Conversion == project.Text && (django.ChosenByOperator(v.Name) || slices.Contains(v.Feeds, "SECRET_KEY") ||
		slices.ContainsFunc(v.Feeds, func(feed string) bool {
			return strings.HasPrefix(feed, "DATABASES[") && strings.HasSuffix(feed, "['PASSWORD']")
		}))
}

// placeholder is what stands for a value that somebody is to give.
func placeholder(v project.Variable) string {
	switch v.Conversion {
	case project.DatabaseURL:
		return databaseScheme(v) + "://<user>:<password>@<host>:<port>/<name>"
	case project.CacheURL:
		return "redis://<host>:6379/0"
	case project.EmailURL:
		return "smtp+tls://<user>:<password>@<host>:587"
	case project.Integer, project.Number, project.Duration:
		return "<number>"
	case project.Boolean:
		return "<True or False>"
	case project.Presence:
		return "<anything for yes>"
	case project.JSON, project.Mapping:
		return "<" + strings.ToLower(v.Name) + ">"
	case project.FilePath:
		return "<path>"
	case project.URL:
		return "<https://www.example.com>"
	case project.Word:
		if words := strings.Join(v.Words, " or "); portable(words) && !strings.ContainsAny(words, "<>@") {
			return "<" + words + ">"
		}
	}
	return "<" + byMeaning(v) + ">"
}

// byMeaning says what kind of text a setting wants.
func byMeaning(v project.Variable) string {
	name := strings.ToUpper(v.Name)
	feed := ""
	if len(v.Feeds) > 0 {
		feed = v.Feeds[0]
	}
	delimiter := v.Delimiter
	if delimiter == "" || !portable(delimiter) {
		delimiter = ","
	}
	switch {
	case v.Secret:
	case feed == "SECURE_PROXY_SSL_HEADER" && v.Conversion == project.List:
		return "HTTP_X_FORWARDED_PROTO" + delimiter + "https"
	case feed == "SECURE_PROXY_SSL_HEADER":
		return "HTTP_X_FORWARDED_PROTO"
	case feed == "ALLOWED_HOSTS", strings.HasSuffix(name, "_HOSTS"):
		return strings.Join([]string{"example.com", "www.example.com"}, delimiter)
	case strings.HasSuffix(name, "ORIGINS"), strings.HasSuffix(name, "ORIGIN_WHITELIST"):
		return strings.Join([]string{"https://example.com", "https://www.example.com"}, delimiter)
	case strings.Contains(name, "REDIS") && strings.HasSuffix(name, "URL"):
		return "redis://host:6379/0"
	case strings.Contains(name, "BROKER"), strings.Contains(name, "CELERY"): // of many kinds
	case strings.HasSuffix(name, "URL"), strings.HasSuffix(name, "_URI"), strings.HasSuffix(name, "ORIGIN"):
		return "https://www.example.com"
	}
	return strings.ToLower(v.Name)
}

// databaseScheme is that of the default, for a server: a file is hardly what
// production wants.
func databaseScheme(v project.Variable) string {
	text, _ := v.Default.Value.(value.Str)
	scheme, _, found := strings.Cut(string(text), "://")
	if found && slices.Contains([]string{"postgres", "postgresql", "postgis", "mysql", "mysqlgis", "mssql", "oracle", "cockroach"}, scheme) {
		return scheme
	}
	return "postgres"
}
