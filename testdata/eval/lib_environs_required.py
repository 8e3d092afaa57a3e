from environs import Env
env = Env()
env.read_env()
SECRET_KEY = env("ENVIRONS_SECRET")
HOSTS = env.list("ENVIRONS_HOSTS", [])
