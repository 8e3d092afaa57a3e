package report

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"

	"github.com/djready/djready/pkg/lint"
)

// Baseline is the findings of an earlier report: those that are known.
type Baseline map[alert]bool

// alert is what two runs tell a finding by.
type alert struct{ rule, file, fingerprint string }

// earlier is what a baseline's file may hold: djready's own JSON, or SARIF.
type earlier struct {
	Findings, Suppressed []struct{ Rule, File, Fingerprint string }
	Runs                 []struct {
		Results []struct {
			RuleID    string
			Locations []struct {
				PhysicalLocation struct{ ArtifactLocation struct{ URI string } }
			}
			PartialFingerprints map[string]string
		}
	}
}

// ReadBaseline reads a report that djready wrote as JSON or as SARIF.
func ReadBaseline(raw []byte) (Baseline, error) {
	var e earlier
	if err := json.Unmarshal(raw, &e); err != nil {
		return nil, fmt.Errorf("not a report: %w", err)
	}
	if e.Findings == nil && e.Runs == nil {
		return nil, errors.New("neither findings nor runs are in it")
	}
	b := Baseline{}
	for _, f := range append(e.Findings, e.Suppressed...) {
		b[alert{f.Rule, f.File, f.Fingerprint}] = true
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
			b[alert{r.RuleID, file, r.PartialFingerprints[fingerprintKey]}] = true
		}
	}
	return b, nil
}

// Mark marks the findings of a report that are not in the baseline as new.
func (b Baseline) Mark(r *lint.Report) {
	fingerprints := Fingerprints(r)
	for i := range r.Findings {
		f := &r.Findings[i]
		f.New = !b[alert{f.Check.ID, PlaceOf(r, *f).Path, fingerprints[i]}]
	}
}
