package merge

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/report"
)

// Joined is the reports of many repositories in one. Repositories and Missing
// are in order of their names, Rules the worst first.
type Joined struct {
	Version int    `json:"version"`
	Tool    Tool   `json:"tool"`
	Totals  Totals `json:"totals"`
	// Missing are the repositories that were expected and have no report.
	Missing      []string     `json:"missing"`
	Rules        []Rule       `json:"rules"`
	Repositories []Repository `json:"repositories"`
}

// Tool is the program that joined the reports.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Options say how reports are joined.
type Options struct {
	// Version is djready's own, for the document.
	Version string
	// Expected are the names of all repositories that should be there.
	Expected []string
}

// Join joins reports; their order does not matter. The error names the file that
// is no report, or the two that are of one repository.
func Join(inputs []Input, o Options) (*Joined, error) {
	j := &Joined{Version: formatVersion, Tool: Tool{"djready", o.Version}, Missing: []string{}, Repositories: []Repository{}}
	expected := slices.Clone(o.Expected)
	for _, in := range inputs {
		repositories, missing, err := read(in)
		if err != nil {
			return nil, err
		}
		j.Repositories = append(j.Repositories, repositories...)
		expected = append(expected, missing...)
	}
	order.Stable(j.Repositories, func(a, b Repository) int { return strings.Compare(a.Name, b.Name) })
	names := map[string]bool{}
	for i, r := range j.Repositories {
		if names[r.Name] {
			return nil, fmt.Errorf("%s and %s are both of %q; give one of them another name with NAME=FILE", j.Repositories[i-1].source, r.source, r.Name)
		}
		names[r.Name] = true
		j.Totals.add(r)
	}
	for _, name := range expected {
		if !names[name] {
			names[name] = true
			j.Missing = append(j.Missing, name)
		}
	}
	slices.Sort(j.Missing)
	j.Rules = tally(j.Repositories)
	return j, nil
}

// JSON writes the document, version 1, with the same bytes for the same reports.
// A field that is added does not change the version.
func (j *Joined) JSON(w io.Writer) error { return report.WriteJSON(w, j) }
