SECRET_KEY = "x" * 60
MAILERS = {
    "default": {"OPTIONS": {"use_tls": True, "use_ssl": True}},  # want "^MAILERS\\['default'\\]\\['OPTIONS'\\]\\['host'\\] is not set: Django raises InvalidMailer when mail is sent$" at "{\"use_tls…}" "is on beside use_tls" at "True"
    "news": {"BACKEND": "django.core.mail.backends.console.EmailBackend"},
}
EMAIL_HOST = "mail.example.com"  # want "^EMAIL_HOST is set beside MAILERS" at "\"mail.example.com\""
