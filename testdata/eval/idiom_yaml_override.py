import os
import yaml
here = os.path.dirname(os.path.abspath(__file__))
DEBUG = True
with open(os.path.join(here, "data", "settings.yaml")) as f:
    loaded = yaml.safe_load(f)
vars().update(loaded)
try:
    with open(os.path.join(here, "nosuch.yaml")) as f:
        globals().update(yaml.safe_load(f))
except FileNotFoundError:
    ABSENT = True
