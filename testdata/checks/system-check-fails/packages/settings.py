SECRET_KEY = "x" * 60
INSTALLED_APPS = ["corsheaders", "axes"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]  # want low "MIDDLEWARE lacks axes.middleware.AxesMiddleware .axes.W002.$" at "[\"corsheaders.middleware.CorsMiddleware\"]"
CORS_ALLOWED_ORIGINS = [  # want high "^CORS_ALLOWED_ORIGINS has an origin without its scheme or its host .corsheaders.E013.$" at "[…]" high "has an origin with a path, were it a slash .corsheaders.E014.$" at "[…]"
    "www.example.com",
    "https://example.com/",
    "https://example.org",
]
CORS_ALLOW_CREDENTIALS = "true"  # want "^CORS_ALLOW_CREDENTIALS is 'true', neither True nor False .corsheaders.E003.$" at "\"true\""
CORS_ALLOW_HEADERS = "x-token"  # want "^CORS_ALLOW_HEADERS is no list of texts .corsheaders.E001.$" at "\"x-token\""
CORS_PREFLIGHT_MAX_AGE = "600"  # want "corsheaders.E004" at "\"600\""
