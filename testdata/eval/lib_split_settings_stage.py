import os
from split_settings.tools import include, optional
os.environ.setdefault("SITE_STAGE", "live")
ENV = os.environ["SITE_STAGE"]
INSTALLED_APPS = ["core"]
base_settings = [
    "components/split/base.dist.py",
    f"components/split/{ENV}.py",
    optional("components/split/local.py"),
    optional("components/split/%s.secret.py" % ENV),
]
include(*base_settings)
AFTER = INSTALLED_APPS[-1], DEBUG
