package fixes

import (
	"strings"

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

// Of makes fixes of what is chosen of an outcome, such as an item of a list.
func Of(choose func(project.Outcome) project.Outcome, make Maker) Maker {
	return func(o project.Outcome) []lint.Fix { return make(choose(o)) }
}

// Joined makes one fix of the first of each list, under all their titles; none
// where a list is empty.
func Joined(lists ...[]lint.Fix) []lint.Fix {
	out := lint.Fix{Safe: true}
	var titles []string
	for _, list := range lists {
		if len(list) == 0 {
			return nil
		}
		titles = append(titles, list[0].Title)
		out.Safe = out.Safe && list[0].Safe
		out.Edits = append(out.Edits, list[0].Edits...)
	}
	out.Title = strings.Join(titles, "; ")
	return []lint.Fix{out}
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
