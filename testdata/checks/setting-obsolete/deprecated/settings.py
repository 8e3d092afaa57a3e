SECRET_KEY = None
EMAIL_HOST = "mail.example.org"  # want high "^EMAIL_HOST is deprecated since Django 6.1, and Django 7.0 will ignore it$" at "\"mail.example.org\""
