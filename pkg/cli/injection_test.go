package cli_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	unsafe "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"

	"github.com/djready/djready/pkg/cli"
	"github.com/djready/djready/pkg/report"
)

// What no output may show: secrets of the repository, and what lies outside it.
const (
	insideSecret = "Xq7zW9vK3pJ5mB8yT2-inside"
	outsideText  = "canary-of-a-file-outside"
)

// hostileText has in it whatever a terminal, the runner, Markdown, HTML or XML
// would obey.
const hostileText = "pwned\n::error::forged\r::add-mask::a ##[error]b \x1b[31m\x1b]0;t\x07 \u202egnp.\u2066 \u0085" +
	"](javascript:alert(1)) ![x](https://evil.example/x) <script>alert(1)</script><img src=x onerror=alert(1)> | `@octocat` ]]> &lt; \"'"

// hostileSettings is a settings module whose names, values and comments are hostile.
func hostileSettings() string {
	quoted, _ := json.Marshal(hostileText) // Python reads these escapes too
	long := strings.Repeat(":", 1<<20)
	return strings.NewReplacer("«H»", string(quoted), "«S»", insideSecret, "«L»", long).Replace(`import os
from decouple import config
from .outside import *
# «H»
SECRET_KEY = config(«H», default="«S»")
DEBUG = os.environ.get(«H», "1") == "1"
ALLOWED_HOSTS = ["*", «H»]
INSTALLED_APPS = [«H», "corsheaders"]
MIDDLEWARE = [«H»]
CORS_ALLOWED_ORIGINS = ["http://localhost" + «H»]
SECURE_REFERRER_POLICY = «H»
SESSION_COOKIE_SAMESITE = «H»
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "NAME": «H», "PASSWORD": "«S»"}}
ROOT_URLCONF = «H»
CSRF_TRUSTED_ORIGINS = [«H»]
EMAIL_HOST_PASSWORD = "«S»"
X_LONG = "«L»"
NAMED = {«H»: os.environ.get("NAMED", «H»)}
LOGGING = {"version": 1, "handlers": {«H»: {"class": "logging.FileHandler", "filename": «H»}}, "root": {"handlers": [«H»]}}
`)
}

// hostileRepository writes a repository in which everything that can be hostile
// is. File systems that refuse a name are not what the action runs on.
func hostileRepository(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	outside := filepath.Join(dir, "outside.py")
	write := func(file, text string) {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	}
	write(outside, "CANARY = '"+outsideText+"'\nDEBUG = '"+outsideText+"'\nSECRET_KEY="+outsideText+"\n")
	top := filepath.Join(dir, "repository")
	long := strings.ReplaceAll(hostileText, "/", "∕")[:200]
	for _, name := range []string{"plain", "::error::pwned", strings.ToValidUTF8(long, ""), "bytes\xff\xfe\x9b31m", "a<b>&\"'`|", " ##[error]x"} {
		at := filepath.Join(top, name)
		write(filepath.Join(at, "manage.py"), "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'mysite.settings')\n")
		write(filepath.Join(at, "mysite", "settings.py"), hostileSettings())
		write(filepath.Join(at, "requirements.txt"), "django==5.2\n"+strings.ReplaceAll(hostileText, "\n", " ")+"==1\n# gunicorn==1 "+hostileText+"\n")
		write(filepath.Join(at, "Dockerfile"), "FROM python:3.12\nENV X=\""+strings.ReplaceAll(hostileText, "\n", " ")+"\"\nCMD python manage.py runserver\n")
		for _, link := range []string{"mysite/outside.py", ".env", "mysite/local_settings.py", "uv.lock", "fly.toml"} {
			require.NoError(t, os.Symlink(outside, filepath.Join(at, link)))
		}
	}
	return top
}

// reports are the outputs of the command line that speak of a repository, by name:
// the arguments that ask for them.
func reports(t *testing.T) map[string][]string {
	t.Helper()
	template := filepath.Join(t.TempDir(), "all.tmpl")
	all := `{{range .Findings}}{{.File}}` + "\n" + `{{.Message}}` + "\n" + `{{html .Message}}{{range .Related}}` + "\n" + `{{.Message}}{{end}}
{{end}}{{range .Projects}}{{.Root}}{{range .Settings}}{{.File}} {{.Why}}{{end}}
{{end}}{{range .Notices}}{{.}}
{{end}}{{json .}}`
	require.NoError(t, os.WriteFile(template, []byte(all), 0o600))
	out := map[string][]string{
		"text in colour": {"--color", "always"}, "text in short": {"--quiet"}, "exact": {"--exact"},
		"settings": {"settings"}, "all settings": {"settings", "--all"}, "settings as JSON": {"settings", "--format", "json"},
		"a setting": {"settings", "--setting", "DATABASES", "--setting", "DEBUG"},
		"diff":      {"--diff"}, "env": {"env"}, "env as JSON": {"env", "--format", "json"},
		"score explained": {"report", "--explain-score"},
	}
	for _, f := range report.Formats() {
		out[f.Name] = []string{"--pedantic", "--format", f.Name}
		if f.Name == report.TemplateFormat {
			out[f.Name] = append(out[f.Name], "--template", template)
		}
	}
	for _, format := range assessmentFormats(t) {
		out["report as "+format] = []string{"report", "--pedantic", "--format", format}
	}
	return out
}

// assessmentFormats are those that djready report offers.
func assessmentFormats(t *testing.T) []string {
	t.Helper()
	var help bytes.Buffer
	cli.Command{Stdout: &help}.Main([]string{"report", "--help"})
	found := regexp.MustCompile(`--format FORMAT +a FORMAT: ([a-z, ]+)`).FindStringSubmatch(help.String())
	require.NotNil(t, found, help.String())
	return strings.Split(strings.TrimSpace(found[1]), ", ")
}

// saysNothing are the outputs that have none of a repository's own text.
func saysNothing() []string { return []string{"badge"} }

func TestNoOutputIsInjectedByARepository(t *testing.T) {
	top := hostileRepository(t)
	projects, err := os.ReadDir(top)
	require.NoError(t, err)
	seen := ""
	for name, args := range reports(t) {
		t.Run(name, func(t *testing.T) {
			shown := ""
			places := []string{top}
			if slices.Contains([]string{"settings", "env", "report"}, args[0]) { // of one project
				places = nil
				for _, p := range projects {
					places = append(places, filepath.Join(top, p.Name()))
				}
			}
			for _, place := range places {
				var stdout, stderr bytes.Buffer
				cli.Command{Stdout: &stdout, Stderr: &stderr}.Main(append(slices.Clone(args), place))
				require.NotContains(t, stderr.String(), "internal error")
				requireInert(t, stderr.String(), nil)
				obeyed := []string(nil)
				if name == "github" {
					obeyed = []string{"error", "warning", "notice"}
				}
				requireInert(t, stdout.String(), obeyed)
				requireWellFormed(t, name, stdout.Bytes())
				shown += stdout.String()
			}
			if !slices.Contains(saysNothing(), name) {
				require.Contains(t, shown, "pwned", "the hostile text is in it")
			}
			seen += shown
		})
	}
	require.Contains(t, seen, "DR102")
	require.Contains(t, seen, "DEBUG is True unless", "the settings were understood")
}

// sgr is a colour of ours.
var sgr = regexp.MustCompile("\x1b\\[[0-9;]*m")

// requireInert checks that a terminal and the runner obey nothing but colours and
// the commands of these names, and that nothing secret is shown.
func requireInert(t *testing.T, text string, commands []string) {
	t.Helper()
	require.NotContains(t, text, insideSecret)
	require.NotContains(t, text, outsideText)
	require.NotContains(t, text, "\x1b[31m\x1b]")
	require.True(t, utf8.ValidString(text))
	require.NotContains(t, text, "##[")
	for _, line := range strings.Split(sgr.ReplaceAllString(text, ""), "\n") {
		i := strings.IndexFunc(line, func(r rune) bool { return !unicode.IsGraphic(r) })
		require.Equal(t, -1, i, "%.300q", line)
		if command, found := strings.CutPrefix(strings.TrimSpace(line), "::"); found {
			require.Contains(t, commands, command[:strings.IndexAny(command+" ", " :")], "%.300q", line)
			requireOneCommand(t, line)
		}
	}
}

// requireOneCommand reads a command as the runner does: properties that are known,
// each with a value.
func requireOneCommand(t *testing.T, line string) {
	t.Helper()
	head, _, found := strings.Cut(strings.TrimPrefix(line, "::"), "::")
	require.True(t, found, line)
	_, properties, _ := strings.Cut(head, " ")
	for _, property := range strings.Split(properties, ",") {
		name, _, _ := strings.Cut(property, "=")
		require.Contains(t, []string{"", "file", "line", "endLine", "col", "endColumn", "title"}, name, line)
	}
}

func requireWellFormed(t *testing.T, name string, out []byte) {
	t.Helper()
	switch name {
	case "json", "sarif", "gitlab", "rdjson", "badge", "settings as JSON", "env as JSON", "report as json":
		require.True(t, json.Valid(out), "%.300q", out)
	case "junit":
		for decoder := xml.NewDecoder(bytes.NewReader(out)); ; {
			token, err := decoder.Token()
			if errors.Is(err, io.EOF) {
				return
			}
			require.NoError(t, err)
			if start, ok := token.(xml.StartElement); ok {
				require.Contains(t, []string{"testsuites", "testsuite", "testcase", "failure", "skipped"}, start.Name.Local)
			}
		}
	case "report as markdown":
		requireHarmlessMarkdown(t, out)
	case "report as html":
		requireHarmlessHTML(t, out, func(tag string) bool { return tag != "img" && tag != "iframe" })
	}
}

// requireHarmlessMarkdown renders Markdown as GitHub does before it sanitises: raw
// HTML included.
func requireHarmlessMarkdown(t *testing.T, text []byte) {
	t.Helper()
	var page bytes.Buffer
	m := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(unsafe.WithUnsafe()))
	require.NoError(t, m.Convert(text, &page))
	known := strings.Fields("html head body h1 h2 h3 h4 p table thead tbody tr th td code pre a b strong em ul ol li br hr details summary span input blockquote sup del")
	requireHarmlessHTML(t, page.Bytes(), func(tag string) bool { return slices.Contains(known, tag) })
}

func requireHarmlessHTML(t *testing.T, page []byte, known func(tag string) bool) {
	t.Helper()
	root, err := html.Parse(bytes.NewReader(page))
	require.NoError(t, err)
	for node := range root.Descendants() {
		if node.Type != html.ElementNode {
			continue
		}
		require.True(t, known(node.Data), "an element %s", node.Data)
		for _, a := range node.Attr {
			require.False(t, strings.HasPrefix(a.Key, "on"), "an attribute %s", a.Key)
			if a.Key == "href" || a.Key == "src" {
				require.Regexp(t, `^(https://(github\.com|docs\.djangoproject\.com|djready\.dev)/|#)`, a.Val)
			}
		}
		if node.Data == "script" && node.FirstChild != nil {
			require.NotContains(t, node.FirstChild.Data, "alert(1)")
		}
	}
}

func TestTheActionIsNotInjectedByARepository(t *testing.T) {
	top := hostileRepository(t)
	dir := t.TempDir()
	outputs, summary := filepath.Join(dir, "outputs"), filepath.Join(dir, "summary.md")
	var files []string
	for _, f := range report.Formats() {
		if f.Name != report.TemplateFormat {
			files = append(files, f.Name+"="+filepath.Join(dir, f.Name))
		}
	}
	variables := map[string]string{
		"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": top, "GITHUB_REPOSITORY": "octo/shop", "GITHUB_SERVER_URL": "https://github.com",
		"GITHUB_EVENT_NAME": "push", "GITHUB_REF": "refs/heads/main", "GITHUB_SHA": strings.Repeat("ab", 20),
		"GITHUB_OUTPUT": outputs, "GITHUB_STEP_SUMMARY": summary,
		"INPUT_UPLOAD": "never", "INPUT_ANNOTATIONS": "always", "INPUT_PEDANTIC": "true",
		"INPUT_OUTPUT": strings.Join(files, "\n"), "INPUT_SARIF-FILE": filepath.Join(dir, "upload.sarif"),
	}
	var stdout, stderr bytes.Buffer
	cli.Command{Stdout: &stdout, Stderr: &stderr, Getenv: func(name string) string { return variables[name] }}.Main([]string{"action"})
	requireInert(t, stderr.String(), nil)
	requireInert(t, stdout.String(), []string{"group", "endgroup", "error", "warning", "notice"})

	for _, f := range report.Formats() {
		if f.Name == report.TemplateFormat {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, f.Name))
		require.NoError(t, err)
		requireInert(t, string(text), []string{"error", "warning", "notice"})
		requireWellFormed(t, f.Name, text)
	}
	text, err := os.ReadFile(summary)
	require.NoError(t, err)
	requireInert(t, string(text), nil)
	require.Contains(t, string(text), "pwned")
	requireHarmlessMarkdown(t, text)

	text, err = os.ReadFile(outputs)
	require.NoError(t, err)
	requireInert(t, string(text), nil)
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	require.Zero(t, len(lines)%3, "each output is a name, a value and an end")
	declared := regexp.MustCompile(`^(outcome|findings|new-findings|critical|high|medium|low|highest-severity|sarif-file|sarif-id|[a-z-]*score[a-z-]*|[a-z-]+)<<`)
	for i := 0; i < len(lines); i += 3 {
		require.Regexp(t, declared, lines[i])
		_, end, _ := strings.Cut(lines[i], "<<")
		require.Equal(t, end, lines[i+2])
	}
}

// TestPagesOfChecksAreInert is for explain, whose pages are made from fixtures.
func TestPagesOfChecksAreInert(t *testing.T) {
	for _, args := range [][]string{{"explain", "DR101"}, {"explain", "DR106"}, {"rules"}} {
		var out bytes.Buffer
		require.Zero(t, cli.Command{Stdout: &out}.Main(args))
		requireInert(t, out.String(), nil)
	}
}
