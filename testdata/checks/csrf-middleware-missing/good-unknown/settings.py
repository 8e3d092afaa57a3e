import os

SECRET_KEY = os.environ["SECRET_KEY"]

import platform_settings

MIDDLEWARE = platform_settings.middleware()
