import os
os.environ["APP_ONE"] = "1"
os.environ["APP_TWO"] = "2"
APP = {key[4:].lower(): value for key, value in sorted(os.environ.items()) if key.startswith("APP_")}
COUNT = sum(1 for key in os.environ if key.startswith("APP_"))
for number in range(3):
    locals()["N%d" % number] = number
os.environ.pop("APP_ONE")
GONE = os.environ.get("APP_ONE")
