package source

// Span is a half-open range of byte offsets into a file's decoded text.
type Span struct{ Start, End int }

// Contains reports whether other lies wholly within s.
func (s Span) Contains(other Span) bool { return s.Start <= other.Start && other.End <= s.End }

// Position is a place as people and SARIF count it: Line and Column are
// 1-based, and Column counts UTF-16 code units.
type Position struct{ Line, Column int }

// Location is a span in a file. The zero Location is nowhere.
type Location struct {
	File *File
	Span Span
}

// IsZero reports whether the location is nowhere.
func (l Location) IsZero() bool { return l.File == nil }

// Start is the position of the first byte; nowhere has the zero Position.
func (l Location) Start() Position {
	if l.File == nil {
		return Position{}
	}
	return l.File.Position(l.Span.Start)
}

// End is the position after the last byte; nowhere has the zero Position.
func (l Location) End() Position {
	if l.File == nil {
		return Position{}
	}
	return l.File.Position(l.Span.End)
}

// Path is the file's path; nowhere has the empty path.
func (l Location) Path() string {
	if l.File == nil {
		return ""
	}
	return l.File.Path()
}

// Text is what stands there.
func (l Location) Text() string {
	if l.File == nil {
		return ""
	}
	return l.File.Slice(l.Span)
}

// Before orders locations by path, then by place: the order of every report.
func (l Location) Before(other Location) bool {
	if l.Path() != other.Path() {
		return l.Path() < other.Path()
	}
	if l.Span.Start != other.Span.Start {
		return l.Span.Start < other.Span.Start
	}
	return l.Span.End < other.Span.End
}
