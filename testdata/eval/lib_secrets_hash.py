import base64, hashlib
A = hashlib.sha256(b"x").hexdigest()
B = base64.b64encode(b"user:pass").decode()
C = base64.b64decode("aGk=").decode()
D = hashlib.md5("é".encode()).hexdigest()
