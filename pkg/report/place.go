package report

import (
	"slices"
	"strconv"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// Place is where a finding stands in formats that insist on a file: a path, and
// positions of at least 1:1.
type Place struct {
	Path       string
	Start, End source.Position
}

// PlaceOf gives a finding's place. A finding that stands nowhere is put on the
// first line of the first file that has to do with it, because GitHub rejects a
// whole upload for one result without a location.
func PlaceOf(r *lint.Report, f lint.Finding) Place {
	if !f.At.IsZero() {
		return placeAt(f.At)
	}
	first := source.Position{Line: 1, Column: 1}
	return Place{Path: stand(r, f), Start: first, End: first}
}

func placeAt(at source.Location) Place {
	return Place{Path: at.Path(), Start: at.Start(), End: at.End()}
}

// stand is the file for a finding without a place: that of a related place, of
// its settings module, of any settings module, else the project's directory.
func stand(r *lint.Report, f lint.Finding) string {
	for _, related := range f.Related {
		if !related.At.IsZero() {
			return related.At.Path()
		}
	}
	for _, p := range r.Projects {
		for _, s := range p.Settings {
			if s.File != "" && (len(f.Modules) == 0 || s.Module == f.Modules[0]) {
				return s.File
			}
		}
	}
	if len(r.Projects) > 0 && r.Projects[0].Root != "" {
		return r.Projects[0].Root
	}
	return "."
}

// Fingerprints gives each finding of the report the value that tells GitHub
// which findings of two runs are the same: the primaryLocationLineHash of its
// first line, those that are suppressed last. Of several findings of one check on
// one line, which would be one alert, the second and further ones have a number behind it: "…:1:2".
//
// GitHub hashes the file's bytes and this the decoded text: for a file in
// another encoding than UTF-8 they differ.
func Fingerprints(r *lint.Report) []string {
	findings := slices.Clone(r.Findings)
	for _, s := range r.Suppressed {
		findings = append(findings, s.Finding)
	}
	hashes := findingHashes(findings)
	type alert struct{ rule, file, fingerprint string }
	seen := map[alert]int{}
	out := make([]string, len(findings))
	for i, f := range findings {
		key := alert{f.Check.ID, PlaceOf(r, f).Path, hashes[i].String()}
		seen[key]++
		out[i] = key.fingerprint
		if n := seen[key]; n > 1 {
			out[i] += ":" + strconv.Itoa(n)
		}
	}
	return out
}

// findingHashes hashes each file once, and keeps only the lines that are asked
// for. A finding that stands nowhere has the hash of an empty file.
func findingHashes(findings []lint.Finding) []LineHash {
	wanted := map[*source.File]map[int][]int{} // the findings on each line
	for i, f := range findings {
		lines := wanted[f.At.File]
		if lines == nil {
			lines = map[int][]int{}
			wanted[f.At.File] = lines
		}
		line := max(1, f.At.Start().Line)
		lines[line] = append(lines[line], i)
	}
	out := make([]LineHash, len(findings))
	for file, lines := range wanted {
		text := ""
		if file != nil {
			text = file.Text()
		}
		EachLineHash(text, func(line int, hash LineHash) {
			for _, i := range lines[line] {
				out[i] = hash
			}
		})
	}
	return out
}
