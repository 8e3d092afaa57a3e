import os

SECRET_KEY = os.environ["SECRET_KEY"]
USE_X_FORWARDED_PORT = os.environ.get("PORT_HEADER", "1") == "1"  # want high "^USE_X_FORWARDED_PORT is True unless the environment variable PORT_HEADER is set$" at "os.environ.get(\"PORT_HEADER\", \"1\") == \"1\""
