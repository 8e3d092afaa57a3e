INSTALLED_APPS = ["rest_framework"]
REST_FRAMEWORK = {"DEFAULT_THROTTLE_CLASSES": ["shop.throttling.PerCustomer"]}
