package project

import (
	"time"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/eval/lib"
	"github.com/djready/djready/pkg/limit"
	"github.com/djready/djready/pkg/manifest"
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
	// Limits bound what loading may cost; the zero value is the defaults.
	Limits limit.Limits
	// Today is the date of the analysis; the zero date is the current one.
	Today time.Time
}

// Load finds the Django projects of a tree. None is no error.
func Load(t *tree.Tree, options Options) []*Project {
	if options.Today.IsZero() {
		options.Today = time.Now()
	}
	options.Limits = options.Limits.WithDefaults()
	t = t.WithMost(options.Limits.Files)
	files := t.Files()
	loader, libraries := newLoader(t, options.Limits), lib.All()
	var out []*Project
	find := &finder{builder: &builder{options: options, loader: loader}, tree: t, files: files, layout: discover.Names(files)}
	projects, roots := find.roots()
	left, others := newAllowance(options.Limits), notPython(files)
	for _, root := range projects {
		b := &builder{
			options: options, loader: loader, roots: roots, libraries: libraries, allowance: left,
			dockerfiles: map[string]*manifest.Dockerfile{}, scripts: map[string]*manifest.Script{},
			project: &Project{Tree: t, Root: root, Layout: under(t, others, root, roots), Today: options.Today, loader: loader},
		}
		if p := b.build(); p != nil {
			out = append(out, p)
		}
	}
	loader.failedInLoad = len(loader.failed)
	return out
}

// builder makes one project.
type builder struct {
	options Options
	loader  *loader
	project *Project
	// allowance is shared by all projects of the tree.
	allowance *allowance
	// libraries are shared by all evaluations: they are data.
	libraries []*eval.Library
	// roots are the import roots of all projects of the tree.
	roots []string
	// units are the ways in which the repository runs the program, the strongest
	// witness last; images are those that are deployed, builds what a platform
	// runs before.
	units  []*unit
	images []*image
	builds []DeployedCommand
	// beside are units that run beside those that answer requests.
	beside []*unit
	// edges are what platform and compose files say of what stands in front.
	edges []Edge
	// dockerfiles and scripts are those that were read, by path.
	dockerfiles map[string]*manifest.Dockerfile
	scripts     map[string]*manifest.Script
	// mentioned are the names that stand as texts in the settings; nil until
	// somebody asks.
	mentioned map[string]bool
	// empty are modules that were taken for settings and define none.
	empty []string
}

// build gives nil where the directory holds no settings at all.
func (b *builder) build() *Project {
	p := b.project
	p.Deployment = b.deployment()
	p.Requirements = b.requirements()
	p.Django = b.djangoVersion()
	b.chooseModules()
	if len(p.Modules) == 0 && len(b.empty) == 0 {
		return nil
	}
	p.URLs = b.rootURLs()
	b.noteProblems()
	return p
}
