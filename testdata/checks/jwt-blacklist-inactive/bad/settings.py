INSTALLED_APPS = ["rest_framework", "rest_framework_simplejwt"]
SIMPLE_JWT = {
    "ROTATE_REFRESH_TOKENS": True,
    "BLACKLIST_AFTER_ROTATION": True,  # want high "^BLACKLIST_AFTER_ROTATION is on, but INSTALLED_APPS lacks rest_framework_simplejwt.token_blacklist$" at "True"
}
