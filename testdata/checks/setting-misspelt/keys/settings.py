SECRET_KEY = None
INSTALLED_APPS = ["rest_framework"]
SIMPLE_JWT = {
    "ROTATE_REFRESH_TOKEN": True,  # want high "^nothing reads ROTATE_REFRESH_TOKEN; the name is ROTATE_REFRESH_TOKENS$" at "True"
}
REST_FRAMEWORK = {
    "DEFAULT_PERMISSION_CLASS": ["rest_framework.permissions.IsAuthenticated"],  # want high "the name is DEFAULT_PERMISSION_CLASSES$" at "[\"rest_framework.permissions.IsAuthenticated\"]"
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
}
