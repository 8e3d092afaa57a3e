import glob, os
here = os.path.dirname(os.path.abspath(__file__))
NAMES = sorted(os.path.basename(f) for f in glob.glob(os.path.join(here, "components", "glob_*.py")))
NONE = glob.glob(os.path.join(here, "nosuch*"))
for name in sorted(glob.glob(os.path.join(here, "components", "glob_a.py"))):
    ORDER = []
    exec(open(name).read())
