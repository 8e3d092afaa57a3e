package manifest

import (
	"strings"

	version "github.com/aquasecurity/go-pep440-version"
	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/source"
)

// MainGroup is the Group of what an installation without extras brings.
const MainGroup = "main"

// Requirement is one distribution that a file asks for.
type Requirement struct {
	// Name is normalised as PEP 503 says: lower case, runs of "-_." are "-".
	// It is empty for a URL or path that does not tell its name.
	Name   string
	Extras []string // normalised like names
	// Specifier is a PEP 440 set such as ">=4.2,<5.0", without blanks. It is
	// empty for any version, and Poetry's own notation is translated to it.
	Specifier string
	// Marker is the environment marker, as written.
	Marker string
	// URL is a direct reference or path, with its scheme if it has one.
	URL      string
	Editable bool
	Hashes   bool // pip would check the archive's hash
	// Locked is true for a line of a lock file: Specifier is one version.
	Locked bool
	// Group is MainGroup, "dev", "docs", the name of an extra or of a
	// dependency group. Requirement files have no groups: MainGroup.
	Group string
	// Location is the requirement as written, without quotes, options,
	// comments and hashes.
	Location source.Location
}

// CommentedRequirement is a requirement that was commented out, as in
// `# gunicorn==21.2.0   # for production`.
type CommentedRequirement struct {
	Requirement // Location is the text after the "#"
}

var separators = lazyregexp.New(`[-_.]+`)

// NormaliseName is the PEP 503 form of a distribution's name.
func NormaliseName(name string) string {
	return strings.ToLower(separators.ReplaceAllString(name, "-"))
}

// Allows reports whether an installer may choose the version, by PEP 440. A
// specifier that cannot be read, and a URL, exclude nothing; a version that
// cannot be read is allowed by nothing.
func (r Requirement) Allows(candidate string) bool {
	v, err := version.Parse(padRelease(candidate))
	if err != nil {
		return false
	}
	if r.Specifier == "" {
		return true
	}
	// "===" compares texts, which padding would break.
	specifiers, err := version.NewSpecifiers(strings.ReplaceAll(r.Specifier, "===", "=="), version.WithPreRelease(true))
	return err != nil || specifiers.Check(v)
}

var release = lazyregexp.New(`^\s*v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`)

// padRelease writes 4.2 as 4.2.0.0.0.0.0.0, which PEP 440 says is equal.
// go-pep440-version compares `==4.2.0.*` wrongly with a version that has fewer
// parts than the specifier.
func padRelease(v string) string {
	prefix := release.FindString(v)
	missing := 8 - strings.Count(prefix, ".")
	if prefix == "" || missing <= 0 {
		return v
	}
	return prefix + strings.Repeat(".0", missing) + v[len(prefix):]
}

var (
	clause = lazyregexp.New(`^(===|==|~=|!=|<=|>=|<|>)\s*([A-Za-z0-9._*+!-]+)$`)
	name   = lazyregexp.New(`^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?`)
)

// Pinned is the one version that the specifier admits, as in "==4.2.1".
func (r Requirement) Pinned() (string, bool) {
	m := clause.FindStringSubmatch(r.Specifier)
	if m == nil || !strings.HasPrefix(m[1], "==") || strings.HasSuffix(m[2], ".*") {
		return "", false
	}
	return m[2], true
}

// Bounded reports whether the specifier keeps out later major versions: it has
// an upper bound, a pin, a prefix or a compatible release clause.
func (r Requirement) Bounded() bool {
	for _, c := range strings.Split(r.Specifier, ",") {
		m := clause.FindStringSubmatch(c)
		if m == nil {
			continue
		}
		switch m[1] {
		case "==", "===", "<", "<=", "~=":
			return true
		}
	}
	return false
}

// parseRequirement reads a PEP 508 requirement. It reports false, with what it
// could tell, where the text is none.
func parseRequirement(text string) (Requirement, bool) {
	var r Requirement
	text = strings.TrimSpace(text)
	found := name.FindString(text)
	if found == "" {
		return r, false
	}
	r.Name = NormaliseName(found)
	rest := strings.TrimLeft(text[len(found):], " \t")
	if strings.HasPrefix(rest, "[") {
		end := strings.IndexByte(rest, ']')
		if end < 0 {
			return r, false
		}
		r.Extras = splitExtras(rest[1:end])
		rest = strings.TrimLeft(rest[end+1:], " \t")
	}
	if strings.HasPrefix(rest, "@") {
		r.URL, r.Marker = splitURLMarker(strings.TrimSpace(rest[1:]))
		return r, r.URL != ""
	}
	specifier, marker, _ := strings.Cut(rest, ";")
	r.Marker = strings.TrimSpace(marker)
	var ok bool
	r.Specifier, ok = normaliseSpecifier(specifier)
	return r, ok
}

// splitURLMarker: a semicolon belongs to a URL unless a blank precedes it.
func splitURLMarker(text string) (url, marker string) {
	for i := 1; i < len(text); i++ {
		if text[i] == ';' && (text[i-1] == ' ' || text[i-1] == '\t') {
			return strings.TrimSpace(text[:i]), strings.TrimSpace(text[i+1:])
		}
	}
	return text, ""
}

func splitExtras(text string) []string {
	var extras []string
	for _, extra := range strings.Split(text, ",") {
		if extra = strings.TrimSpace(extra); extra != "" {
			extras = append(extras, NormaliseName(extra))
		}
	}
	return extras
}

// normaliseSpecifier removes blanks and the parentheses of PEP 345.
func normaliseSpecifier(text string) (string, bool) {
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "(") && strings.HasSuffix(text, ")") {
		text = text[1 : len(text)-1]
	}
	var clauses []string
	for _, part := range strings.Split(text, ",") {
		part = strings.TrimSpace(part)
		if part == "" {
			continue
		}
		m := clause.FindStringSubmatch(part)
		if m == nil {
			return strings.Join(strings.Fields(text), ""), false
		}
		clauses = append(clauses, m[1]+m[2])
	}
	return strings.Join(clauses, ","), true
}
