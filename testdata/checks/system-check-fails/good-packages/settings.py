SECRET_KEY = "x" * 60
INSTALLED_APPS = ["corsheaders"]
CORS_ALLOWED_ORIGINS = ("https://example.com", "http://localhost:3000", "null")
CORS_ALLOW_CREDENTIALS = True
CORS_PREFLIGHT_MAX_AGE = 600
CORS_ALLOW_HEADERS = ["accept"]
