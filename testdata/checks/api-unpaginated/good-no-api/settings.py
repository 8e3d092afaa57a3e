INSTALLED_APPS = ["django.contrib.auth"]
REST_FRAMEWORK = {"PAGE_SIZE": 20}
