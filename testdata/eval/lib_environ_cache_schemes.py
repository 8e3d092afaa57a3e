import environ
env = environ.Env()
def cache(url):
    return env.cache("NOPE", default=url)
LOCMEM = cache("locmemcache://"), cache("locmemcache://named")
DUMMY = cache("dummycache://")
DATABASE = cache("dbcache://cache_table?timeout=60&max_entries=5")
FILE = cache("filecache:///var/tmp/site")
MEMCACHE = cache("memcache://127.0.0.1:11211")["LOCATION"], cache("memcache:///tmp/mem.sock")["LOCATION"]
MANY = cache("pymemcache://a:1,b:2")["LOCATION"]
REDIS = cache("rediscache://h:6379/1")["LOCATION"], cache("redis://:pw@h:6380/0")["LOCATION"], cache("rediss://h/2")["LOCATION"]
try:
    cache("nosuch://h")
except environ.ImproperlyConfigured:
    UNKNOWN = True
CACHES = {"default": env.cache_url("NOPE", default="dummycache://"), "own": env.cache("NOPE", default="locmemcache://", backend="own.Backend")}
