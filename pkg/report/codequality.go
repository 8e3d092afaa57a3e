package report

import (
	"crypto/sha256"
	"encoding/hex"
	"io"

	"github.com/djready/djready/pkg/lint"
)

type qualityIssue struct {
	Description string          `json:"description"`
	CheckName   string          `json:"check_name"`
	Fingerprint string          `json:"fingerprint"`
	Severity    string          `json:"severity"`
	Location    qualityLocation `json:"location"`
}

type qualityLocation struct {
	Path      string           `json:"path"`
	Positions qualityPositions `json:"positions"`
}

type qualityPositions struct {
	Begin jsonPosition `json:"begin"`
	End   jsonPosition `json:"end"`
}

// CodeQuality writes the findings as GitLab's Code Quality report. GitLab compares
// reports by fingerprint, and wants paths relative to the repository: for it, the
// tree has to be the repository.
func CodeQuality(w io.Writer, r *lint.Report) error {
	fingerprints := Fingerprints(r)
	out := make([]qualityIssue, 0, len(r.Findings))
	for i, f := range r.Findings {
		at := PlaceOf(r, f)
		out = append(out, qualityIssue{
			Description: Visible(f.Message),
			CheckName:   f.Check.ID + " " + f.Check.Name,
			Fingerprint: qualityFingerprint(f.Check.ID, at.Path, fingerprints[i]),
			Severity:    qualitySeverity(f.Check.Severity),
			Location:    qualityLocation{Visible(at.Path), qualityPositions{positionJSON(at.Start), positionJSON(at.End)}},
		})
	}
	return WriteJSON(w, out)
}

// qualityFingerprint is one for the whole report: the fingerprints of SARIF tell
// apart the findings of one check in one file only.
func qualityFingerprint(parts ...string) string {
	hash := sha256.New()
	for _, part := range parts {
		io.WriteString(hash, part+"\x00") // a hash never fails
	}
	return hex.EncodeToString(hash.Sum(nil)[:16])
}

// qualitySeverity is GitLab's word.
func qualitySeverity(s lint.Severity) string {
	switch s {
	case lint.Critical:
		return "blocker"
	case lint.High:
		return "critical"
	case lint.Medium:
		return "major"
	case lint.Low:
		return "minor"
	}
	return "info"
}
