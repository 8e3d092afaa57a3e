package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/manifest"
)

// image is a Dockerfile of the repository and the stage of it that is deployed.
type image struct {
	file string
	// context is the directory that is sent to the build.
	context string
	parsed  *manifest.Dockerfile
	stage   *manifest.Stage
	source  string // for messages: "the last stage of Dockerfile"
}

// openImage reads a Dockerfile. Target and context are empty where nothing names
// them: then the last stage counts, and the context is guessed.
func (b *builder) openImage(file, target, context string) *image {
	parsed, known := b.dockerfiles[file]
	if text := b.loader.text(file); !known && text != nil {
		parsed = manifest.ParseDockerfile(text)
		b.dockerfiles[file] = parsed
		b.loader.unread(file, parsed.Problems)
	}
	if parsed == nil {
		return nil
	}
	i := &image{file: file, parsed: parsed, source: "the last stage of " + file}
	i.stage = i.parsed.Stage(target)
	if target == "" {
		i.stage = productionStage(i.parsed)
	}
	if i.stage == nil {
		return nil
	}
	if i.stage != i.parsed.LastStage() {
		i.source = "the stage " + i.stage.Name + " of " + file
	}
	if i.context = context; context == "" {
		i.context = b.guessContext(i)
	}
	return i
}

// productionStage is the last one, unless its name says that it is not for
// production and another's says that it is: then the build names its target.
func productionStage(d *manifest.Dockerfile) *manifest.Stage {
	last := d.LastStage()
	if last == nil || productive(last.Name) {
		return last
	}
	for _, s := range slices.Backward(d.Stages) {
		if isProduction(s.Name) {
			return s
		}
	}
	return last
}

// guessContext is a directory that holds all that the image copies from it: of
// several the nearest that holds the project.
func (b *builder) guessContext(i *image) string {
	for dir := path.Dir(i.file); dir != "."; dir = path.Dir(dir) {
		if (contains(dir, b.project.Root) || within(dir, b.project.Root)) && b.holdsCopies(i, dir) && b.holdsCode(dir) {
			return dir
		}
	}
	return "."
}

func (b *builder) holdsCopies(i *image, dir string) bool {
	for _, s := range i.stages() {
		for _, c := range s.Copies {
			for _, from := range c.Sources {
				if c.From == "" && !strings.ContainsAny(from, "*?[$:") && b.loader.Kind(path.Join(dir, from)) == eval.Absent {
					return false
				}
			}
		}
	}
	return true
}

// stages are the stage that is deployed and those whose files are in it.
func (i *image) stages() []*manifest.Stage {
	var out []*manifest.Stage
	var reach func(s *manifest.Stage)
	reach = func(s *manifest.Stage) {
		if s == nil || slices.Contains(out, s) {
			return
		}
		out = append(out, s)
		reach(s.Base)
		for _, c := range s.Copies {
			if c.From != "" {
				reach(i.parsed.Stage(c.From))
			}
		}
	}
	reach(i.stage)
	return out
}

// runsProgram tells the project's own image from that of a database, a web
// server or a frontend which lies beside it, and from another project's.
func (b *builder) runsProgram(i *image) bool {
	switch {
	case slices.ContainsFunc(i.stage.Environment, func(v manifest.EnvAssignment) bool { return v.Name == settingsVariable }):
		return true
	case b.copiesOther(i):
		return false
	case slices.ContainsFunc(i.stage.Process().Programs(), isServer):
		return true
	}
	own, stages := i.lineage(), i.stages()
	if foreignImage(own[len(own)-1].Image) {
		// An image of nginx takes static files from a stage with Python, and is
		// none of it; one of Node may install Python itself.
		stages = own
	}
	if slices.ContainsFunc(stages, func(s *manifest.Stage) bool { return len(pythonInstalls(s)) > 0 }) {
		return true
	}
	if slices.ContainsFunc(i.stage.Process().Programs(), isOtherProgram) {
		return false
	}
	base := own[len(own)-1].Image
	return strings.Contains(base, "python") || strings.Contains(base, "django") || !foreignImage(base) && (b.copiesProject(i) || !b.copies(i, func(string) bool { return true }))
}

// isOtherProgram tells the web servers, databases and frontends that images run.
func isOtherProgram(program string) bool {
	switch program {
	case "caddy", "nginx", "httpd", "apache2", "traefik", "haproxy", "postgres", "mysqld", "redis-server", "memcached", "node", "npm", "yarn", "pnpm", "next":
		return true
	}
	return false
}

// lineage are the stages that the deployed one is built on, itself first.
func (i *image) lineage() []*manifest.Stage { return lineage(i.stage) }

func lineage(deployed *manifest.Stage) []*manifest.Stage {
	var out []*manifest.Stage
	for s := deployed; s != nil; s = s.Base {
		out = append(out, s)
	}
	return out
}

// pythonInstalls are the commands that install Python packages.
func pythonInstalls(s *manifest.Stage) []manifest.Invocation {
	var out []manifest.Invocation
	for _, run := range s.Runs {
		for _, call := range run.Invocations() {
			switch call.Program {
			case "pip", "pip3", "uv", "poetry", "pipenv", "pdm", "manage.py", "collectstatic":
				out = append(out, call)
			}
		}
	}
	return out
}

// copiesProject reports whether the image holds the project's code.
func (b *builder) copiesProject(i *image) bool { return b.copies(i, b.holdsCode) }

// copiesOther reports whether the image holds the code of another project of the
// repository and none of this one's.
func (b *builder) copiesOther(i *image) bool {
	other := func(dir string) bool {
		return slices.ContainsFunc(b.roots, func(root string) bool {
			return root != b.project.Root && (contains(dir, root) || contains(root, dir) && root != ".")
		})
	}
	return !b.copiesProject(i) && b.copies(i, other)
}

func (b *builder) copies(i *image, wanted func(dir string) bool) bool {
	for _, s := range i.stages() {
		for _, c := range s.Copies {
			for _, from := range c.Sources {
				if c.From == "" && wanted(path.Join(i.context, from)) {
					return true
				}
			}
		}
	}
	return false
}

// holdsCode reports whether the project's code lies in a directory.
func (b *builder) holdsCode(dir string) bool {
	l := b.project.Layout
	return slices.ContainsFunc(slices.Concat(l.ManagePy, l.Settings, l.Entry), func(file string) bool {
		return within(file, b.project.Root) && within(file, dir)
	})
}

// foreignImage tells images of programs that are no Django project by the
// image's name.
func foreignImage(name string) bool {
	name, _, _ = strings.Cut(path.Base(name), ":")
	name, _, _ = strings.Cut(name, "@")
	for _, word := range strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == '-' || r == '_' || r == '.' }) {
		switch word {
		case "postgres", "postgresql", "postgis", "pgvector", "pgbouncer", "pgadmin", "pgadmin4", "timescaledb", "mysql", "mariadb", "percona", "mongo", "mongodb", "redis", "valkey", "keydb", "memcached",
			"rabbitmq", "kafka", "zookeeper", "nats", "elasticsearch", "opensearch", "kibana", "solr", "meilisearch", "nginx", "traefik", "caddy", "httpd", "haproxy", "varnish", "certbot", "minio", "mailhog",
			"mailpit", "mailcatcher", "maildev", "adminer", "node", "grafana", "prometheus", "jaeger", "flower", "db", "database", "localstack", "selenium", "keycloak", "vault", "clickhouse", "influxdb":
			return true
		}
	}
	return false
}

// repositoryFile is the file of the repository that the image holds at a path.
func (b *builder) repositoryFile(i *image, name string) (string, bool) {
	target := path.Clean(absolute(i.stage, name))
	for _, s := range i.stages() {
		for _, c := range slices.Backward(s.Copies) {
			if c.From != "" {
				continue
			}
			for _, from := range c.Sources {
				if file := path.Join(i.context, b.copied(i.context, from, absolute(s, c.Destination), target)); b.loader.visible[file] {
					return file, true
				}
			}
		}
	}
	return b.suffixFile(name, i.context, path.Dir(i.file))
}

// copied is what "COPY from to" puts at the target, relative to the context; ""
// if nothing. What Docker decides by looking (whether to is a directory) is
// tried both ways by the caller's look into the tree.
func (b *builder) copied(context, from, to, target string) string {
	if b.loader.Kind(path.Join(context, from)) == eval.Directory {
		if rest, ok := strings.CutPrefix(target, strings.TrimSuffix(path.Clean(to), "/")+"/"); ok {
			return path.Join(from, rest)
		}
		return ""
	}
	if matched, _ := path.Match(path.Base(from), path.Base(target)); matched && path.Dir(target) == path.Clean(to) {
		return path.Join(path.Dir(from), path.Base(target))
	}
	if path.Clean(to) == target {
		return from
	}
	return ""
}

// maxPath bounds the names that are looked for, as Linux does.
const maxPath = 1024

// suffixFile finds a file by the longest part of its path in an image that leads
// to one in the repository, seen from some directories, the project's root and
// the top.
func (b *builder) suffixFile(name string, dirs ...string) (string, bool) {
	if len(name) > maxPath {
		return "", false
	}
	parts := strings.Split(strings.Trim(path.Clean("/"+name), "/"), "/")
	for n := range parts {
		rest := path.Join(parts[n:]...)
		for _, dir := range append(dirs, b.project.Root, ".") {
			if file := path.Join(dir, rest); b.loader.visible[file] {
				return file, true
			}
		}
	}
	return "", false
}
