package manifest

import (
	"strconv"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
)

// poetry reads [tool.poetry]: main, the old dev table, and groups.
func (m *Manifest) poetry(table *node) {
	extras := poetryExtras(table.get("extras"))
	m.poetryTable(table.get("dependencies"), MainGroup, extras)
	m.poetryTable(table.get("dev-dependencies"), "dev", nil)
	for _, group := range table.get("group").entries() {
		m.poetryTable(group.value.get("dependencies"), group.key.value, nil)
	}
}

// poetryExtras maps a distribution to the extra that installs it.
func poetryExtras(table *node) map[string]string {
	extras := map[string]string{}
	for _, extra := range table.entries() {
		for _, name := range extra.value.scalars() {
			extras[NormaliseName(name)] = extra.key.value
		}
	}
	return extras
}

func (m *Manifest) poetryTable(table *node, group string, extras map[string]string) {
	for _, entry := range table.entries() {
		name := NormaliseName(entry.key.value)
		if name == "python" {
			specifier, _ := poetrySpecifier(entry.value.str())
			m.python(entry.value, specifier)
			continue
		}
		// One distribution may have several constraints with markers.
		constraints := entry.value.elements()
		if !entry.value.is(sequenceNode) {
			constraints = []*node{entry.value}
		}
		for _, constraint := range constraints {
			r, ok := tableRequirement(entry, constraint)
			r.Group = group
			if extra, optional := extras[name]; optional && constraint.get("optional").truth() {
				r.Group = extra
			}
			m.append(r, ok)
		}
	}
}

// tableRequirement reads the value of `name = …` as Poetry and Pipenv write
// it: a version, or a table with version, extras, markers, git, path or url.
func tableRequirement(entry pair, value *node) (Requirement, bool) {
	r := Requirement{Name: NormaliseName(entry.key.value), Location: entry.key.at}
	r.Location.Span.End = max(r.Location.Span.End, value.at.Span.End)
	version := value.str()
	if value.is(mappingNode) {
		version = value.get("version").str()
		r.Marker = value.get("markers").str()
		r.Extras = splitExtras(strings.Join(value.get("extras").scalars(), ","))
		r.Editable = value.get("editable").truth() || value.get("develop").truth()
		for _, kind := range []string{"git", "url", "path", "file"} {
			if target := value.get(kind).str(); target != "" {
				r.URL = target
			}
		}
	}
	var ok bool
	r.Specifier, ok = poetrySpecifier(version)
	return r, ok
}

var (
	poetryTerm  = lazyregexp.New(`^(\^|~=|~|===|==|=|!=|<=|>=|<|>)?\s*v?([0-9][A-Za-z0-9.*+!-]*)$`)
	poetrySpace = lazyregexp.New(`([\^~=<>!])\s+`)
)

// poetrySpecifier turns Poetry's notation into a PEP 440 set: caret, tilde,
// wildcard and bare versions. "||" is an alternative, which PEP 440 lacks; it
// is kept, and [Requirement.Allows] understands it.
func poetrySpecifier(text string) (string, bool) {
	var alternatives []string
	for _, alternative := range strings.Split(strings.ReplaceAll(text, "||", "|"), "|") {
		var terms []string
		alternative = poetrySpace.ReplaceAllString(strings.TrimSpace(alternative), "$1")
		for _, term := range strings.FieldsFunc(alternative, func(r rune) bool { return r == ',' || r == ' ' }) {
			if term == "*" || term == "latest" {
				continue
			}
			m := poetryTerm.FindStringSubmatch(term)
			if m == nil {
				return text, false
			}
			terms = append(terms, poetryBounds(m[1], m[2]))
		}
		if len(terms) == 0 {
			return "", true
		}
		alternatives = append(alternatives, strings.Join(terms, ","))
	}
	return strings.Join(alternatives, "||"), true
}

func poetryBounds(operator, version string) string {
	switch operator {
	case "^":
		return caret(version)
	case "~":
		return tilde(version)
	case "", "=", "==":
		return "==" + version
	}
	return operator + version
}

// caret keeps the leftmost number that is not zero: ^1.2 is >=1.2,<2.0 and
// ^0.2.3 is >=0.2.3,<0.3.0.
func caret(version string) string {
	parts := releaseNumbers(version)
	keep := 0
	for keep < len(parts)-1 && parts[keep] == 0 {
		keep++
	}
	return between(version, parts, keep)
}

// tilde keeps the minor version, or the major one where it stands alone.
func tilde(version string) string {
	parts := releaseNumbers(version)
	return between(version, parts, min(1, len(parts)-1))
}

func between(version string, parts []int, keep int) string {
	if keep < 0 || keep >= len(parts) {
		return ">=" + version
	}
	upper := make([]string, 0, len(parts))
	for i := 0; i <= keep; i++ {
		n := parts[i]
		if i == keep {
			n++
		}
		upper = append(upper, strconv.Itoa(n))
	}
	if len(upper) == 1 {
		upper = append(upper, "0")
	}
	return ">=" + version + ",<" + strings.Join(upper, ".")
}

func releaseNumbers(version string) []int {
	var parts []int
	for _, part := range strings.Split(release.FindString(version), ".") {
		n, err := strconv.Atoi(part)
		if err != nil {
			break
		}
		parts = append(parts, n)
	}
	return parts
}
