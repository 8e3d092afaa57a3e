package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/tree"
)

// roots are the import roots of the tree's projects, and all directories that
// are one, also those that are aside: in another's tests, documentation or
// examples. Where there are no others, those are the projects, but for what
// only documents.
func (f *finder) roots() (projects, all []string) {
	for _, file := range f.layout.ManagePy {
		all = append(all, f.managed(file))
	}
	// What has entry points of its own and lies in no project is one that is
	// run without manage.py.
	for _, file := range f.layout.Entry {
		if !slices.ContainsFunc(all, func(root string) bool { return contains(root, file) }) {
			all = append(all, f.entered(file)...)
		}
	}
	if len(all) == 0 {
		for _, file := range f.layout.Settings {
			all = append(all, f.importRoot(file))
		}
	}
	all = append(all, f.asked(all)...)
	slices.Sort(all)
	all = slices.Compact(all)
	for _, root := range all {
		if !aside(root) {
			projects = append(projects, root)
		}
	}
	if len(projects) == 0 {
		asked := len(f.options.Modules) > 0
		projects = slices.DeleteFunc(slices.Clone(all), func(root string) bool { return documents(root) && !asked })
	}
	return projects, all
}

// finder looks for projects.
type finder struct {
	*builder
	tree   *tree.Tree
	files  []string
	layout discover.Layout
}

// managed is the import root that a manage.py works in: its own directory, as
// Python does, unless it names settings that lie elsewhere: it then adds that
// place to the path.
func (f *finder) managed(file string) string {
	dir := path.Dir(file)
	for _, module := range f.namedModules(file) {
		if root, ok := f.rootOf(module, dir); ok {
			return root
		}
	}
	return dir
}

// entered is the import root that an entry point works in, if it names settings.
func (f *finder) entered(file string) []string {
	for _, module := range f.namedModules(file) {
		if root, ok := f.rootOf(module, f.importRoot(file)); ok {
			return []string{root}
		}
	}
	return nil
}

// asked are the import roots of the modules that the user names and that none of
// the known roots has, whatever their files are called.
func (f *finder) asked(known []string) []string {
	var roots []string
	for _, module := range f.options.Modules {
		if slices.ContainsFunc(known, func(root string) bool { return f.has(root, module) }) {
			continue
		}
		name := strings.ReplaceAll(module, ".", "/")
		for _, file := range f.files {
			base := "/" + strings.TrimSuffix(strings.TrimSuffix(file, ".py"), "/__init__")
			if dir, ok := strings.CutSuffix(base, "/"+name); ok && path.Ext(file) == ".py" {
				roots = append(roots, path.Join(".", strings.TrimPrefix(dir, "/")))
			}
		}
	}
	return roots
}

// has reports whether an import root holds a module.
func (f *finder) has(root, module string) bool {
	base := path.Join(root, strings.ReplaceAll(module, ".", "/"))
	return f.tree.Kind(base+".py") == tree.File || f.tree.Kind(path.Join(base, "__init__.py")) == tree.File
}

// rootOf is the directory that a settings module is imported from: the preferred
// one if it is there, else the only one in the tree.
func (f *finder) rootOf(module, preferred string) (string, bool) {
	name := strings.ReplaceAll(module, ".", "/")
	var found []string
	for _, file := range f.layout.Settings {
		base := strings.TrimSuffix(strings.TrimSuffix(file, ".py"), "/__init__")
		if base == name {
			found = append(found, ".")
		} else if dir, ok := strings.CutSuffix(base, "/"+name); ok {
			found = append(found, dir)
		}
	}
	found = slices.Compact(found)
	if slices.Contains(found, preferred) {
		return preferred, true
	}
	found = slices.DeleteFunc(found, func(dir string) bool { return !contains(preferred, dir) && !contains(dir, preferred) })
	if len(found) == 1 {
		return found[0], true
	}
	return "", false
}

// importRoot is the nearest directory above a module that is no package.
func (f *finder) importRoot(file string) string {
	dir := path.Dir(file)
	for dir != "." && f.tree.Kind(path.Join(dir, "__init__.py")) == tree.File {
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

// documents reports whether a root lies in documentation: the settings there are
// for the tool that builds it.
func documents(root string) bool {
	parts := strings.Split(root, "/")
	return slices.Contains(parts, "docs") || slices.Contains(parts, "doc")
}

func aside(root string) bool {
	return slices.ContainsFunc(strings.Split(root, "/"), func(part string) bool { return slices.Contains(asides, part) })
}

// under is the layout of one project: the Python files below its root that are
// in no other project's, and all other files; which of those are about it,
// [builder.belongs] tells.
func under(t *tree.Tree, others []string, root string, all []string) discover.Layout {
	inner := slices.DeleteFunc(slices.Clone(all), func(other string) bool { return other == root || !contains(root, other) })
	isInner := func(file string) bool {
		return slices.ContainsFunc(inner, func(other string) bool { return within(file, other) })
	}
	own := slices.Clone(others)
	if aside(root) {
		own = slices.DeleteFunc(own, func(file string) bool { return !alongPath(root, file) && (!within(file, root) || isInner(file)) })
	}
	for _, file := range t.Below(root) {
		if path.Ext(file) == ".py" && !isInner(file) {
			own = append(own, file)
		}
	}
	slices.Sort(own)
	return discover.Names(own)
}

// notPython are the files that are no Python and that a layout may list.
func notPython(files []string) []string {
	return discover.MayMatter(slices.DeleteFunc(slices.Clone(files), func(file string) bool { return path.Ext(file) == ".py" }))
}

func within(file, dir string) bool {
	return dir == "." || strings.HasPrefix(file, dir+"/")
}
