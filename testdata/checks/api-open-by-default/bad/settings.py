INSTALLED_APPS = ["rest_framework"]
REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],  # want high "^DEFAULT_PERMISSION_CLASSES lets anybody in$" at "[\"rest_framework.permissions.AllowAny\"]"
}
