from . import get_secret

CELERY_BROKER_URL = get_secret("BROKER", "amqp://guest@localhost//")
CELERY_TASK_ALWAYS_EAGER = get_secret("EAGER", False)
