package envfile

import (
	"io"

	"github.com/djready/djready/pkg/report"
	"github.com/djready/djready/pkg/source"
)

// jsonVersion is the version of both formats. A field that is added does not
// change it.
const jsonVersion = 1

type jsonTemplate struct {
	Version   int            `json:"version"`
	Variables []jsonVariable `json:"variables"`
}

type jsonVariable struct {
	Name        string     `json:"name"`
	Group       string     `json:"group"`
	Settings    []string   `json:"settings"`
	Type        string     `json:"type"`
	Delimiter   string     `json:"delimiter,omitempty"`
	Words       []string   `json:"words"`
	Required    bool       `json:"required"`
	Alternative bool       `json:"alternative"`
	Secret      bool       `json:"secret"`
	Mode        bool       `json:"mode"`
	Default     *string    `json:"default"`
	HasDefault  bool       `json:"has_default"`
	Unsafe      []jsonRule `json:"unsafe"`
	Value       string     `json:"value"`
	Placeholder bool       `json:"placeholder"`
	Active      bool       `json:"active"`
	Read        []jsonAt   `json:"read"`
	Set         []jsonAt   `json:"set"`
}

type jsonRule struct {
	Rule     string `json:"rule"`
	Name     string `json:"name"`
	Severity string `json:"severity"`
}

type jsonAt struct {
	File string `json:"file"`
	Line int    `json:"line"`
}

// WriteJSON writes a template for programs. The default of a secret is not in it.
func (t Template) WriteJSON(w io.Writer) error {
	out := jsonTemplate{Version: jsonVersion, Variables: []jsonVariable{}}
	for _, e := range t.Entries {
		v := jsonVariable{
			Name: e.Name, Group: e.Group, Settings: list(e.Feeds), Type: string(e.Conversion), Delimiter: e.Delimiter, Words: list(e.Words),
			Required: e.Required, Alternative: e.Alternative, Secret: e.Secret, Mode: e.Mode, HasDefault: e.Default.Value != nil,
			Unsafe: []jsonRule{}, Value: e.Value, Placeholder: e.Placeholder(), Active: e.Active, Read: []jsonAt{}, Set: []jsonAt{},
		}
		if e.Shown != "" {
			v.Default = &e.Shown
		}
		for _, f := range e.Unsafe {
			v.Unsafe = append(v.Unsafe, jsonRule{f.Check.ID, f.Check.Name, f.Check.Severity.String()})
		}
		for _, at := range e.Reads {
			v.Read = append(v.Read, newJSONAt(at))
		}
		for _, set := range e.SetBy {
			v.Set = append(v.Set, newJSONAt(set.Location))
		}
		out.Variables = append(out.Variables, v)
	}
	return report.WriteJSON(w, out)
}

func newJSONAt(at source.Location) jsonAt {
	if at.IsZero() {
		return jsonAt{}
	}
	return jsonAt{at.Path(), at.Start().Line}
}

// list is never null in JSON.
func list(words []string) []string { return append([]string{}, words...) }
