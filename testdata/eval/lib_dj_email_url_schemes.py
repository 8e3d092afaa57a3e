import os
import dj_email_url
SCHEMES = {scheme: dj_email_url.parse(scheme + "://")["EMAIL_BACKEND"] for scheme in ("smtp", "console", "file", "memory", "dummy")}
SUBMISSION = dj_email_url.parse("submission://ann%40shop.example:p%40ss@mail.example")
SMTPS = dj_email_url.parse("smtps://u:p@mail.example")
QUERY = dj_email_url.parse("smtp://u:p@mail.example:2525/?tls=True&_server_email=root@shop.example")
FILE = dj_email_url.parse("file:///var/mail/out")["EMAIL_FILE_PATH"]
os.environ["EMAIL_URL"] = "smtp://mail.example:2526"
email = dj_email_url.config(default="console:")
EMAIL_HOST, EMAIL_PORT = email["EMAIL_HOST"], email["EMAIL_PORT"]
EMAIL_USE_TLS = email.get("EMAIL_USE_TLS")
OTHER = dj_email_url.config(env="NOPE_EMAIL", default="memory:")["EMAIL_BACKEND"]
