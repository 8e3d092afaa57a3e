package django

import (
	"path"
	"slices"
	"strings"
)

// backing is a program that keeps an application's data and is made to be
// reached by that application alone.
type backing struct {
	words []string // of the image's name, one of which names the program
	kind  string
	ports []string // on which it listens by default
}

// backings are the images that projects take their databases, caches, search
// engines and brokers from. What browsers or people are meant to reach (an
// object store, Meilisearch, an administration tool) is none.
//
// Source: the images' pages on Docker Hub and their EXPOSE instructions.
// Knowledge date: November 2026.
var backings = []backing{
	{[]string{"postgres", "postgresql", "postgis", "pgvector", "timescaledb", "timescale"}, "PostgreSQL", []string{"5432"}},
	{[]string{"pgbouncer"}, "PgBouncer", []string{"5432", "6432"}},
	{[]string{"mysql", "mariadb", "percona"}, "MySQL", []string{"3306", "33060"}},
	{[]string{"mongo", "mongodb"}, "MongoDB", []string{"27017"}},
	{[]string{"redis", "valkey", "keydb", "dragonfly"}, "Redis", []string{"6379"}},
	{[]string{"memcached"}, "Memcached", []string{"11211"}},
	{[]string{"rabbitmq"}, "RabbitMQ", []string{"5672", "15672", "25672", "4369"}},
	{[]string{"elasticsearch", "opensearch"}, "Elasticsearch", []string{"9200", "9300"}},
	{[]string{"solr"}, "Solr", []string{"8983"}},
	{[]string{"kafka"}, "Kafka", []string{"9092", "9093"}},
	{[]string{"cassandra"}, "Cassandra", []string{"9042", "7000"}},
	{[]string{"clickhouse"}, "ClickHouse", []string{"8123", "9000"}},
	{[]string{"influxdb"}, "InfluxDB", []string{"8086"}},
	{[]string{"neo4j"}, "Neo4j", []string{"7474", "7687"}},
	{[]string{"couchdb"}, "CouchDB", []string{"5984"}},
	{[]string{"mssql"}, "SQL Server", []string{"1433"}},
}

// helpers are the words by which an image says that it only serves one of these
// programs: it watches it, shows it or makes copies of it.
var helpers = []string{"exporter", "backup", "commander", "insight", "express", "admin", "ui", "dashboards", "manager"}

// BackingPort tells what program an image runs where a port of the container is
// one on which that program serves the application; false for all else.
func BackingPort(image, port string) (program string, ok bool) {
	name, _, _ := strings.Cut(path.Base(strings.ToLower(image)), "@")
	name, _, _ = strings.Cut(name, ":")
	words := strings.FieldsFunc(strings.TrimSuffix(name, "-server"), func(r rune) bool { return r == '-' || r == '_' || r == '.' })
	if slices.ContainsFunc(words, func(w string) bool { return slices.Contains(helpers, w) }) {
		return "", false
	}
	// mcr.microsoft.com/mssql/server names the program before the last slash.
	if len(words) == 1 && words[0] == "server" {
		words = append(words, path.Base(path.Dir(strings.ToLower(image))))
	}
	for _, b := range backings {
		if slices.ContainsFunc(words, func(w string) bool { return slices.Contains(b.words, w) }) {
			return b.kind, slices.Contains(b.ports, port)
		}
	}
	return "", false
}
