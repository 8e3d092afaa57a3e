from django.core.cache import cache

cache.add("blocked", 1)
