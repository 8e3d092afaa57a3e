package manifest

import (
	"sort"
	"strings"

	"github.com/djready/djready/pkg/source"
)

// Bounds for hostile input. Real files stay far below them; what lies beyond
// is not read, and a Problem says so.
const (
	maxFileSize = 8 << 20 // bytes; the largest lock files seen are about 5 MiB
	maxTextSize = 1 << 20 // of formats that people write by hand
	maxYAMLSize = 1 << 19 // the YAML scanner is slow and needs some hundred bytes for each byte
	maxLines    = 200_000 // lines of one file
	maxDepth    = 100     // nesting of mappings, sequences and inline tables
	maxAliases  = 1_000   // YAML aliases in one file
	maxPairs    = 100_000 // mapping entries after merge keys were resolved
	maxFacts    = 20_000  // facts of one kind out of one file
	maxIncludes = 100     // requirement files reached from one file
	maxValue    = 1 << 20 // bytes of one value after substitution
)

// Problem is something in a file that could not be read. At is nowhere only
// for a file that could not be opened.
type Problem struct {
	At      source.Location
	Message string
	// Unread says that because of it the rest of the file was not read.
	Unread bool
}

// Problems is what a reader could not read.
type Problems []Problem

func (p *Problems) add(at source.Location, message string) {
	if len(*p) < maxFacts {
		*p = append(*p, Problem{At: at, Message: message})
	}
}

// unread records why the file, or the rest of it, was not read.
func (p *Problems) unread(at source.Location, message string) {
	if len(*p) == 0 || !(*p)[len(*p)-1].Unread {
		*p = append(*p, Problem{At: at, Message: message, Unread: true})
	}
}

// tooLarge reports, and records, that a file is beyond the bounds.
func tooLarge(f *source.File, limit int, p *Problems) bool {
	start := source.Location{File: f, Span: source.Span{}}
	switch {
	case len(f.Text()) > limit:
		p.unread(start, "the file is too large to be read")
	case f.LineCount() > maxLines:
		p.unread(start, "the file has too many lines to be read")
	default:
		return false
	}
	return true
}

func at(f *source.File, start, end int) source.Location {
	return source.Location{File: f, Span: source.Span{Start: start, End: end}}
}

// lineOf is the 1-based line of an offset. [source.File.Position] also counts
// the column, which takes time in a hostile file of one line.
func lineOf(f *source.File, offset int) int {
	return sort.Search(f.LineCount(), func(i int) bool { return f.LineSpan(i+1).Start > offset })
}

// trimmed is the location without blanks at either end.
func trimmed(l source.Location) source.Location {
	text := l.Text()
	l.Span.Start += len(text) - len(strings.TrimLeft(text, " \t\r\n"))
	l.Span.End = l.Span.Start + len(strings.TrimSpace(text))
	return l
}
