INSTALLED_APPS = ["django.contrib.sessions"]

# Security settings for production
SESSION_COOKIE_SECURE = True
