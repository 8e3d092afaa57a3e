import os  # want "^MIDDLEWARE lacks" at "import os…"

SECRET_KEY = os.environ["SECRET_KEY"]
