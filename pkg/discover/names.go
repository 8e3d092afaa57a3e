package discover

import "slices"

// Names sorts files by what they are for. The files are slash-separated paths
// relative to the tree.
func Names(files []string) Layout {
	var l Layout
	names := make([]name, len(files))
	near := neighbours{home: map[string]bool{".": true}, entry: map[string]bool{}, app: map[string]bool{}}
	for i, file := range files {
		names[i] = newName(file)
		near.note(names[i])
	}
	rules := l.rules(near)
	for _, n := range names {
		for _, r := range rules {
			if r.holds(n) {
				*r.list = append(*r.list, n.path)
			}
		}
	}
	return l
}

// MayMatter are those of some files that Names may list, whatever lies beside them:
// Python files, YAML, and what its own name tells of. Of a large tree they are few,
// so that it pays to ask once where Names is asked for many projects.
func MayMatter(files []string) []string {
	var out []string
	var l Layout
	rules := l.rules(neighbours{})
	for _, file := range files {
		n := newName(file)
		if n.ext == ".py" || n.isYAML() || slices.ContainsFunc(rules, func(r listRule) bool { return r.holds(n) }) {
			out = append(out, file)
		}
	}
	return out
}

// neighbours are directories by what lies in them: what a bare name such as
// production.py or local.yml means depends on what lies beside it.
type neighbours struct {
	home  map[string]bool // manage.py; the root counts too
	entry map[string]bool // wsgi.py or asgi.py
	app   map[string]bool // a Django application
}

func (near neighbours) note(n name) {
	switch {
	case isManagePy(n):
		near.home[n.dir()] = true
	case isEntry(n):
		near.entry[n.dir()] = true
	case n.isAny("apps.py", "models.py", "views.py"):
		near.app[n.dir()] = true
	}
}

type listRule struct {
	list  *[]string
	holds func(name) bool
}

func (l *Layout) rules(near neighbours) []listRule {
	return []listRule{
		{&l.ManagePy, isManagePy},
		{&l.Settings, near.isSettings},
		{&l.Entry, isEntry},
		{&l.Requirements, isRequirements},
		{&l.Projects, isProject},
		{&l.PythonVersions, isPythonVersion},
		{&l.Dockerfiles, isDockerfile},
		{&l.DockerIgnores, isDockerIgnore},
		{&l.Compose, near.isCompose},
		{&l.Procfiles, isProcfile},
		{&l.Platform, isPlatform},
		{&l.Kubernetes, isKubernetes},
		{&l.Systemd, isSystemd},
		{&l.Supervisor, isSupervisor},
		{&l.Servers, isServer},
		{&l.Proxies, isProxy},
		{&l.Scripts, isScript},
		{&l.Makefiles, isMakefile},
		{&l.Dotenv, isDotenv},
		{&l.Databases, isDatabase},
		{&l.TestConfigs, isTestConfig},
		{&l.Workflows, isWorkflow},
	}
}
