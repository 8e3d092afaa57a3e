import os
import dj_database_url

SECRET_KEY = os.environ["SECRET_KEY"]

DATABASES = {"default": dj_database_url.parse("postgres://shop:b1ue-Heron.77@db/shop")}  # want high "written in the source" at "\"postgres://shop:b1ue-Heron.77@db/shop\""
