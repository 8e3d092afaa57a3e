import os
import subprocess
import tempfile
from configparser import ConfigParser
parser = ConfigParser()
parser.read_string("[site]\ntitle = From memory\n")
TITLE = parser["site"]["title"]
REVISION = "unknown"
if os.path.isdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".nosuch-git")):
    REVISION = subprocess.check_output(["git", "describe"]).decode().strip()
UPLOADS = tempfile.gettempdir() + "/uploads"
IS_TEXT = isinstance(UPLOADS, str)
PIPE = subprocess.PIPE, subprocess.DEVNULL
OPTIONS = {"stdout": subprocess.PIPE} if REVISION == "unknown" else {}
