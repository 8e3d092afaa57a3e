INSTALLED_APPS = ["rest_framework", "rest_framework_simplejwt.token_blacklist"]
SIMPLE_JWT = {"BLACKLIST_AFTER_ROTATION": True, "ROTATE_REFRESH_TOKENS": True}
