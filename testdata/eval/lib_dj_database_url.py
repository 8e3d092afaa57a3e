import dj_database_url
A = dj_database_url.config()
B = dj_database_url.config(default="postgres://u:p@h:5432/n", conn_max_age=600, ssl_require=True)
C = dj_database_url.parse("sqlite:////abs/x.db")
D = dj_database_url.parse("mysql://u:p@h/n?charset=utf8mb4", engine="custom.engine")
E = dj_database_url.config(env="NOPE_URL", default="sqlite://:memory:", conn_health_checks=True)
