SECRET_KEY = "x" * 60
WORKERS = int("four")  # want high "ValueError is raised" at "int(\"four\")"
ROOT_URLCONF = "urls"
