import os

SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_HOST_PASSWORD = "kd8s-Qm2x!pw"  # want high "^EMAIL_HOST_PASSWORD is a credential written in the source$" at "\"kd8s-Qm2x!pw\""
AWS_SECRET_ACCESS_KEY = os.getenv("AWS_SECRET_ACCESS_KEY", "q8Zr0vM3kT7wY1uB5nC9")  # want high "^AWS_SECRET_ACCESS_KEY falls back to a credential written in the source unless the environment variable AWS_SECRET_ACCESS_KEY is set$" at "\"q8Zr0vM3kT7wY1uB5nC9\""
