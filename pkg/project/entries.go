package project

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/order"
)

// entryPoints are the project's own wsgi.py, asgi.py and their variants, those
// for WSGI first.
func (b *builder) entryPoints() []string {
	var out []string
	for _, file := range b.project.Layout.Entry {
		if within(file, b.project.Root) && discover.PathRole(path.Base(file)) != discover.Test {
			out = append(out, file)
		}
	}
	order.Stable(out, func(a, c string) int { return asgiLast(a) - asgiLast(c) })
	return out
}

func asgiLast(file string) int {
	if strings.Contains(path.Base(file), "asgi") {
		return 1
	}
	return 0
}

// named is the module of a wanted role that the first of the files names that
// names any. What leads to no file is another text, a variable's name.
func (b *builder) named(files []string, wanted func(discover.Role) bool) []candidate {
	for _, file := range files {
		if !within(file, b.project.Root) {
			continue
		}
		for _, module := range b.namedModules(file) {
			if _, ok := b.moduleFile(module); ok && wanted(discover.RoleOf(module)) {
				return []candidate{{module: module, why: "named by " + file}}
			}
		}
	}
	return nil
}

// namedModules are the modules that an entry point gives to
// DJANGO_SETTINGS_MODULE.
func (b *builder) namedModules(file string) []string {
	var out []string
	for _, n := range namings(b.loader.Module(file)) {
		out = append(out, n.Module)
	}
	return out
}
