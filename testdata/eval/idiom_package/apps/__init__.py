from ..constants import ON
from .mail import APP

INSTALLED_APPS = ["core", APP] if ON else []
