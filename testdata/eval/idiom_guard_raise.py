import os
DEBUG = os.getenv("DEBUG") == "1"
SECRET_KEY = os.getenv("SECRET_KEY", "insecure" if DEBUG else None)
if not SECRET_KEY:
    raise RuntimeError("SECRET_KEY env var is required")
