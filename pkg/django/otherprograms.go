package django

import (
	"slices"
	"strings"
)

// otherPrograms are the beginnings of variables that other programs than the
// project's own read: databases' images, servers, Python, client libraries,
// builders of front ends, shells, compose. otherNames are whole names.
//
// Source: the documentation of the programs, November 2026.
var (
	otherPrograms = []string{
		"AWS_", "AZURE_", "BUNDLE_", "CADDY_", "CELERY_", "CERTBOT_", "COMPOSE_", "DD_", "DJANGO_SUPERUSER_", "DOCKER_", "FLOWER_", "GOOGLE_", "GUNICORN_", "JAVA_",
		"LC_", "LETSENCRYPT_", "MARIADB_", "MINIO_", "MYSQL_", "NEW_RELIC_", "NEXT_PUBLIC_", "NGINX_", "NODE_", "NPM_", "OTEL_", "PGADMIN_", "PIP_", "POETRY_", "POSTGRES_",
		"PYTHON", "RABBITMQ_", "REACT_APP_", "REDIS_", "SENTRY_", "TRAEFIK_", "UV_", "UVICORN_", "UWSGI_", "VIRTUAL_", "VITE_", "VUE_APP_",
	}
	otherNames = []string{
		"DEBIAN_FRONTEND", "DJANGO_CONFIGURATION", "DJANGO_SETTINGS_MODULE", "FORWARDED_ALLOW_IPS", "GID", "HOST", "HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "PGDATA", "PGDATABASE",
		"PGHOST", "PGPASSFILE", "PGPASSWORD", "PGPORT", "PGSSLMODE", "PGUSER", "PORT", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "TERM", "TIMEOUT", "TZ", "UID", "WEB_CONCURRENCY", "WORKERS",
	}
)

// ReadByOthers reports whether a program beside the project may well read an
// environment variable of that name.
func ReadByOthers(name string) bool {
	name = strings.ToUpper(name)
	return slices.Contains(otherNames, name) || slices.ContainsFunc(otherPrograms, func(prefix string) bool { return strings.HasPrefix(name, prefix) })
}
