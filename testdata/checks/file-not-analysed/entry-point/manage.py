import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
print "managing"  # want "not analysed wholly" at "…"
