# One variable for three settings, nested quotes, a walrus, and a required key.
import os
domain = os.environ["ORG_DOMAIN"]
ORG = {"name": "Org", "mail": {"host": "mail.example"}}
EMAIL_SUBJECT_PREFIX = f"[{ORG["name"]}] "
SERVER = f"{ORG["mail"]["host"]}:{"587" if ORG.get("tls", True) else "25"}"
SUBDOMAIN_LENGTH = len("www.")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = os.environ.get("ORG_TLS", "on") == "on"
DEFAULT_FROM_EMAIL = SERVER_EMAIL = f"{ORG['name'].lower()}@{ORG['mail']['host']}"
