import os

SECRET_KEY = os.environ["SECRET_KEY"]  # want "^SECRET_KEY is made of fewer than 5 different characters because the command line sets SECRET_KEY$" at "os.environ[\"SECRET_KEY\"]"
