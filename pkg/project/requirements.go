package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/order"
)

// requirements reads what the project asks to be installed in production: what
// its images and build commands install, else the lists nearest to it, without
// those for development.
func (b *builder) requirements() Requirements {
	r := &requirementsReader{builder: b, seen: map[string]bool{}}
	named := b.installedFiles()
	for _, file := range named {
		r.readFile(file)
	}
	if len(named) == 0 || b.installsManifest() {
		r.readNearest(len(named) == 0)
	}
	r.readImages()
	slices.Sort(r.out.Files)
	r.out.Files = slices.Compact(r.out.Files)
	return r.out
}

type requirementsReader struct {
	*builder
	out  Requirements
	seen map[string]bool
}

// readFile reads a pip file and what it includes.
func (r *requirementsReader) readFile(file string) {
	if r.seen[file] {
		return
	}
	t := manifest.FollowRequirements(r.project.Tree, file)
	r.loader.unread(file, t.Problems)
	for _, f := range t.Files {
		r.seen[f.Path()] = true
		r.out.Files = append(r.out.Files, f.Path())
	}
	r.out.Production = append(r.out.Production, t.Requirements...)
	r.out.Constraints = append(r.out.Constraints, t.Constraints...)
	r.out.Commented = append(r.out.Commented, t.Commented...)
}

// readManifest reads the groups of another list that are for production.
func (r *requirementsReader) readManifest(file string) {
	m, ok := r.manifest(file)
	if !ok {
		return
	}
	r.out.Files = append(r.out.Files, file)
	for _, each := range m.Requirements {
		if productionGroup(each.Group) {
			r.out.Production = append(r.out.Production, each)
		} else {
			r.out.Optional = append(r.out.Optional, each)
		}
	}
}

func (r *requirementsReader) manifest(file string) (*manifest.Manifest, bool) {
	if path.Base(file) == "setup.py" {
		return readSetup(r.loader.Module(file))
	}
	text := r.loader.text(file)
	if text == nil {
		return nil, false
	}
	parsed, ok := manifest.ParseManifest(text)
	if ok {
		r.loader.unread(file, parsed.Problems)
	}
	return parsed, ok
}

// readNearest reads the lists of the nearest directory that requires anything.
func (r *requirementsReader) readNearest(pip bool) {
	before := len(r.out.Production)
	for _, home := range r.homes() {
		if pip {
			for _, file := range r.pipFiles(home) {
				r.readFile(file)
			}
		}
		for _, file := range r.project.Layout.Projects {
			if path.Dir(file) == home && !notForProduction(file) {
				r.readManifest(file)
			}
		}
		if len(r.out.Production) > before {
			return
		}
	}
}

// homes are the directories in which the project's requirements may be listed:
// its root, those above it, then what lies below it, the uppermost first.
func (r *requirementsReader) homes() []string {
	var out, below []string
	for dir := r.project.Root; ; dir = path.Dir(dir) {
		out = append(out, dir)
		if dir == "." {
			break
		}
	}
	for _, file := range slices.Concat(r.project.Layout.Requirements, r.project.Layout.Projects) {
		if home := listHome(file); !slices.Contains(out, home) && !slices.Contains(below, home) && r.belongs(path.Join(home, "-")) {
			below = append(below, home)
		}
	}
	order.Stable(below, func(a, c string) int { return strings.Count(a, "/") - strings.Count(c, "/") })
	return append(out, below...)
}

// listHome is the directory that a list speaks for: requirements/base.txt and
// dependencies/pip/requirements.txt that of the project they lie in.
func listHome(file string) string {
	dir := path.Dir(file)
	for isListDirectory(path.Base(dir)) {
		dir = path.Dir(dir)
	}
	return dir
}

func isListDirectory(name string) bool {
	switch strings.ToLower(name) {
	case "requirements", "requirement", "reqs", "dependencies", "deps", "pip":
		return true
	}
	return false
}

// pipFiles are a directory's requirement files for production: those that say
// so where there are such in a directory of lists, else those that say nothing.
// What pip-compile reads is left out where its result is there.
func (r *requirementsReader) pipFiles(home string) []string {
	var plain, production []string
	all := r.project.Layout.Requirements
	for _, file := range all {
		compiled := strings.TrimSuffix(file, ".in") + ".txt"
		if listHome(file) != home || notForProduction(file) || compiled != file && path.Ext(file) == ".in" && slices.Contains(all, compiled) {
			continue
		}
		if path.Dir(file) != home && discover.PathRole(path.Base(file)) == discover.Production {
			production = append(production, file)
		} else {
			plain = append(plain, file)
		}
	}
	if len(production) > 0 {
		plain = slices.DeleteFunc(plain, func(file string) bool { return path.Dir(file) != home })
	}
	return append(production, plain...)
}

// installedFiles are the requirement files that the images and the build
// commands install.
func (b *builder) installedFiles() []string {
	var out []string
	add := func(file string, ok bool) {
		if ok && !slices.Contains(out, file) && !notForProduction(file) {
			out = append(out, file)
		}
	}
	for _, i := range b.images {
		for _, s := range i.stages() {
			for _, call := range pythonInstalls(s) {
				for _, file := range requirementOptions(call) {
					add(b.repositoryFile(i, file))
				}
			}
		}
	}
	for _, c := range b.builds {
		for _, call := range c.Invocations() {
			for _, file := range requirementOptions(call) {
				add(b.suffixFile(file, path.Dir(c.Location.Path())))
			}
		}
	}
	return out
}

// requirementOptions are the files that a call of pip, or of what takes its
// options, installs or makes wheels of.
func requirementOptions(call manifest.Invocation) []string {
	if !strings.HasPrefix(call.Program, "pip") && call.Program != "uv" {
		return nil
	}
	var out []string
	for n, argument := range call.Arguments {
		file, joined := strings.CutPrefix(argument, "--requirement=")
		if short, ok := strings.CutPrefix(argument, "-r"); ok && short != "" {
			file, joined = short, true
		}
		if (argument == "-r" || argument == "--requirement") && n+1 < len(call.Arguments) {
			file, joined = call.Arguments[n+1], true
		}
		if joined {
			out = append(out, file)
		}
	}
	return out
}

// installsManifest reports whether an image installs what pyproject.toml or a
// lock file lists.
func (b *builder) installsManifest() bool {
	for _, i := range b.images {
		for _, s := range i.stages() {
			for _, call := range pythonInstalls(s) {
				switch call.Program {
				case "poetry", "pipenv", "pdm":
					return true
				case "uv":
					if slices.Contains(call.Arguments, "sync") {
						return true
					}
				}
				if slices.ContainsFunc(call.Arguments, func(a string) bool { return a == "." || strings.HasPrefix(a, ".[") }) {
					return true
				}
			}
		}
	}
	return false
}

// readImages adds what the images install by themselves.
func (r *requirementsReader) readImages() {
	for _, i := range r.images {
		for _, s := range i.stages() {
			for _, install := range s.Installs {
				switch name := install.Requirement.Name; {
				case name == "":
				case install.Manager == "pip":
					r.out.Production = append(r.out.Production, install.Requirement)
				default:
					r.out.System = append(r.out.System, name)
				}
			}
		}
	}
}

// notForProduction tells a list for tests, development or documentation.
func notForProduction(file string) bool {
	if discover.Example(file) || slices.Contains(strings.Split(path.Dir(file), "/"), "docs") {
		return true
	}
	switch discover.PathRole(path.Base(file)) {
	case discover.Development, discover.Test:
		return true
	}
	name := strings.ToLower(strings.TrimSuffix(path.Base(file), path.Ext(file)))
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return r == '-' || r == '_' || r == '.' }) {
		switch word {
		case "lint", "linting", "doc", "docs", "typing", "mypy", "readthedocs", "rtd", "sphinx", "coverage", "bench", "benchmark", "temp", "tmp", "old", "backup", "optional", "contribs":
			return true
		}
	}
	return false
}

// productionGroup reports whether an installation for production takes a group:
// the main one, and extras that say so.
func productionGroup(group string) bool {
	switch strings.ToLower(group) {
	case manifest.MainGroup, "prod", "production", "deploy", "deployment", "server", "web":
		return true
	}
	return false
}
