import django_cache_url
def backend(url):
    return django_cache_url.parse(url)["BACKEND"].rpartition(".")[2]
SIMPLE = {scheme: backend(scheme + "://") for scheme in ("db", "dummy", "locmem")}
LOCATION = django_cache_url.parse("db://cache_table")["LOCATION"], django_cache_url.parse("locmem://named")["LOCATION"]
REDIS = django_cache_url.parse("redis://127.0.0.1:6379/1?key_prefix=site&timeout=60")
MEMCACHED = django_cache_url.parse("memcached://a.example:11211,b.example:11211")
SOCKET = django_cache_url.parse("memcached:///var/run/mem.sock")["LOCATION"]
CACHES = {"default": django_cache_url.config(default="dummy://", env="NOPE_CACHE"), "none": django_cache_url.config(env="NOPE_CACHE")}
