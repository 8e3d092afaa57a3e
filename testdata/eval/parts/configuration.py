ALLOWED_HOSTS = ["inventory.example"]
DATABASE = {"NAME": "inventory", "HOST": "db"}
TIMEOUT = 60 * 5 + 1
