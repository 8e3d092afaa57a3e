INSTALLED_APPS = ["rest_framework", "rest_framework_simplejwt.token_blacklist.apps.TokenBlacklistConfig"]
SIMPLE_JWT = {
    "ROTATE_REFRESH_TOKENS": True,
    "BLACKLIST_AFTER_ROTATION": True,  # want "INSTALLED_APPS lacks" at "True"
}
