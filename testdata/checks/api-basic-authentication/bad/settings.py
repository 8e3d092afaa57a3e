INSTALLED_APPS = ["rest_framework"]
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "rest_framework.authentication.TokenAuthentication",
        "rest_framework.authentication.BasicAuthentication",  # want high "^DEFAULT_AUTHENTICATION_CLASSES holds BasicAuthentication$" at "\"rest_framework.authentication.BasicAuthentication\""
    ],
}
