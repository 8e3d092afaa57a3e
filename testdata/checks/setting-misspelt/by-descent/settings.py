SECRET_KEY = None
INSTALLED_APPS = ["corsheaders"]
SECURE_FRAME_DENY = True  # want high "^nothing reads SECURE_FRAME_DENY; the name is X_FRAME_OPTIONS$" at "True"
CORS_ALLOWED_CREDENTIALS = False  # want high "^nothing reads CORS_ALLOWED_CREDENTIALS; the name is CORS_ALLOW_CREDENTIALS$" at "False"
