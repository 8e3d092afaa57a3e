package baseline

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

// line is what an earlier report without identities tells a finding by.
type line struct{ rule, file, hash string }

// earlier is what a file that a user names may hold: djready's own JSON, SARIF,
// or a baseline, which has a format.
type earlier struct {
	Format   *string
	Findings []finding
	Runs     []struct{ Results []result }
}

type finding struct{ Rule, Name, File, Fingerprint, Identity, Confidence string }

type result struct {
	RuleID    string
	Locations []struct {
		PhysicalLocation struct{ ArtifactLocation struct{ URI string } }
	}
	PartialFingerprints map[string]string
	Properties          struct{ Confidence string }
}

// ReadAny reads a baseline, or a report that djready wrote as JSON or as SARIF.
func ReadAny(raw []byte) (*Baseline, error) {
	var e earlier
	err := json.Unmarshal(raw, &e)
	switch {
	case err == nil && e.Format != nil:
		return Read(raw)
	case err != nil:
		return nil, fmt.Errorf("not a report: %w", err)
	case e.Findings == nil && e.Runs == nil:
		return nil, errors.New("neither findings nor runs are in it")
	}
	b := &Baseline{lines: map[line]bool{}}
	for _, f := range e.Findings {
		b.add(f)
	}
	for _, run := range e.Runs {
		for _, r := range run.Results {
			if len(r.Locations) == 0 {
				continue
			}
			file := r.Locations[0].PhysicalLocation.ArtifactLocation.URI
			if plain, err := url.PathUnescape(file); err == nil {
				file = plain
			}
			b.add(finding{
				Rule: r.RuleID, File: file, Confidence: r.Properties.Confidence,
				Fingerprint: r.PartialFingerprints[report.LineHashKey], Identity: r.PartialFingerprints[report.IdentityKey],
			})
		}
	}
	return b, nil
}

// add takes a finding by its identity; by the hash of its line where the report
// has none, being older.
func (b *Baseline) add(f finding) {
	id, ok := lint.ParseIdentity(f.Identity)
	confidence, sure := lint.ParseConfidence(f.Confidence)
	if !ok || !sure {
		b.lines[line{f.Rule, f.File, f.Fingerprint}] = true
		return
	}
	b.entries = append(b.entries, Entry{Identity: id, Name: f.Name, File: f.File, Confidence: confidence, Count: 1})
}
