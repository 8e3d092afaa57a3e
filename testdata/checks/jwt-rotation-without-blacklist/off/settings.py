INSTALLED_APPS = ["rest_framework", "rest_framework_simplejwt.token_blacklist"]
SIMPLE_JWT = {"BLACKLIST_AFTER_ROTATION": False}
SIMPLE_JWT["ROTATE_REFRESH_TOKENS"] = True  # want "without BLACKLIST_AFTER_ROTATION" at "True"
