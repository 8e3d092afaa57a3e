package manifest

import "github.com/djready/djready/pkg/source"

// Manifest is a file that lists requirements in groups: pyproject.toml,
// Pipfile, setup.cfg, environment.yml or a lock file.
type Manifest struct {
	Requirements []Requirement
	// RequiresPython is the specifier of the Python version, such as ">=3.11".
	RequiresPython         string
	RequiresPythonLocation source.Location
	// Locked is true for a lock file, and for nothing else.
	Locked   bool
	Problems Problems
}

func (m *Manifest) append(r Requirement, ok bool) {
	if !ok {
		m.Problems.add(r.Location, "this is not a requirement that can be read")
	}
	if (r.Name != "" || r.URL != "") && len(m.Requirements) < maxFacts {
		m.Requirements = append(m.Requirements, r)
	}
}

// pep508 reads a list of PEP 508 strings.
func (m *Manifest) pep508(list *node, group string) {
	for _, item := range list.elements() {
		if !item.is(scalarNode) {
			continue
		}
		r, ok := parseRequirement(item.value)
		r.Group, r.Location = group, item.inner
		m.append(r, ok)
	}
}

func (m *Manifest) python(n *node, specifier string) {
	if n.is(scalarNode) && m.RequiresPython == "" {
		m.RequiresPython, m.RequiresPythonLocation = specifier, n.inner
	}
}

// ParsePyproject reads the dependencies of pyproject.toml: PEP 621 and PEP 735,
// and the tables of Poetry, PDM, Hatch and uv. The build system's requirements
// are no part of what is deployed.
func ParsePyproject(f *source.File) *Manifest {
	m := &Manifest{}
	root := parseTOML(f, &m.Problems)
	project, tool := root.get("project"), root.get("tool")
	m.python(project.get("requires-python"), project.get("requires-python").str())
	m.pep508(project.get("dependencies"), MainGroup)
	for _, extra := range project.get("optional-dependencies").entries() {
		m.pep508(extra.value, extra.key.value)
	}
	m.dependencyGroups(root.get("dependency-groups"))
	m.poetry(tool.get("poetry"))
	for _, group := range tool.path("pdm", "dev-dependencies").entries() {
		m.pep508(group.value, group.key.value)
	}
	m.pep508(tool.path("uv", "dev-dependencies"), "dev")
	for _, environment := range tool.path("hatch", "envs").entries() {
		m.pep508(environment.value.get("dependencies"), environment.key.value)
		m.pep508(environment.value.get("extra-dependencies"), environment.key.value)
	}
	return m
}

// dependencyGroups reads PEP 735 groups. A group that includes another lists
// the other's requirements as its own, under its own name.
func (m *Manifest) dependencyGroups(groups *node) {
	byName := map[string]*node{}
	for _, group := range groups.entries() {
		byName[NormaliseName(group.key.value)] = group.value
	}
	for _, group := range groups.entries() {
		m.dependencyGroup(byName, group.key.value, group.key.value, map[string]bool{})
	}
}

// dependencyGroup takes each group once into another, so that neither a cycle
// nor a fan of includes multiplies.
func (m *Manifest) dependencyGroup(groups map[string]*node, name, as string, seen map[string]bool) {
	name = NormaliseName(name)
	if seen[name] || len(seen) > maxDepth || len(m.Requirements) >= maxFacts {
		return
	}
	seen[name] = true
	m.pep508(groups[name], as)
	for _, item := range groups[name].elements() {
		if included := item.get("include-group").str(); included != "" {
			m.dependencyGroup(groups, included, as, seen)
		}
	}
}
