package manifest

import (
	"path"

	"github.com/djready/djready/pkg/source"
)

// ParseLock reads poetry.lock, uv.lock, pdm.lock or pylock.toml: all list
// their packages as an array of tables with name and version. The group is
// MainGroup where the lock does not tell groups apart (uv.lock, and Poetry
// between 1.5 and 2.0).
func ParseLock(f *source.File) *Manifest {
	m := &Manifest{Locked: true}
	root := parseTOML(f, &m.Problems)
	packages := root.get("package")
	if packages == nil {
		packages = root.get("packages") // PEP 751
	}
	for _, table := range packages.elements() {
		// uv lists the project itself as a package of its own directory.
		if origin := table.get("source"); origin.get("virtual") != nil || origin.get("editable") != nil {
			continue
		}
		version := table.get("version")
		r := Requirement{
			Name:     NormaliseName(table.get("name").str()),
			Group:    lockGroup(table),
			Marker:   table.get("markers").str(),
			Locked:   true,
			Location: table.get("name").location(),
		}
		if version.str() != "" {
			r.Specifier = "==" + version.str()
			r.Location = version.inner
		}
		m.append(r, true)
	}
	m.python(root.get("requires-python"), root.get("requires-python").str())
	python := root.path("metadata", "python-versions")
	specifier, _ := poetrySpecifier(python.str())
	m.python(python, specifier)
	return m
}

func lockGroup(table *node) string {
	groups := append(table.get("groups").scalars(), table.get("category").scalars()...)
	for _, group := range groups {
		if group == MainGroup || group == "default" {
			return MainGroup
		}
	}
	if len(groups) > 0 {
		return groups[0]
	}
	return MainGroup
}

// ParseManifest reads a file that lists requirements in groups, by its name; it
// reports false for other files. Requirements files have a result of their own:
// see [ParseRequirements].
func ParseManifest(f *source.File) (*Manifest, bool) {
	switch path.Base(f.Path()) {
	case "pyproject.toml":
		return ParsePyproject(f), true
	case "Pipfile":
		return ParsePipfile(f), true
	case "Pipfile.lock":
		return ParsePipfileLock(f), true
	case "poetry.lock", "uv.lock", "pdm.lock", "pylock.toml":
		return ParseLock(f), true
	case "setup.cfg":
		return ParseSetupCfg(f), true
	case "environment.yml", "environment.yaml":
		return ParseConda(f), true
	}
	return nil, false
}
