import os
from environs import Env
os.environ.update({"BLOG_HOST": "blog.example", "BLOG_DB_PORT": "5433", "HOST": "plain"})
env = Env(prefix="BLOG_")
HOST = env("HOST")
with env.prefixed("DB_"):
    PORT = env.int("PORT")
    NAME = env("NAME", "blog")
AFTER = env("NAME", "none")
lazy = Env(eager=False)
NUMBER = lazy.int("NOPE_NUMBER", 4)
lazy.seal()
