import os

SECRET_KEY = os.environ["SECRET_KEY"]
RABBITMQ_PASSWORD = os.getenv("RABBITMQ_PASSWORD", "guest")  # want high "^RABBITMQ_PASSWORD falls back to a credential that everybody tries unless the environment variable RABBITMQ_PASSWORD is set$" at "\"guest\""
AWS_SECRET_ACCESS_KEY = os.getenv("AWS_SECRET_ACCESS_KEY", "secret-key")  # want "^AWS_SECRET_ACCESS_KEY falls back to a credential that everybody tries" at "\"secret-key\""
