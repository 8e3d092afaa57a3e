import environ
env = environ.Env()
def db(url):
    return env.db("NOPE", default=url)
POSTGRES = db("postgres://ann:p%40ss@db.example:5433/site"), db("psql://h/n"), db("pgsql:///n")
POSTGIS = db("postgis://u:p@h/geo")["ENGINE"]
MYSQL = db("mysql://root@localhost/app?charset=utf8mb4"), db("mysql2://u:p@h/n")["ENGINE"]
SQLITE = db("sqlite:///relative.db"), db("sqlite:////abs/site.db"), db("sqlite://:memory:"), db("sqlite://")
ORACLE = db("oracle://scott:tiger@h:1521/XE")
OTHER = db("cockroachdb://u@h:26257/n")["ENGINE"], db("mssql://u:p@h/n")["ENGINE"], db("redshift://u:p@h:5439/n")["ENGINE"]
CLUSTER = db("postgres://u:p@one:5432,two:5433/n")
OPTIONS = db("postgres://u:p@h/n?sslmode=require&conn_max_age=60&atomic_requests=True")
SOCKET = db("postgres:////cloudsql/project:region:instance/n")
ENGINE = env.db("NOPE", default="postgres://u:p@h/n", engine="tenants.backend")["ENGINE"]
DATABASES = {"default": env.db_url("NOPE", default="sqlite:///db.sqlite3")}
DATABASES["default"]["ATOMIC_REQUESTS"] = True
