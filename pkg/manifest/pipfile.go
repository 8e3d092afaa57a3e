package manifest

import "github.com/djready/djready/pkg/source"

// ParsePipfile reads Pipenv's Pipfile. Categories besides packages and
// dev-packages are groups of their own name.
func ParsePipfile(f *source.File) *Manifest {
	m := &Manifest{}
	root := parseTOML(f, &m.Problems)
	for _, section := range root.entries() {
		switch section.key.value {
		case "source", "pipenv", "scripts":
			continue
		case "requires":
			python := section.value.get("python_version")
			m.python(python, "=="+python.str()+".*")
			continue
		}
		for _, entry := range section.value.entries() {
			r, ok := tableRequirement(entry, entry.value)
			r.Group = pipenvGroup(section.key.value)
			m.append(r, ok)
		}
	}
	return m
}

// ParsePipfileLock reads Pipfile.lock.
func ParsePipfileLock(f *source.File) *Manifest {
	m := &Manifest{Locked: true}
	root := parseJSON(f, &m.Problems)
	for _, section := range root.entries() {
		if section.key.value == "_meta" {
			continue
		}
		for _, entry := range section.value.entries() {
			r, ok := tableRequirement(pair{entry.key, entry.value}, entry.value)
			r.Location = entry.key.inner
			r.Group, r.Locked = pipenvGroup(section.key.value), true
			r.Hashes = len(entry.value.get("hashes").elements()) > 0
			m.append(r, ok)
		}
	}
	return m
}

func pipenvGroup(section string) string {
	switch section {
	case "packages", "default":
		return MainGroup
	case "dev-packages", "develop":
		return "dev"
	}
	return section
}
