from shop import key

SECRET_KEY = key()
