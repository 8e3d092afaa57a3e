import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEFAULT_FILE_STORAGE = "storages.backends.gcloud.GoogleCloudStorage"
GS_DEFAULT_ACL = "publicRead"  # want medium "GS_DEFAULT_ACL is 'publicRead'; the" at "\"publicRead\""
