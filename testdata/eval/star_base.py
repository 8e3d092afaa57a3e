DEBUG = True
APPS = ["a"]
HOSTS = []
_hidden = 1
lower = "kept"
def helper(x):
    return x * 2
