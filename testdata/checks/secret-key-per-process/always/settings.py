import secrets

SECRET_KEY = secrets.token_urlsafe(50)  # want "^SECRET_KEY is drawn at random at every start$" at "secrets.token_urlsafe(50)"
