INSTALLED_APPS = ["rest_framework", "rest_framework_simplejwt"]
SIMPLE_JWT = {"BLACKLIST_AFTER_ROTATION": False}
