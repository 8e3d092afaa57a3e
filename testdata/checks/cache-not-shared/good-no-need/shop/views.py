from django.core.cache import cache


def view(request):
    cache.add("visitors", 1)
