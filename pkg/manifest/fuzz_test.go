package manifest

import (
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/djready/djready/pkg/source"
)

// addFiles adds the small files of the fixtures that match a pattern, such as
// "*/*/Dockerfile", and each text.
func addFiles(f *testing.F, pattern string, texts ...string) {
	f.Helper()
	names, err := filepath.Glob(filepath.Join("../../testdata/checks", pattern))
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		if len(text) < 1<<10 {
			texts = append(texts, string(text))
		}
	}
	for _, text := range texts {
		f.Add(text)
	}
}

// requireSound fails for a reader that says something else the second time, or
// gives a location outside the text.
func requireSound[T any](t *testing.T, name, text string, read func(*source.File) T) T {
	t.Helper()
	file := source.NewFile(name, text)
	first := read(file)
	requireSpans(t, file, first)
	if !reflect.DeepEqual(first, read(file)) {
		t.Fatalf("%s reads otherwise the second time", name)
	}
	return first
}

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
	addFiles(f, "*/*/.env", "A=1\nexport B=\"${A:-x}\" # c\n", "'k'='v\\'\r\nx", "\uFEFFA=${${:-}")
	f.Fuzz(func(t *testing.T, text string) {
		requireSound(t, ".env", text, func(f *source.File) *EnvFile { return Dotenv(f, DotenvOptions{}) })
		requireSound(t, ".env", text, func(f *source.File) *EnvFile { return Dotenv(f, DotenvOptions{Override: true}) })
		requireSound(t, ".env", text, DecoupleEnv)
		requireSound(t, ".env", text, func(f *source.File) *EnvFile { return EnvironFile(f, EnvironOptions{ParseComments: true}) })
	})
}

func FuzzDockerfile(f *testing.F) {
	addFiles(f, "*/*/Dockerfile",
		"# escape=`\nARG V=3\nFROM python:${V:-3} AS base\nENV A=1 B=\"x $A\" \\\n # c\n C='z'\nRUN <<EOF\npip install django\nEOF\nFROM base\nCMD [\"sh\", \"-c\", \"exec gunicorn x\"]\n",
		"FROM a\nCOPY <<A <<-B /x\n1\nA\n\t2\n\tB\nENV old form here\nRUN pip install -r r.txt 'x[y]>=1' \\\n\n && apt-get install -y gcc")
	f.Fuzz(func(t *testing.T, text string) {
		d := requireSound(t, "Dockerfile", text, ParseDockerfile)
		if s := d.LastStage(); s != nil {
			s.Process().SettingsModule()
			s.AllInstalls()
		}
	})
}

func FuzzDockerIgnore(f *testing.F) {
	addFiles(f, "*/*/.dockerignore", "**/*.py\n!a/[b-d]?.py\n#\n/x/../y/\n", "\uFEFF!\n[\n\\\n**/**/a*\n")
	f.Fuzz(func(t *testing.T, text string) {
		d := requireSound(t, ".dockerignore", text, ParseDockerIgnore)
		for _, name := range []string{"a/b/c.py", ".env", "x", text} {
			if d.Excludes(name) != d.Excludes(path.Clean(name)) {
				t.Fatalf("%q and %q are one file", name, path.Clean(name))
			}
		}
	})
}

func FuzzRequirements(f *testing.F) {
	addFiles(f, "*/*/requirements.txt",
		"Django==4.2 \\\n  --hash=sha256:abc\n# gunicorn==21\n-r base.txt\n-e git+https://h/r#egg=x[y]\nname @ https://h/x ; python_version<'3'\nx (>=1)\n")
	f.Fuzz(func(t *testing.T, text string) {
		result := requireSound(t, "requirements.txt", text, ParseRequirements)
		for _, r := range result.Requirements {
			r.Allows("4.2.1")
			if again := NormaliseName(r.Name); again != r.Name {
				t.Fatalf("the name %q is not normal, it is %q", r.Name, again)
			}
		}
		tree := FollowRequirements(fstest.MapFS{"requirements.txt": {Data: []byte(text)}, "base.txt": {Data: []byte(text)}}, "requirements.txt")
		if len(tree.Files) > maxIncludes {
			t.Fatalf("%d files were read", len(tree.Files))
		}
	})
}

func FuzzYAML(f *testing.F) {
	addFiles(f, "*/*/*.y*ml",
		"x-env: &env\n  A: \"${B:-c}\"\nservices:\n  web:\n    environment:\n      <<: *env\n      C: |\n        text\n    ports: ['80:80', {target: 1}]\n    command: >-\n      a\n      b\n",
		"kind: ConfigMap\nmetadata: {name: c}\ndata: {A: 'b'}\n---\nkind: Pod\nspec:\n  containers:\n  - name: x\n    envFrom: [{configMapRef: {name: c}}]\n")
	f.Fuzz(func(t *testing.T, text string) {
		requireSound(t, "a.yaml", text, func(f *source.File) *Compose { return ParseCompose(f, ComposeOptions{}) })
		for _, read := range []func(*source.File) *Deployment{ParseKubernetes, ParseRender, ParseAppYAML, ParseHerokuYAML} {
			requireSound(t, "a.yaml", text, read)
		}
		requireSound(t, "environment.yml", text, ParseConda)
		requireSound(t, "values.yaml", text, ParseHelmValues)
	})
}

func FuzzHelm(f *testing.F) {
	f.Add("{{- if .Values.debug }}\nkind: ConfigMap\ndata:\n  DEBUG: {{ .Values.debug | quote }}\n{{- end }}\n")
	f.Add("{{/* x\n */}}{{ with . }}{{ range .a }}é{{end}}{{end}}{{end}}{{")
	f.Fuzz(func(t *testing.T, text string) {
		template := requireSound(t, "a.yaml", text, ReadHelmTemplate)
		if len(template.Text) != len(text) || strings.Count(template.Text, "\n") != strings.Count(text, "\n") {
			t.Fatalf("%q takes other places than %q", template.Text, text)
		}
		requireSound(t, "a.yaml", template.Text, ParseKubernetes)
	})
}

func FuzzTOML(f *testing.F) {
	addFiles(f, "*/*/*.toml",
		"[project]\ndependencies = [\"django>=4\"]\n[[tool.x]]\na.b = {c = '''x'''}\n[tool.poetry.dependencies]\npython = \"^3.11\"\n",
		"[[package]]\nname = \"django\"\nversion = \"5.2\"\ncategory = \"main\"\n[metadata]\npython-versions = \"^3.9\"\n",
		"[packages]\ndjango = {version = \"==5\", extras = [\"x\"]}\n[requires]\npython_version = \"3.11\"\n",
		`{"_meta": {"requires": {"python_version": "3.11"}}, "default": {"django": {"version": "==5.2"}}}`,
		"[options]\ninstall_requires =\n  django>=4\n  # gunicorn\n[options.extras_require]\nx = y; python_version<'3'\n")
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"pyproject.toml", "Pipfile", "poetry.lock", "uv.lock", "pylock.toml", "Pipfile.lock", "setup.cfg"} {
			requireSound(t, name, text, func(f *source.File) *Manifest { m, _ := ParseManifest(f); return m })
		}
		requireSound(t, "fly.toml", text, ParseFly)
	})
}

func FuzzShell(f *testing.F) {
	addFiles(f, "*/*/*.sh",
		"set -a\n. ./.env\nexport A=${B:-c} D=\"$A x\"\nif [ -f x ]; then A=2; fi\nexec gunicorn \"$@\" <<EOF\nx\nEOF\n",
		"[Service]\nEnvironment=\"A=b c\" 'D=e' F=%n\nExecStart=/bin/sh -c 'python manage.py runserver --settings=a.b' \\\n # c\n x\nweb: y\n",
		"[program:web]\nenvironment=A=\"b\",C=d\ncommand=gunicorn x\n", "[uwsgi]\nenv = A=b\nmodule: x.wsgi\n", `{"env": {"A": {"value": "b"}}, "scripts": {"x": "y"}}`)
	f.Fuzz(func(t *testing.T, text string) {
		requireSound(t, "start.sh", text, ParseScript)
		for _, read := range []func(*source.File) *Deployment{ParseSystemd, ParseProcfile, ParseUWSGI, ParseSupervisor, ParseAppJSON, ParseVercel} {
			requireSound(t, "file", text, read)
		}
		command := Command{Shell: strings.ToValidUTF8(text, "")}
		command.Programs()
		command.SettingsModule()
	})
}

func FuzzProxy(f *testing.F) {
	addFiles(f, "*/*/*.conf",
		"server { listen 443 ssl; add_header Strict-Transport-Security \"max-age=1\"; location / { proxy_pass http://${A}; } }",
		"{\n auto_https off\n}\n{$DOMAIN:a.b} {\n\treverse_proxy web:8000\n}\n",
		"<VirtualHost *:80>\nRedirect / \\\n https://a/\n</VirtualHost>\nHeader set A B",
		"frontend x\n  bind :443 ssl\n  http-request set-header X-Forwarded-Proto https\n")
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"nginx.conf", "Caddyfile", "site.conf", "haproxy.cfg", "traefik.yml", "traefik.toml"} {
			requireSound(t, name, text, ParseProxy)
		}
		requireSound(t, "ingress.yaml", text, ParseIngress)
		requireSound(t, "a.yaml", text, func(f *source.File) *Proxy {
			key, value, _ := strings.Cut(text, "=")
			return ParseTraefikLabels([]Label{{Name: key, Value: value}})
		})
	})
}

func FuzzPrivateKeys(f *testing.F) {
	key := "-----BEGIN PRIVATE KEY-----\n" + strings.Repeat("QUJD", 20) + "\n-----END PRIVATE KEY-----\n"
	f.Add("a =  + key + \n" + key)
	f.Add("-----BEGIN -----BEGIN RSA PRIVATE KEY----------END ")
	f.Fuzz(func(t *testing.T, text string) {
		found := requireSound(t, "a.py", text, InnerPrivateKeys)
		for i := 1; i < len(found); i++ {
			if found[i].Span.Start < found[i-1].Span.End {
				t.Fatalf("the keys %v and %v overlap", found[i-1].Span, found[i].Span)
			}
		}
		IsPrivateKey([]byte(text))
	})
}
