import os

SECRET_KEY = os.environ["SECRET_KEY"]
JWT_AUTH = {"JWT_SECRET_KEY": "mKz81hQx"}  # want "^JWT_AUTH\\['JWT_SECRET_KEY'\\] is a key" at "\"mKz81hQx\""
GRAPHQL_JWT = {"JWT_SECRET_KEY": "mKz81hQx"}  # want "^GRAPHQL_JWT\\['JWT_SECRET_KEY'\\] is a key" at "\"mKz81hQx\""
NINJA_JWT = {"SIGNING_KEY": "mKz81hQx"}  # want "^NINJA_JWT\\['SIGNING_KEY'\\] is a key" at "\"mKz81hQx\""
