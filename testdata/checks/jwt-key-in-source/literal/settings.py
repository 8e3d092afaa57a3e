import os

SECRET_KEY = os.environ["SECRET_KEY"]
SIMPLE_JWT = {
    "ALGORITHM": "HS256",
    "SIGNING_KEY": "mKz81hQx",  # want high "^SIMPLE_JWT\\['SIGNING_KEY'\\] is a key written in the source$" at "\"mKz81hQx\""
}
