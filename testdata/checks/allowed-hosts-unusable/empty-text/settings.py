import os

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = [""]  # want medium "^ALLOWED_HOSTS is \\[''\\]; " at "[\"\"]"
