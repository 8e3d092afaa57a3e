import os

SECRET_KEY = os.environ["SECRET_KEY"]
# want low "^a private key is written in settings.py$" at "-----BEGIN "
JWT_PRIVATE_KEY = """-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIGQSP2hWu49++EUR8A8cSu8DRg6fSRzjwmkWaZysRM77oAoGCCqGSM49
AwEHoUQDQgAEg50cqP35A6wemriP/gtBekc9oh381diDIHdhUbtZG+Wa64FBlzeK
KMn+Lslpn5WmbX2k2Z3NkYWxIe1zbsWSQg==
-----END EC PRIVATE KEY-----
"""
