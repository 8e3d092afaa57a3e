SECRET_KEY = None

# djready: ignore[DR101] a demo without data until=2999-12-31
DEBUG = True
