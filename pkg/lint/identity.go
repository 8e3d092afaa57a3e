package lint

import (
	"net/url"
	"path"

	"slices"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/project"
)

// Identity is what two runs tell a finding by, whatever lines were inserted
// above it and however the source is laid out. It holds nothing of a secret: not
// its text, not its length, no hash of it.
type Identity struct {
	// Rule is the check's ID.
	Rule string
	// Subject is what the finding is about: a setting, a distribution, a file.
	Subject string
	// Shape is what kind of value was found, as [Finding.Shape] has it.
	Shape string
	// Modules are the settings modules that it holds in, sorted, each behind the
	// root of its project: "backend/config.settings".
	Modules []string
}

// maxSubject is how much of a subject, in bytes, counts: a route's path may be
// as long as somebody likes.
const maxSubject = 300

// itemNumber is an item's place in a list, which moves when others are added.
var itemNumber = lazyregexp.New(`\[\d+\]`)

// Identity is the identity of a finding of the report.
func (r *Report) Identity(f Finding) Identity {
	subject := itemNumber.ReplaceAllString(f.Subject, "[]")
	id := Identity{Rule: f.Check.ID, Subject: strings.ToValidUTF8(subject[:min(len(subject), maxSubject)], ""), Shape: f.Shape}
	for _, module := range f.Modules {
		id.Modules = append(id.Modules, Qualified(r.projectOf(module, f.At.Path()), module))
	}
	slices.Sort(id.Modules)
	return id
}

// Qualified is a settings module behind its project's root: two projects of one
// repository may have modules of one name.
func Qualified(p ProjectInfo, module string) string { return path.Join(p.Root, module) }

// projectOf is the project that has a settings module; of several that have one
// of this name, the nearest above the file.
func (r *Report) projectOf(module, file string) ProjectInfo {
	var best ProjectInfo
	nearest := -1
	for _, p := range r.Projects {
		if !slices.ContainsFunc(p.Settings, func(s SettingsInfo) bool { return s.Module == module }) {
			continue
		}
		near := 0
		if p.Root == "." || strings.HasPrefix(file, p.Root+"/") {
			near = len(p.Root)
		}
		if near > nearest {
			best, nearest = p, near
		}
	}
	return best
}

// String is the identity in one line, which [ParseIdentity] reads.
func (id Identity) String() string {
	values := url.Values{"rule": {id.Rule}}
	if id.Subject != "" {
		values.Set("subject", id.Subject)
	}
	if id.Shape != "" {
		values.Set("shape", id.Shape)
	}
	if len(id.Modules) > 0 {
		values["module"] = id.Modules
	}
	return values.Encode()
}

// ParseIdentity reads what [Identity.String] writes; false for anything else.
func ParseIdentity(text string) (Identity, bool) {
	values, err := url.ParseQuery(text)
	if err != nil || values.Get("rule") == "" {
		return Identity{}, false
	}
	id := Identity{Rule: values.Get("rule"), Subject: values.Get("subject"), Shape: values.Get("shape"), Modules: values["module"]}
	return id, id.String() == text
}

// shape is the kind of a value: "bool", "text", "absent". It leaves open what a
// change of layout may change: a tuple for a list, an int for a float.
func shape(o project.Outcome) string {
	if o.Value == nil {
		return "absent"
	}
	switch kind := o.Value.Type(); kind {
	case "str", "bytes", "PosixPath":
		return "text"
	case "int", "float":
		return "number"
	case "list", "tuple", "set", "frozenset":
		return "sequence"
	case "NoneType":
		return "none"
	case "bool", "dict":
		return kind
	}
	return "object"
}
