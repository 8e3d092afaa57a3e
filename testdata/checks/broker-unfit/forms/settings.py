import ssl
import os

SECRET_KEY = os.environ["SECRET_KEY"]
CELERY_ACCEPT_CONTENT = ["json", "pickle"]  # want "^CELERY_ACCEPT_CONTENT is .'json', 'pickle'.; CELERY_RESULT_SERIALIZER is no safer$" at "[…]"
CELERY_RESULT_SERIALIZER = "pickle"
CELERY_TASK_ALWAYS_EAGER = True  # want "CELERY_TASK_ALWAYS_EAGER is True" at "True"
CELERY_BROKER_USE_SSL = {"ssl_cert_reqs": ssl.CERT_NONE}  # want "^CELERY_BROKER_USE_SSL leaves the certificate of the server unchecked$" at "{…}"
CELERY_RESULT_BACKEND = "rediss://cache.example.org/0?ssl_cert_reqs=none"  # want "^CELERY_RESULT_BACKEND leaves the" at "\"rediss://cache.example.org/0?ssl_cert_reqs=none\""
