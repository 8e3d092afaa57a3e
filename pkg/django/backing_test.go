package django_test

import (
	"testing"

	"github.com/djready/djready/pkg/django"
	"github.com/stretchr/testify/require"
)

func TestBackingPort(t *testing.T) {
	for _, tt := range []struct{ image, port, want string }{
		{"postgres", "5432", "PostgreSQL"},
		{"postgres:16-alpine", "5432", "PostgreSQL"},
		{"postgis/postgis:16-3.4", "5432", "PostgreSQL"},
		{"docker.io/bitnami/postgresql@sha256:0123", "5432", "PostgreSQL"},
		{"timescale/timescaledb:latest-pg16", "5432", "PostgreSQL"},
		{"redis/redis-stack-server:latest", "6379", "Redis"},
		{"registry:5000/valkey/valkey:8", "6379", "Redis"},
		{"rabbitmq:3-management", "15672", "RabbitMQ"},
		{"docker.elastic.co/elasticsearch/elasticsearch:8.1.0", "9200", "Elasticsearch"},
		{"mcr.microsoft.com/mssql/server:2022-latest", "1433", "SQL Server"},
		{"postgres", "8000", ""},
		{"redis/redisinsight", "5540", ""},
		{"oliver006/redis_exporter", "9121", ""},
		{"mongo-express", "8081", ""},
		{"nginx", "80", ""},
		{"myproject_postgresify", "5432", ""},
		{"", "5432", ""},
	} {
		program, ok := django.BackingPort(tt.image, tt.port)
		require.Equal(t, tt.want != "", ok, tt.image+" "+tt.port)
		if ok {
			require.Equal(t, tt.want, program)
		}
	}
}
