import os
from enum import Enum
class Stage(str, Enum):
    LIVE = "live"
    TEST = "test"
WORDS = {"live": False, "test": True}
DEBUG = WORDS[os.environ.get("STAGE", "live")]
class Mail:
    host = "mail.example"
    def __init__(self, port=25, *copies):
        self.port, self.copies = port, list(copies)
mail = Mail(2525, "ann@mail.example")
EMAIL_HOST, EMAIL_PORT = mail.host, mail.port
ADMINS = [("Copy", address) for address in mail.copies]
