import toml
A = toml.loads('x = "y"\n[t]\nn = 5')
import os
B = toml.load(os.path.join(os.path.dirname(__file__), "data/settings.toml"))["app"]["hosts"]
