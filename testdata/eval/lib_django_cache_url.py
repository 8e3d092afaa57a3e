import django_cache_url
CACHES = {"default": django_cache_url.config()}
A = django_cache_url.parse("memcached://a:1,b:2?key_prefix=x")
B = django_cache_url.parse("hiredis://h/2")
C = django_cache_url.parse("file:///var/c?max_entries=5")
try:
    django_cache_url.parse("nope://")
except Exception as e:
    D = type(e).__name__
