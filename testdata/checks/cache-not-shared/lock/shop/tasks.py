from django.core.cache import cache


def charge(order):
    lock_id = f"charge-{order}"
    if cache.add(lock_id, "held", 60):  # want "and locks rest on it" at "cache.add(lock_id, \"held\", 60)"
        ...
