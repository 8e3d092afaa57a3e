INSTALLED_APPS = ["rest_framework.apps.RestFrameworkConfig"]
REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ()}  # want "^DEFAULT_PERMISSION_CLASSES is empty, so that anybody is let in$" at "()"
