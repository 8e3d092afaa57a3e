SECRET_KEY = None
MIDDLEWARE_CLASSES = ["django.middleware.common.CommonMiddleware"]  # want "^MIDDLEWARE_CLASSES lacks" at "[\"django.middleware.common.CommonMiddleware\"]"
