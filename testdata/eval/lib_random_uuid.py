import random
import socket
import uuid
from secrets import token_urlsafe
import string
SECRET_KEY = "".join(random.SystemRandom().choice(string.ascii_letters) for _ in range(40))
TOKEN = token_urlsafe(16)
INSTANCE = str(uuid.uuid4())
IS_TEXT = isinstance(TOKEN, str)
try:
    hostname = socket.gethostname()
except socket.error:
    hostname = "localhost"
ON_LIVE = isinstance(hostname, str)
