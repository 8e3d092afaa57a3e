INSTALLED_APPS = ["rest_framework"]
REST_FRAMEWORK = {
    "PAGE_SIZE": 20,  # want high "^PAGE_SIZE is 20, but REST_FRAMEWORK has no DEFAULT_PAGINATION_CLASS$" at "20"
}
