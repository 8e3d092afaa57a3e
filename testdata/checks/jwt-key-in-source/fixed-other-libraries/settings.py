import os

SECRET_KEY = os.environ["SECRET_KEY"]
JWT_AUTH = {"JWT_SECRET_KEY": os.environ["JWT_SIGNING_KEY"]}
GRAPHQL_JWT = {"JWT_SECRET_KEY": os.environ["JWT_SIGNING_KEY"]}
NINJA_JWT = {"SIGNING_KEY": os.environ["JWT_SIGNING_KEY"]}
