class Settings:
    DEBUG = False
    HOSTS = ["a"]
    @property
    def NAME(self):
        return "n-" + self.HOSTS[0]
    @classmethod
    def load(cls):
        return {k: v for k, v in cls.__dict__.items() if k.isupper() and not isinstance(v, property)}
settings = Settings()
DEBUG = settings.DEBUG
NAME = settings.NAME
for key in ("DEBUG", "HOSTS"):
    globals()["X_" + key] = getattr(Settings, key)
