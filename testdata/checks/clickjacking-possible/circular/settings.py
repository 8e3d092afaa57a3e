SECRET_KEY = None
MIDDLEWARE = ["shop.frames.Frames"]  # want "^MIDDLEWARE lacks" at "[\"shop.frames.Frames\"]"
