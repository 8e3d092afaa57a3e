SECRET_KEY = None
TEMPLATE_DEBUG = False
EMAIL_HOST = "mail.example.org"
TEMPLATES = [{"OPTIONS": {"debug": TEMPLATE_DEBUG}}]
MAILERS = {"default": {"OPTIONS": {"host": EMAIL_HOST}}}
