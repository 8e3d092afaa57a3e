# Settings as attributes and properties of classes, exported to the module.
import sys
class Default:
    DEBUG = True
    NAME = "default"
    _secret = "not-a-real-key"
    @property
    def INSTALLED_APPS(self):
        return ["core"]
    @property
    def DATABASES(self):
        return {"default": {"NAME": self.NAME, "OPTIONS": {"debug": self.DEBUG}}}
class Docker(Default):
    NAME = "docker"
    @property
    def INSTALLED_APPS(self):
        return super().INSTALLED_APPS + ["docker"]
class Live(Docker):
    DEBUG = False
    @property
    def DATABASES(self):
        databases = super().DATABASES
        databases["default"]["CONN_MAX_AGE"] = 60
        return databases
def load_settings(module_name, cls):
    module, instance = sys.modules[module_name], cls()
    for name in ("DEBUG", "NAME", "INSTALLED_APPS", "DATABASES"):
        setattr(module, name, getattr(instance, name))
load_settings(__name__, Live)
