import os
class Missing(Exception):
    pass
def setting(name, default=..., cast=str):
    raw = os.environ.get(name)
    if raw is None:
        if default is ...:
            raise Missing(f"{name} is not set")
        return default
    return cast(raw)
SECRET_KEY = setting("SHOP_SECRET")
WORKERS = setting("SHOP_WORKERS", 4, int)
try:
    OPTIONAL = setting("SHOP_OPTIONAL")
except Missing:
    OPTIONAL = None
