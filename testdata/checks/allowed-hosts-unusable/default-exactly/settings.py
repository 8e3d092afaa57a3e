import os  # want high "^ALLOWED_HOSTS is \\[\\] by default$" at "import os…"

SECRET_KEY = os.environ["SECRET_KEY"]
