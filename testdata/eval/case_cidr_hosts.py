# Hosts from a platform's metadata, that may be missing.
import os
ALLOWED_HOSTS = [h for h in (os.getenv("SITE"), os.getenv("POD_IP"), "fixed.example") if h]
CSRF_TRUSTED_ORIGINS = ["https://" + host.lstrip(".") for host in ALLOWED_HOSTS]
if metadata := os.getenv("ECS_CONTAINER_METADATA_URI"):
    import json
    import urllib.request
    ALLOWED_HOSTS.append(json.load(urllib.request.urlopen(metadata))["Networks"][0])
INTERNAL_IPS = ["127.0.0.%d" % last for last in range(1, 4)]
