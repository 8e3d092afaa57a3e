package cli_test

import (
	"fmt"
	"strings"
)

// hostileManifests are projects whose other files are made to be misread.
func hostileManifests() []hostileProject {
	bomb := anchors()
	rows := []hostileProject{
		{name: "anchors that explode", make: project("", map[string]string{"compose.yaml": "services:\n  web:\n    image: a\nx: \n" + bomb, "app.yaml": bomb, "render.yaml": bomb, "k8s/deployment.yaml": "kind: Deployment\n" + bomb}), status: 1},
		{name: "merge keys that explode", make: project("", map[string]string{"compose.yaml": merges()}), status: 1},
		{name: "deep YAML", make: project("", map[string]string{"compose.yaml": "a: " + repeat("[", 100_000) + "\n", "render.yaml": repeat("- ", 100_000) + "a\n"}), status: 1},
		{name: "huge YAML", make: project("", map[string]string{"compose.yaml": "services:\n  web:\n    environment:\n" + repeat("      - A=1\n", 200_000)}), status: 1, says: []string{fileUnread, "too large"}},
		{name: "YAML that settings read", make: project("import yaml\nX = yaml.safe_load(open('x.yaml'))\n", map[string]string{"x.yaml": bomb}), status: 1},
		{name: "JSON that settings read", make: project("import json\nX = json.load(open('x.json'))\n", map[string]string{"x.json": repeat("[", 200_000)}), status: 1},
		{name: "TOML that settings read", make: project("import tomllib\nX = tomllib.load(open('x.toml', 'rb'))\n", map[string]string{"x.toml": "a = " + repeat("[", 200_000)}), status: 1},
		{name: "malformed TOML", make: project("", map[string]string{"pyproject.toml": "[project\ndependencies = [", "fly.toml": "= = =", "Pipfile": "[[[["}), status: 1, says: []string{fileUnread}},
		{name: "deep TOML", make: project("", map[string]string{"pyproject.toml": "a = " + repeat("[", 200_000), "fly.toml": repeat("[a.", 10_000), "uv.lock": "a = " + repeat("{b = ", 50_000)}), status: 1},
		{name: "deep JSON", make: project("", map[string]string{"app.json": repeat(`{"a":`, 200_000), "Pipfile.lock": repeat("[", 500_000), "vercel.json": repeat(`{"a":`, 50_000) + "1" + repeat("}", 50_000)}), status: 1},
		{name: "malformed Dockerfile", make: project("", map[string]string{"Dockerfile": "FROM\nENV\nENV =\nENV A=${B:-${A:-${B}}}\nRUN <<EOF\n" + repeat("COPY --from=", 10_000) + "\nCMD [\"a\", \n"}), status: 1},
		{name: "Dockerfile that doubles", make: project("", map[string]string{"Dockerfile": "FROM a\nENV A0=aaaaaaaaaa\n" + doubling("ENV A%d=$A%d$A%d\n", 60)}), status: 1},
		{name: "Dockerfile with continuations", make: project("", map[string]string{"Dockerfile": "FROM a\nRUN a " + repeat("\\\n", 100_000) + "b\n"}), status: 1},
		{name: "malformed dotenv", make: project("import environ\nenviron.Env.read_env('.env')\n", map[string]string{".env": "=\nA\n'\nB='" + repeat("\n\"", 10_000) + "\nC=${C}\nexport export\n"}), status: 1},
		{name: "dotenv that doubles", make: project("import dotenv\ndotenv.load_dotenv()\n", map[string]string{".env": "A0=aaaaaaaaaa\n" + doubling("A%d=${A%d}${A%d}\n", 60)}), status: 1},
		{name: "compose that extends itself", make: project("", map[string]string{"compose.yaml": "include: [compose.yaml]\nservices:\n  web:\n    extends: {file: compose.yaml, service: web}\n"}), status: 1},
		{name: "compose that doubles", make: project("", map[string]string{"compose.yaml": "services:\n  web:\n    command: " + repeat("${A:-", 5_000) + repeat("}", 5_000) + "\n"}), status: 1},
		{name: "requirements that include each other", make: project("", map[string]string{"requirements.txt": repeat("-r requirements.txt\n-r other.txt\n", 1000), "other.txt": repeat("-r requirements.txt\n-c other.txt\n", 1000)}), status: 1},
		{name: "many requirements", make: project("", map[string]string{"requirements.txt": repeat("django==5.2\n", 80_000)}), status: 1},
		{name: "ignore rules", make: project("", map[string]string{".gitignore": repeat("**/a*b*c*d*e*f*\n", 20_000)}), status: 1},
		{name: "braces in nginx", make: project("", map[string]string{"nginx.conf": repeat("http {", 100_000), "Caddyfile": repeat("a {\n", 100_000)}), status: 1},
	}
	for i := range rows {
		rows[i].says = append(rows[i].says, debugFound)
	}
	return rows
}

// anchors is the billion laughs in YAML.
func anchors() string {
	var b strings.Builder
	b.WriteString("  a0: &a0 [lol, lol]\n")
	for i := range 40 {
		fmt.Fprintf(&b, "  a%d: &a%d [*a%d, *a%d, *a%d]\n", i+1, i+1, i, i, i)
	}
	return b.String()
}

// merges are mappings of which each merges the one before twice.
func merges() string {
	var b strings.Builder
	b.WriteString("x0: &x0 {k: v}\n")
	for i := range 400 {
		fmt.Fprintf(&b, "x%d: &x%d {<<: [*x%d, *x%d], k%d: v}\n", i+1, i+1, i, i, i)
	}
	return b.String() + "services:\n  web:\n    environment: *x400\n"
}

// doubling are lines that each name twice what the line before defines.
func doubling(format string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i+1, i, i)
	}
	return b.String()
}
