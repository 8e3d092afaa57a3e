package manifest

import (
	"reflect"
	"strings"
	"testing"

	"github.com/djready/djready/pkg/source"
)

// requireSpans walks a result and fails for a location outside the text.
func requireSpans(t *testing.T, f *source.File, result any) {
	t.Helper()
	walkLocations(reflect.ValueOf(result), 0, func(l source.Location) {
		s := l.Span
		if l.File == f && (s.Start < 0 || s.Start > s.End || s.End > len(f.Text())) {
			t.Fatalf("the span %v lies outside the text of %d bytes", s, len(f.Text()))
		}
	})
}

func walkLocations(v reflect.Value, depth int, visit func(source.Location)) {
	if depth > 12 || !v.IsValid() {
		return
	}
	if v.Type() == reflect.TypeFor[source.Location]() {
		visit(v.Interface().(source.Location))
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if v.Type() != reflect.TypeFor[*source.File]() {
			walkLocations(v.Elem(), depth+1, visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() || v.Type().Field(i).Anonymous {
				walkLocations(v.Field(i), depth+1, visit)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			walkLocations(v.Index(i), depth+1, visit)
		}
	}
}

func FuzzDotenv(f *testing.F) {
	for _, seed := range []string{"A=1\nexport B=\"${A:-x}\" # c\n", "'k'='v\\'\r\nx", "\uFEFFA=${${:-}"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		file := source.NewFile(".env", text)
		requireSpans(t, file, Dotenv(file, DotenvOptions{}))
		requireSpans(t, file, DecoupleEnv(file))
		requireSpans(t, file, EnvironFile(file, EnvironOptions{ParseComments: true}))
	})
}

func FuzzDockerfile(f *testing.F) {
	f.Add("# escape=`\nARG V=3\nFROM python:${V:-3} AS base\nENV A=1 B=\"x $A\" \\\n # c\n C='z'\nRUN <<EOF\npip install django\nEOF\nFROM base\nCMD [\"sh\", \"-c\", \"exec gunicorn x\"]\n")
	f.Add("FROM a\nCOPY <<A <<-B /x\n1\nA\n\t2\n\tB\nENV old form here\nRUN pip install -r r.txt 'x[y]>=1' \\\n\n && apt-get install -y gcc")
	f.Fuzz(func(t *testing.T, text string) {
		file := source.NewFile("Dockerfile", text)
		d := ParseDockerfile(file)
		requireSpans(t, file, d)
		if s := d.LastStage(); s != nil {
			s.Process().SettingsModule()
			s.AllInstalls()
		}
	})
}

func FuzzRequirements(f *testing.F) {
	f.Add("Django==4.2 \\\n  --hash=sha256:abc\n# gunicorn==21\n-r base.txt\n-e git+https://h/r#egg=x[y]\nname @ https://h/x ; python_version<'3'\nx (>=1)\n")
	f.Fuzz(func(t *testing.T, text string) {
		file := source.NewFile("requirements.txt", text)
		result := ParseRequirements(file)
		requireSpans(t, file, result)
		for _, r := range result.Requirements {
			r.Allows("4.2.1")
		}
	})
}

func FuzzYAML(f *testing.F) {
	f.Add("x-env: &env\n  A: \"${B:-c}\"\nservices:\n  web:\n    environment:\n      <<: *env\n      C: |\n        text\n    ports: ['80:80', {target: 1}]\n    command: >-\n      a\n      b\n")
	f.Add("kind: ConfigMap\nmetadata: {name: c}\ndata: {A: 'b'}\n---\nkind: Pod\nspec:\n  containers:\n  - name: x\n    envFrom: [{configMapRef: {name: c}}]\n")
	f.Fuzz(func(t *testing.T, text string) {
		file := source.NewFile("a.yaml", text)
		requireSpans(t, file, ParseCompose(file, ComposeOptions{}))
		requireSpans(t, file, ParseKubernetes(file))
		requireSpans(t, file, ParseRender(file))
		requireSpans(t, file, ParseAppYAML(file))
		requireSpans(t, file, ParseHerokuYAML(file))
		requireSpans(t, file, ParseConda(file))
	})
}

func FuzzTOML(f *testing.F) {
	f.Add("[project]\ndependencies = [\"django>=4\"]\n[[tool.x]]\na.b = {c = '''x'''}\n[tool.poetry.dependencies]\npython = \"^3.11\"\n")
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"pyproject.toml", "Pipfile", "uv.lock", "Pipfile.lock", "setup.cfg"} {
			file := source.NewFile(name, text)
			m, _ := ParseManifest(file)
			requireSpans(t, file, m)
		}
		file := source.NewFile("fly.toml", text)
		requireSpans(t, file, ParseFly(file))
	})
}

func FuzzShell(f *testing.F) {
	f.Add("set -a\n. ./.env\nexport A=${B:-c} D=\"$A x\"\nif [ -f x ]; then A=2; fi\nexec gunicorn \"$@\" <<EOF\nx\nEOF\n")
	f.Add("[Service]\nEnvironment=\"A=b c\" 'D=e' F=%n\nExecStart=/bin/sh -c 'python manage.py runserver --settings=a.b' \\\n # c\n x\nweb: y\n")
	f.Fuzz(func(t *testing.T, text string) {
		file := source.NewFile("start.sh", text)
		requireSpans(t, file, ParseScript(file))
		requireSpans(t, file, ParseSystemd(file))
		requireSpans(t, file, ParseProcfile(file))
		requireSpans(t, file, ParseAppJSON(file))
		requireSpans(t, file, ParseVercel(file))
		command := Command{Shell: strings.ToValidUTF8(text, "")}
		command.Programs()
		command.SettingsModule()
	})
}

func FuzzProxy(f *testing.F) {
	f.Add("server { listen 443 ssl; add_header Strict-Transport-Security \"max-age=1\"; location / { proxy_pass http://${A}; } }")
	f.Add("{\n auto_https off\n}\n{$DOMAIN:a.b} {\n\treverse_proxy web:8000\n}\n")
	f.Add("<VirtualHost *:80>\nRedirect / \\\n https://a/\n</VirtualHost>\nHeader set A B")
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"nginx.conf", "Caddyfile", "site.conf", "haproxy.cfg", "traefik.yml", "traefik.toml"} {
			file := source.NewFile(name, text)
			requireSpans(t, file, ParseProxy(file))
		}
		file := source.NewFile("ingress.yaml", text)
		requireSpans(t, file, ParseIngress(file))
	})
}
