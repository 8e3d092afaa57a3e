INSTALLED_APPS = ["rest_framework", "rest_framework_simplejwt.token_blacklist"]
SIMPLE_JWT = {"BLACKLIST_AFTER_ROTATION": True}  # want high "^BLACKLIST_AFTER_ROTATION is on, but refresh tokens are not rotated$" at "True"
