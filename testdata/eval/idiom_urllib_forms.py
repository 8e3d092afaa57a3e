import os
from urllib.parse import quote_plus, unquote, unquote_plus, urlparse, urlsplit
os.environ["BROKER"] = "amqps://worker:p%2Fw%3D@mq.example:5671/%2Fvhost?heartbeat=30#frag"
url = urlparse(os.environ["BROKER"])
PARTS = url.scheme, url.netloc, url.path, url.query, url.fragment
USER, PASSWORD = url.username, unquote(url.password)
HOST, PORT = url.hostname, url.port or 5672
QUOTED = quote_plus("p@ss word/é"), unquote_plus("a+b%20c")
SITE_URL = os.environ.get("SITE_URL", "https://Shop.Example:8443/base/?a=1")
site = urlsplit(SITE_URL)
ALLOWED_HOSTS = [site.hostname]
SECURE_SSL_REDIRECT = site.scheme == "https"
FORCE_SCRIPT_NAME = site.path.rstrip("/")
CSRF_TRUSTED_ORIGINS = [f"{site.scheme}://{site.netloc}"]
NOTHING = urlparse("").netloc, urlparse("shop.example").hostname, urlparse("//cdn.example/x").netloc
BROKER_URL = f"redis://:{quote_plus('s3cr&t')}@cache:6379/{urlparse('redis://x/2').path[1:]}"
