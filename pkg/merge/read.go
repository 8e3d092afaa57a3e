package merge

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/report"
)

const (
	// formatVersion is the version of the joined document.
	formatVersion = 1
	// maxName is how many bytes the name of a repository may have.
	maxName = 200
)

// Input is one file to join.
type Input struct {
	// Name is the repository's, Source what to call the file in errors.
	Name, Source string
	Content      []byte
}

// Repository is one repository of a joined report.
type Repository struct {
	Name string `json:"name"`
	// Analysed says that a production settings module was judged.
	Analysed bool `json:"analysed"`
	// Score is how ready the repository is, from 0 to 10, "" where it has no mark.
	Score  json.Number `json:"score,omitempty"`
	Counts Counts      `json:"counts"`
	// Report is the repository's own, whole and as it was.
	Report json.RawMessage `json:"report"`

	findings []finding
	source   string
}

// head is what tells the documents apart.
type head struct {
	Version      *int              `json:"version"`
	Findings     []finding         `json:"findings"`
	Projects     []project         `json:"projects"`
	Suppressed   []json.RawMessage `json:"suppressed"`
	Score        json.Number       `json:"score"`
	Repositories []stored          `json:"repositories"`
	Missing      []string          `json:"missing"`
}

type finding struct {
	Rule     string `json:"rule"`
	Name     string `json:"name"`
	Severity string `json:"severity"`
}

type project struct {
	Settings []struct {
		Role string `json:"role"`
	} `json:"settings"`
}

type stored struct {
	Name   string          `json:"name"`
	Report json.RawMessage `json:"report"`
}

// read reads a report, or the reports and the missing names of what was joined
// before.
func read(in Input) (repositories []Repository, missing []string, err error) {
	h, err := decode(in.Content)
	switch {
	case err != nil:
		return nil, nil, refused(in.Source, err)
	case h.Repositories == nil:
		one, err := repository(in.Name, in.Source, in.Content, h)
		return []Repository{one}, nil, err
	}
	for _, each := range h.Repositories {
		source := fmt.Sprintf("%s: %q", in.Source, each.Name)
		h, err := decode(each.Report)
		if err != nil {
			return nil, nil, refused(source, err)
		}
		one, err := repository(each.Name, source, each.Report, h)
		if err != nil {
			return nil, nil, err
		}
		repositories = append(repositories, one)
	}
	for _, name := range h.Missing {
		if err := CheckName(name); err != nil {
			return nil, nil, refused(in.Source, err)
		}
	}
	return repositories, h.Missing, nil
}

func refused(source string, err error) error {
	return fmt.Errorf("%s: %w; name files that djready check --format json or djready merge wrote", source, err)
}

// decode reads one document and nothing after it.
func decode(content []byte) (head, error) {
	var h head
	decoder := json.NewDecoder(bytes.NewReader(content))
	if err := decoder.Decode(&h); err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return h, errors.New("the file ends before the report does")
		}
		return h, fmt.Errorf("no report: %w", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return h, errors.New("something follows the report")
	}
	switch {
	case h.Version == nil:
		return h, errors.New("no report: it has no version")
	case *h.Version > formatVersion:
		return h, fmt.Errorf("found version %d of the format, expected %d: a newer djready wrote it; update this one", *h.Version, formatVersion)
	case *h.Version < formatVersion:
		return h, fmt.Errorf("found version %d of the format, expected %d", *h.Version, formatVersion)
	}
	return h, nil
}

// repository is a report under its name.
func repository(name, source string, content []byte, h head) (Repository, error) {
	if err := CheckName(name); err != nil {
		return Repository{}, fmt.Errorf("%s: %w", source, err)
	}
	if h.Findings == nil || h.Projects == nil {
		return Repository{}, refused(source, errors.New("no report: findings and projects are not both in it"))
	}
	if mark, err := h.Score.Float64(); h.Score != "" && (err != nil || mark < 0 || mark > 10) {
		return Repository{}, refused(source, fmt.Errorf("found the score %s, expected 0 to 10", h.Score))
	}
	r := Repository{Name: name, Score: h.Score, Report: content, findings: h.Findings, source: source}
	r.Counts.Suppressed = len(h.Suppressed)
	for i, f := range h.Findings {
		severity, known := lint.ParseSeverity(f.Severity)
		if !known || f.Rule == "" {
			return Repository{}, refused(source, fmt.Errorf("finding %d: found rule %q and severity %q, expected a check and one of %v", i+1, f.Rule, f.Severity, lint.Severities()))
		}
		r.Counts.add(severity)
	}
	for _, p := range h.Projects {
		for _, s := range p.Settings {
			r.Analysed = r.Analysed || s.Role == report.RoleProduction
		}
	}
	return r, nil
}

// CheckName tells what is wrong with the name of a repository: it is shown on
// terminals and in tables.
func CheckName(name string) error {
	wrong := name == "" || len(name) > maxName || !utf8.ValidString(name)
	for _, r := range name {
		wrong = wrong || !unicode.IsGraphic(r)
	}
	if wrong {
		return fmt.Errorf("found the repository name %q, expected 1 to %d visible characters; give it one with NAME=FILE", name, maxName)
	}
	return nil
}
