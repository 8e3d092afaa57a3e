# An included file with two dots, one large schema, HSTS inside an if on another flag.
from split_settings.tools import include, optional
include("components/schema.dist.py", optional("components/local_settings.py"))
DONE = "SECURE_HSTS_SECONDS" in globals()
