from django_ratelimit.decorators import ratelimit  # want "^the default cache is 'django.core.cache.backends.locmem.LocMemCache' by default, and the rate limits of django-ratelimit rest" at "from…ratelimit"


@ratelimit(key="ip", rate="5/m")
def login(request): ...
