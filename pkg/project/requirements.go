package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/manifest"
)

// requirements reads what the project asks to be installed in production: the
// requirement files that are not for development, the main groups of the other
// manifests, and what the Dockerfile installs by itself.
func (b *builder) requirements() Requirements {
	var out Requirements
	seen := map[string]bool{}
	for _, file := range b.project.Layout.Requirements {
		if !b.near(file) || seen[file] || notForProduction(file) {
			continue
		}
		t := manifest.FollowRequirements(b.project.Tree, file)
		for _, f := range t.Files {
			seen[f.Path()] = true
			out.Files = append(out.Files, f.Path())
		}
		out.Production = append(out.Production, t.Requirements...)
		out.Commented = append(out.Commented, t.Commented...)
	}
	for _, file := range b.project.Layout.Projects {
		if !b.near(file) {
			continue
		}
		text := b.loader.text(file)
		if text == nil {
			continue
		}
		m, ok := manifest.ParseManifest(text)
		if !ok {
			continue
		}
		out.Files = append(out.Files, file)
		for _, r := range m.Requirements {
			if productionGroup(r.Group) {
				out.Production = append(out.Production, r)
			}
		}
	}
	slices.Sort(out.Files)
	out.Files = slices.Compact(out.Files)
	return out
}

// near reports whether a file of the repository is this project's: below its
// root, or above it.
func (b *builder) near(file string) bool {
	dir := path.Dir(file)
	return within(file, b.project.Root) || within(b.project.Root, dir) || path.Dir(dir) == "."
}

// notForProduction tells a requirement file for tests or development.
func notForProduction(file string) bool {
	if discover.Example(file) {
		return true
	}
	name := strings.TrimSuffix(path.Base(file), path.Ext(file))
	for _, word := range strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == '-' || r == '_' || r == '.' }) {
		switch word {
		case "dev", "development", "local", "test", "tests", "testing", "ci", "lint", "doc", "docs", "typing", "debug":
			return true
		}
	}
	return slices.Contains(strings.Split(path.Dir(file), "/"), "docs")
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
