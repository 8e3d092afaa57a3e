package cli_test

import (
	"fmt"
	"strings"
)

// hostileAmounts are projects that hold too much of what is good.
func hostileAmounts() []hostileProject {
	patient := []string{"--limit", "parse-time=60000"} // a busy machine is no hostile project
	return []hostileProject{
		{name: "100,000 settings", make: project(lines(100_000, "S%d = %d\n"), nil), args: patient, status: 1, says: []string{debugFound}},
		{name: "100,000 settings as JSON", make: project(lines(100_000, "S%d = %d\n"), nil), args: append(patient, "--format", "json"), status: 1, says: []string{"DR101"}},
		{name: "20,000 findings", make: project(findings(20_000), nil), args: []string{"--pedantic"}, status: 0, says: []string{`\[DR101\]`, fileUnread, "further findings, the mildest, are left out: the limit is 20000"}},
		{name: "20,000 findings as SARIF", make: project(findings(20_000), nil), args: []string{"--pedantic", "--format", "sarif"}, status: 0, says: []string{"DR101"}},
		{name: "20,000 findings as JSON", make: project(findings(20_000), nil), args: []string{"--pedantic", "--format", "json"}, status: 0, says: []string{"DR101"}},
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

// findings are lines of which each is one: Python does not know what it names.
func findings(n int) string { return lines(n, "X%d = undefined%d\n") }

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
