package baseline

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/order"
	"github.com/djready/djready/pkg/report"
)

const (
	// File is the baseline that is picked up by itself, at the top of a tree.
	File = ".djready-baseline.json"

	format  = "djready-baseline"
	version = 1
)

// Baseline is the findings of an earlier state.
type Baseline struct {
	entries []Entry
	// lines are findings that an earlier report tells by the hash of a line only.
	lines map[line]bool
}

// New is a baseline of entries.
func New(entries []Entry) *Baseline { return &Baseline{entries: entries} }

// file is a baseline as it is written.
type file struct {
	Format   string `json:"format"`
	Version  int    `json:"version"`
	Findings []item `json:"findings"`
}

// item is an entry as it is written.
type item struct {
	Rule       string   `json:"rule"`
	Name       string   `json:"name,omitempty"`
	Subject    string   `json:"subject,omitempty"`
	Shape      string   `json:"shape,omitempty"`
	Confidence string   `json:"confidence"`
	Modules    []string `json:"modules,omitempty"`
	File       string   `json:"file"`
	Count      int      `json:"count,omitempty"`
}

// Write writes a baseline: the same bytes for the same findings, sorted, one
// entry a line, so that git can merge what two branches add.
func Write(w io.Writer, entries []Entry) error {
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\n  \"format\": %q,\n  \"version\": %d,\n  \"findings\": [", format, version)
	entries = slices.Clone(entries)
	order.Stable(entries, Entry.compare)
	for i, e := range entries {
		written := item{Rule: e.Rule, Name: e.Name, Subject: e.Subject, Shape: e.Shape, Confidence: e.Confidence.String(), Modules: e.Modules, File: e.File}
		if e.Count > 1 {
			written.Count = e.Count
		}
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString("\n    ")
		encoder := json.NewEncoder(&out)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(written); err != nil {
			return err
		}
		out.Truncate(out.Len() - 1) // the encoder's line end
	}
	out.WriteString("\n  ]\n}\n")
	_, err := w.Write(report.InertJSON(out.Bytes()))
	return err
}

// Read reads a baseline's file. The error names the line, what is expected, and
// the next step.
func Read(raw []byte) (*Baseline, error) {
	var f file
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&f); err != nil {
		return nil, broken(raw, decoder.InputOffset(), err)
	}
	switch {
	case f.Format != format:
		return nil, fmt.Errorf("format: found %q, expected %q; write it anew with djready baseline", f.Format, format)
	case f.Version != version:
		return nil, fmt.Errorf("version: found %d, expected %d; use the djready that wrote it, or write it anew with djready baseline", f.Version, version)
	}
	seen := map[string]int{}
	b := &Baseline{}
	for i, written := range f.Findings {
		e, err := written.entry()
		if err != nil {
			return nil, fmt.Errorf("findings[%d].%w; write it anew with djready baseline", i, err)
		}
		// A merge may have kept the line of both sides.
		key := keyOf(e, e.Confidence, e.File+"\x00"+e.String())
		if at, found := seen[key]; found {
			b.entries[at].Count = max(b.entries[at].Count, e.Count)
			continue
		}
		seen[key] = len(b.entries)
		b.entries = append(b.entries, e)
	}
	return b, nil
}

func (i item) entry() (Entry, error) {
	confidence, ok := lint.ParseConfidence(i.Confidence)
	switch {
	case i.Rule == "":
		return Entry{}, errors.New("rule: found nothing, expected the ID of a check such as DR101")
	case !ok:
		return Entry{}, fmt.Errorf("confidence: found %q, expected high, medium or low", i.Confidence)
	case i.Count < 0:
		return Entry{}, fmt.Errorf("count: found %d, expected 1 or more", i.Count)
	}
	slices.Sort(i.Modules)
	id := lint.Identity{Rule: i.Rule, Subject: i.Subject, Shape: i.Shape, Modules: i.Modules}
	return Entry{Identity: id, Name: i.Name, File: i.File, Confidence: confidence, Count: max(1, i.Count)}, nil
}

// broken says on which line JSON is not what it should be.
func broken(raw []byte, offset int64, err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		offset = syntax.Offset
	case errors.As(err, &kind):
		offset = kind.Offset
		err = fmt.Errorf("%s: found a %s, expected a %s", kind.Field, kind.Value, kind.Type)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		err = errors.New("it ends too early")
	}
	at := bytes.Count(raw[:min(max(offset, 0), int64(len(raw)))], []byte("\n")) + 1
	return fmt.Errorf("line %d: %w; expected the JSON that djready baseline writes, so mend the line or write it anew", at, err)
}
