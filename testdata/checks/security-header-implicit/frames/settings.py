import os  # want "^X_FRAME_OPTIONS is safe only by the defaults of Django" at "import os…"

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.clickjacking.XFrameOptionsMiddleware"]
