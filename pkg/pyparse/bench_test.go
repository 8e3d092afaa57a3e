package pyparse_test

import (
	"strings"
	"testing"
)

const settingsSample = `
from pathlib import Path
import os

BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = os.environ.get("SECRET_KEY", "insecure")
DEBUG = os.environ.get("DEBUG", "") == "1"
ALLOWED_HOSTS = [h.strip() for h in os.environ["HOSTS"].split(",") if h]
INSTALLED_APPS = [
    "django.contrib.admin",  # the admin
    "django.contrib.auth",
]
if not DEBUG:
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / f"{'db'}.sqlite3"}}


def setting(name, default=None):
    """Read a setting."""
    value = os.environ.get(name, default)
    if value is None:
        raise RuntimeError("%s is not set" % name)
    return value
`

// BenchmarkParse measures a settings file of about a thousand lines.
func BenchmarkParse(b *testing.B) {
	raw := strings.Repeat(settingsSample, 40)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		parse(raw)
	}
}
