import dj_database_url
parse = dj_database_url.parse
ENGINES = {scheme: parse(scheme + "://u:p@h/n")["ENGINE"] for scheme in (
    "postgres", "postgresql", "pgsql", "postgis", "mysql", "mysql2", "mysqlgis", "mysql-connector", "mssql", "mssqlms", "oracle", "oraclegis",
    "redshift", "cockroach", "timescale", "timescalegis", "spatialite")}
SQLITE = parse("sqlite:///site.db"), parse("sqlite://"), parse("sqlite:////srv/site.db")["NAME"]
PASSWORD = parse("postgres://ann:p%40s%2Fs@db.example/site")["PASSWORD"]
SOCKET = parse("postgres://%2Fvar%2Frun%2Fpostgresql/site")["HOST"]
OPTIONS = parse("postgres://u:p@h:5/n?sslmode=require&currentSchema=tenant")
MYSQL = parse("mysql://u:p@h/n?ssl-ca=ca.pem")["OPTIONS"]
PORTLESS = parse("postgres://h/n")
try:
    parse("nosuch://h/n")
except ValueError:
    UNKNOWN = True
MAX_AGE = parse("postgres://h/n", conn_max_age=None)["CONN_MAX_AGE"], parse("postgres://h/n", ssl_require=True)["OPTIONS"]
