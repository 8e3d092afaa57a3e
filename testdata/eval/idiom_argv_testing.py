import sys
TESTING = "test" in sys.argv
TESTING_2 = len(sys.argv) > 1 and sys.argv[1] == "test"
RUNNING_DEVSERVER = sys.argv[1:2] == ["runserver"]
SERVED = "runserver" not in sys.argv
ANY = any(command in sys.argv for command in ("test", "pytest", "migrate"))
def is_running_tests():
    return "pytest" in sys.modules or any(arg.startswith("test") for arg in sys.argv[1:])
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
if is_running_tests():
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
DATABASES = {"default": {"NAME": ":memory:" if TESTING else "site"}}
