import sys
class Base:
    DEBUG = True
    HOSTS = ["localhost"]
    @property
    def ALLOWED_HOSTS(self):
        return self.HOSTS + ["base.example"]
    @property
    def LEVEL(self):
        return "DEBUG" if self.DEBUG else "INFO"
class Live(Base):
    DEBUG = False
    @property
    def ALLOWED_HOSTS(self):
        return super().ALLOWED_HOSTS[1:] + ["live.example"]
def load_settings(module, cls):
    instance = cls()
    for name in ("DEBUG", "HOSTS", "ALLOWED_HOSTS", "LEVEL", "ABSENT"):
        if hasattr(instance, name):
            setattr(sys.modules[module], name, getattr(instance, name))
load_settings(__name__, Live)
IS_CLASS = isinstance(Live, type), issubclass(Live, Base)
