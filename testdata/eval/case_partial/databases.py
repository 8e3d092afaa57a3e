from case_partial import DEBUG, PORT_TEXT

DATABASES = {"default": {"PORT": int(PORT_TEXT or 5432), "OPTIONS": {"debug": DEBUG}}}
