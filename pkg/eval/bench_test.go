package eval_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/eval/lib"
	"github.com/djready/djready/pkg/pyast"
)

const benchmarked = `
import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent.parent
DEBUG = os.environ.get("DEBUG", "True") == "True"
SECRET_KEY = os.environ.get("SECRET_KEY", "insecure")
ALLOWED_HOSTS = [h.strip() for h in os.environ.get("HOSTS", "a.example, b.example").split(",") if h]
INSTALLED_APPS = ["django.contrib.admin", "django.contrib.auth"] + [f"shop.app{i}" for i in range(40)]
LOGGING = {"version": 1, "handlers": {"console": {"class": "logging.StreamHandler"}}}
if DEBUG:
    INSTALLED_APPS += ["debug_toolbar"]
else:
    SECURE_SSL_REDIRECT = True
for name in ("default", "replica"):
    LOGGING["handlers"][name] = {"class": "logging.FileHandler", "filename": str(BASE_DIR / (name + ".log"))}
try:
    from .local import *
except ImportError:
    pass
`

// BenchmarkEvaluate interprets a settings module of the usual kind, parsed once, in
// all its worlds.
func BenchmarkEvaluate(b *testing.B) {
	loader := memoryLoader{files: map[string]string{"settings.py": benchmarked}, parsed: map[string]*pyast.Module{}}
	libraries := lib.All()
	b.ReportAllocs()
	for b.Loop() {
		result := eval.Evaluate(eval.Config{Loader: loader, Libraries: libraries}, "settings")
		require.NotEmpty(b, result.Worlds)
	}
}
