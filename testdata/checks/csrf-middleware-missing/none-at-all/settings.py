SECRET_KEY = None  # want "^MIDDLEWARE lacks" at "SECRET_KEY = …"
