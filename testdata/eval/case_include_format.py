# include() with a name made of a variable; the stage's file reopens CORS.
import os
import django
from split_settings.tools import include, optional
ENV = os.environ.get("SHOP_ENV") or "live"
_base_settings = ("components/shop/common.py", "components/shop/{0}.py".format(ENV), optional("components/shop/local.py"))
include(*_base_settings)
IS_LIVE = ENV == "live" and not DEBUG
