package cli_test

import (
	"fmt"
	"strings"
)

// hostileAmounts are projects that hold too much of what is good.
func hostileAmounts() []hostileProject {
	return []hostileProject{
		{name: "100,000 settings", make: project(lines(100_000, "SETTING_%d = %d\n"), nil), status: 1, says: []string{debugFound}},
		{name: "100,000 settings as JSON", make: project(lines(100_000, "SETTING_%d = %d\n"), nil), args: []string{"--format", "json"}, status: 1, says: []string{"DR101"}},
		{name: "20,000 findings", make: project("", findings(20_000)), status: 1, says: []string{debugFound}},
		{name: "20,000 findings as SARIF", make: project("", findings(20_000)), args: []string{"--format", "sarif"}, status: 1, says: []string{"DR101"}},
		{name: "20,000 findings as JSON", make: project("", findings(20_000)), args: []string{"--format", "json"}, status: 1, says: []string{"DR101"}},
		{name: "20,000 hosts", make: project("ALLOWED_HOSTS = [\n"+lines(20_000, "    'h%d.example.org', # %d\n")+"]\nALLOWED_HOSTS += ['*']\n", nil), status: 1, says: []string{debugFound, "DR106"}},
		{name: "20,000 suppressions", make: project(lines(20_000, "X%d = %d  # djready: ignore[DR101] no\n"), nil), status: 1, says: []string{debugFound}},
		{name: "many projects", make: project("", projects(200)), status: 1, says: []string{debugFound}},
		{name: "many settings modules", make: project("", modules(500)), status: 1, says: []string{debugFound}},
	}
}

// lines are n lines, each with its number twice.
func lines(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i, i)
	}
	return b.String()
}

// findings are views of which each is a finding.
func findings(n int) map[string]string {
	views := "from rest_framework.decorators import api_view, permission_classes\nfrom rest_framework.permissions import AllowAny\nfrom django.views.decorators.csrf import csrf_exempt\n"
	urls := "from django.urls import path\nfrom site1 import views\nurlpatterns = [\n"
	return map[string]string{
		"site1/views.py": views + lines(n, "@csrf_exempt\ndef v%d(request):\n    return save(request.POST, %d)\n"),
		"site1/urls.py":  urls + lines(n, "    path('%d', views.v%d),\n") + "]\n",
	}
}

// projects are projects beside each other.
func projects(n int) map[string]string {
	files := map[string]string{}
	for i := range n {
		dir := fmt.Sprintf("p%d/", i)
		files[dir+"manage.py"], files[dir+"site1/__init__.py"] = managePy, ""
		files[dir+"site1/settings.py"], files[dir+"site1/urls.py"] = settingsPy, "urlpatterns = []\n"
	}
	return files
}

// modules are settings of one project.
func modules(n int) map[string]string {
	files := map[string]string{}
	for i := range n {
		files[fmt.Sprintf("site1/settings_%d.py", i)] = settingsPy
	}
	return files
}
