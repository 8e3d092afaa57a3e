import base64
import hashlib
import os
SECRET = base64.b64decode(os.environ.get("KEY_B64", "bm90LWEtcmVhbC1rZXk=")).decode("utf-8")
ENCODED = base64.b64encode("user:pass".encode()).decode("ascii"), base64.urlsafe_b64encode(b"\xff\xfe?").decode()
DIGEST = hashlib.sha256(SECRET.encode("utf-8")).hexdigest()[:12], hashlib.md5(b"a").hexdigest(), hashlib.sha1(b"").hexdigest()
h = hashlib.sha512()
h.update(b"one")
h.update(b"two")
LONG = h.hexdigest()[-8:]
FERNET = len(base64.urlsafe_b64encode(hashlib.sha256(b"x").digest()))
AUTH = "Basic " + base64.b64encode(f"{'ann'}:{'pw'}".encode()).decode()
