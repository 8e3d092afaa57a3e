package project

import (
	"path"
	"slices"
	"strings"
	"time"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/tree"
)

// Options are what a user may say that changes what is loaded.
type Options struct {
	// Modules are the settings modules to judge; none means: find them.
	Modules []string
	// Environment is the variables that the user gives; they win over all else.
	Environment eval.Environment
	// Exact takes only Environment and DJANGO_SETTINGS_MODULE: no deployment
	// file, no mode switch, no rule for DEBUG.
	Exact bool
	// Django is the version to judge by; nil means: detect it.
	Django *django.Version
	// Today is the date of the analysis; the zero date is the current one.
	Today time.Time
}

// Load finds the Django projects of a tree. None is no error.
func Load(t *tree.Tree, options Options) []*Project {
	if options.Today.IsZero() {
		options.Today = time.Now()
	}
	files := t.Files()
	layout := discover.Names(files)
	loader := newLoader(t)
	var out []*Project
	for _, root := range roots(t, layout) {
		b := &builder{
			options: options, loader: loader,
			project: &Project{Tree: t, Root: root, Layout: under(layout, files, root), loader: loader},
		}
		if p := b.build(); p != nil {
			out = append(out, p)
		}
	}
	return out
}

// builder makes one project.
type builder struct {
	options Options
	loader  *loader
	project *Project
	// empty are modules that were taken for settings and define none.
	empty []string
}

// build gives nil where the directory holds no settings at all.
func (b *builder) build() *Project {
	p := b.project
	p.Requirements = b.requirements()
	p.Django = b.djangoVersion()
	p.Deployment = b.deployment()
	b.chooseModules()
	if len(p.Modules) == 0 && len(b.empty) == 0 {
		return nil
	}
	p.URLs = b.rootURLs()
	b.noteProblems()
	return p
}

// roots are the import roots of the tree's projects: where manage.py lies, else
// what the packages that hold settings modules are imported from. A root inside
// another root's tests, documentation or examples is none.
func roots(t *tree.Tree, layout discover.Layout) []string {
	var found []string
	for _, file := range layout.ManagePy {
		found = append(found, path.Dir(file))
	}
	if len(found) == 0 {
		for _, file := range layout.Settings {
			found = append(found, importRoot(t, file))
		}
	}
	slices.Sort(found)
	found = slices.Compact(found)
	var main []string
	for _, root := range found {
		if !aside(root) {
			main = append(main, root)
		}
	}
	if len(main) > 0 {
		return main
	}
	return found
}

// importRoot is the nearest directory above a module that is no package.
func importRoot(t *tree.Tree, file string) string {
	dir := path.Dir(file)
	for dir != "." && t.Kind(path.Join(dir, "__init__.py")) == tree.File {
		dir = path.Dir(dir)
	}
	if strings.HasPrefix(path.Base(dir), "settings") {
		dir = path.Dir(dir) // a settings package without __init__.py
	}
	return dir
}

// asides are directories whose projects are not what the repository is for.
var asides = []string{
	"test", "tests", "testing", "test_project", "testproject", "doc", "docs", "example", "examples", "example_project", "sample", "samples",
	"sandbox", "demo", "fixtures", "testdata", "templates", "project_template", "benchmarks",
}

func aside(root string) bool {
	return slices.ContainsFunc(strings.Split(root, "/"), func(part string) bool { return slices.Contains(asides, part) })
}

// under is the layout of one project: its own files, and those above it that no
// other directory of code holds (a Dockerfile at the top, say).
func under(all discover.Layout, files []string, root string) discover.Layout {
	if root == "." {
		return all
	}
	var own []string
	for _, file := range files {
		if within(file, root) || !strings.HasSuffix(file, ".py") {
			own = append(own, file)
		}
	}
	return discover.Names(own)
}

func within(file, dir string) bool {
	return dir == "." || strings.HasPrefix(file, dir+"/")
}
