package lib

import "testing"

func TestDjango(t *testing.T) {
	p := program{}
	p.check(t, `
from django.core.exceptions import ImproperlyConfigured
from django.contrib.messages import constants as messages
from corsheaders.defaults import default_headers, default_methods
`, []expression{
		{"messages.ERROR", "40"},
		{"default_headers", "('accept', 'authorization', 'content-type', 'user-agent', 'x-csrftoken', 'x-requested-with')"},
		{"default_methods", "('DELETE', 'GET', 'OPTIONS', 'PATCH', 'POST', 'PUT')"},
		{"(*default_headers, 'x')[-1]", "'x'"},
		{"issubclass(ImproperlyConfigured, Exception)", "True"},
		{"str(ImproperlyConfigured('x'))", "'x'"},
	})
}
