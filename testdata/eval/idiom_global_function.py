DATABASES = {}
def setup(name, **options):
    global DATABASES, ADDED
    DATABASES = {"default": {"NAME": name, "OPTIONS": options}}
    ADDED = True
setup("db", timeout=5)
def counter(start=[0]):
    start[0] += 1
    return start[0]
ONE = counter()
TWO = counter()
