INSTALLED_APPS = ["rest_framework"]
REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": (
        "rest_framework.renderers.JSONRenderer",
        "rest_framework.renderers.BrowsableAPIRenderer",  # want high "^DEFAULT_RENDERER_CLASSES holds BrowsableAPIRenderer$" at "\"rest_framework.renderers.BrowsableAPIRenderer\""
    ),
}
