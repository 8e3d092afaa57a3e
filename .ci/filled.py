"""What an operator might fill into a template, by the type that djready env tells."""

import re

BY_TYPE = {
    "database-url": "postgres://shop:Zq4vT8wXk2Lr7Nf0@db.internal:5432/shop",
    "cache-url": "redis://cache.internal:6379/0",
    "email-url": "smtp+tls://shop:Zq4vT8wXk2Lr7Nf0@mail.internal:587",
    "int": "3600",
    "float": "0.5",
    "bool": "False",
    "json": '{"a": 1}',
    "path": "/srv/shop",
}


def line(variable):
    """The pattern of the line of a template that gives a variable."""
    return re.compile(r"^(?P<off># )?" + re.escape(f"{variable['name']}={variable['value']}") + "$", re.M)
