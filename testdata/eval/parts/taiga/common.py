ALLOWED_HOSTS = ["*"]
SITES = {"api": {"scheme": "http"}, "front": {"scheme": "http"}}
EVENTS_PUSH_BACKEND = "postgresql"
