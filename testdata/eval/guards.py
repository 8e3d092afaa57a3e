import os
SECRET_KEY = os.environ.get("SECRET_KEY", "dev")
if SECRET_KEY == "dev":
    raise RuntimeError("set SECRET_KEY")
A = "after"
TOKEN = os.getenv("TOKEN")
if not TOKEN:
    raise ValueError("TOKEN missing")
B = TOKEN is not None
