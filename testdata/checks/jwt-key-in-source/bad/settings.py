import os

SECRET_KEY = os.environ["SECRET_KEY"]
SIMPLE_JWT = {
    "SIGNING_KEY": os.environ.get("JWT_KEY", "mKz81hQx"),  # want high "^SIMPLE_JWT\\['SIGNING_KEY'\\] falls back to a key written in the source unless the environment variable JWT_KEY is set$" at "\"mKz81hQx\""
}
