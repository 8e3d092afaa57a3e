package report

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// jsonFix is a change that mends a finding by itself. Its edits do not touch one
// another.
type jsonFix struct {
	Title string     `json:"title"`
	Safe  bool       `json:"safe"`
	Edits []jsonEdit `json:"edits"`
}

// jsonEdit replaces what stands from start to end by new, which may be empty.
type jsonEdit struct {
	File  string       `json:"file"`
	Start jsonPosition `json:"start"`
	End   jsonPosition `json:"end"`
	New   newText      `json:"new"`
}

// newText is text for a file: the one that has lines.
type newText string

func fixJSON(fix lint.Fix) jsonFix {
	return jsonFix{Title: Visible(fix.Title), Safe: fix.Safe, Edits: each(fix.Edits, editJSON)}
}

func editJSON(e source.Edit) jsonEdit {
	return jsonEdit{File: e.Path(), Start: positionJSON(e.Start()), End: positionJSON(e.End()), New: newText(e.New)}
}
