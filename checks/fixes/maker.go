package fixes

import (
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// Maker makes the fixes of a finding about an outcome; none where it cannot.
type Maker = func(project.Outcome) []lint.Fix

// First gives the fixes of the first maker that has any.
func First(makers ...Maker) Maker {
	return func(o project.Outcome) []lint.Fix {
		for _, make := range makers {
			if out := make(o); len(out) > 0 {
				return out
			}
		}
		return nil
	}
}

// one is a single fix.
func one(title string, safe bool, edits ...source.Edit) []lint.Fix {
	return []lint.Fix{{Title: title, Safe: safe, Edits: edits}}
}

// replaced is an edit that writes another text over a place.
func replaced(at source.Location, text string) source.Edit {
	return source.Edit{Location: at, New: text}
}

// inserted is an edit that writes a text before an offset.
func inserted(file *source.File, at int, text string) source.Edit {
	return source.Edit{Location: source.Location{File: file, Span: source.Span{Start: at, End: at}}, New: text}
}
