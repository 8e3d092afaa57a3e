import os
from urllib.parse import quote, urlparse, unquote
url = urlparse(os.getenv("DATABASE_URL", "postgres://user:p%40ss@host:5433/name?sslmode=require"))
DATABASES = {"default": {"NAME": url.path[1:], "USER": url.username, "PASSWORD": unquote(url.password), "HOST": url.hostname, "PORT": url.port}}
SCHEME = url.scheme
SITE = urlparse("https://Example.COM/x;y?z#w").netloc
QUOTED = quote("a b/c@d")
