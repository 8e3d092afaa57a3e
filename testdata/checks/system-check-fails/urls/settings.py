SECRET_KEY = "x" * 60
ROOT_URLCONF = "urls"
