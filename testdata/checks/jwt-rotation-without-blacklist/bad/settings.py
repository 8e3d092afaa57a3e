INSTALLED_APPS = ["rest_framework"]
SIMPLE_JWT = {
    "ROTATE_REFRESH_TOKENS": True,  # want high "SIMPLE_JWT rotates refresh tokens without BLACKLIST_AFTER_ROTATION" at "True"
}
