import hashlib

SECRET_KEY = hashlib.sha256(b"my project").hexdigest()  # want "^SECRET_KEY is a key written in the source$" at "hashlib.sha256(b\"my project\").hexdigest()"
