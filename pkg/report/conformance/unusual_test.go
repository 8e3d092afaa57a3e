package conformance

import (
	"bytes"
	"testing"

	"github.com/djready/djready/pkg/catalog"
)

// writer counts the calls of Write.
type writer struct {
	bytes.Buffer
	calls int
}

func (w *writer) Write(p []byte) (int, error) {
	w.calls++
	return w.Buffer.Write(p)
}

// unusual is a project whose paths need encoding and whose lines have characters of
// several code units before what is found, a byte order mark and ends of all kinds;
// a finding is suppressed.
func unusual(t *testing.T) fixture {
	t.Helper()
	const dir = "c:/my shop #1 (50%) ü/"
	return judged(t, "unusual", &catalog.Case{Name: "unusual", Files: map[string]string{
		dir + "manage.py":        "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'café.settings')\n",
		dir + "café/__init__.py": "",
		dir + "café/settings.py": "\ufeffimport os\r\n" +
			"'😀 ünï'; DEBUG = True; 'after \u202e ##[error] \u0085'\r\n" +
			"SECRET_KEY = '" + unusualSecret + "'; '😀'; SESSION_COOKIE_SECURE = False\n" +
			"ALLOWED_HOSTS = ['*', '😀::error::x']  # djready: ignore[DR106] a test, see [it](https://example.org)\n" +
			"INSTALLED_APPS = ['django.contrib.admin', 'django.contrib.sessions', 'corsheaders']\r\n" +
			"MIDDLEWARE = [\r\n    '😀',\n]\r" +
			"CORS_ALLOWED_ORIGINS = ['http://localhost:3000', '](1)']\n" +
			"DATABASES = {'default': {'ENGINE': 'django.db.backends.sqlite3', 'NAME': '😀.sqlite3'}}\n" +
			"ROOT_URLCONF = 'café.urls'",
		dir + "café/urls.py":     "urlpatterns = []\n",
		dir + "requirements.txt": "django==5.2\n# 😀 gunicorn==23.0\n",
	}})
}

const unusualSecret = "w8Kq3vZ0rM7tYb1uNc5xHd9sJf2gLp4aEe6iOoWwQqRrTt0042xx"
