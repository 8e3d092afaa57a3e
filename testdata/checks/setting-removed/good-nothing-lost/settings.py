SECRET_KEY = None
DEFAULT_FILE_STORAGE = "django.core.files.storage.FileSystemStorage"
PASSWORD_RESET_TIMEOUT_DAYS = 3
TEMPLATE_DIRS = ()
USE_L10N = True
