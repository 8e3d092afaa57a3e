package manifest

import (
	"sort"
	"strings"

	"github.com/djready/djready/pkg/source"
)

// joined is text that was put together out of pieces of a file (continued
// lines), and the way back from its offsets to the file's.
type joined struct {
	file   *source.File
	text   string
	starts []int // offset in text of each piece
	from   []int // offset in the file of each piece
	// opaque text was decoded, and all of it is located at place.
	opaque bool
	place  source.Location
}

// join puts the pieces together as they stand.
func join(f *source.File, pieces []source.Span) joined {
	j := joined{file: f}
	var text strings.Builder
	for _, piece := range pieces {
		j.starts = append(j.starts, text.Len())
		j.from = append(j.from, piece.Start)
		text.WriteString(f.Slice(piece))
	}
	j.text = text.String()
	return j
}

// whole is a joined text of one piece.
func whole(l source.Location) joined {
	return join(l.File, []source.Span{l.Span})
}

// locate maps a range of the text to the file. The end is mapped by the last
// byte, so that a range which ends where a piece ends stays within it.
func (j joined) locate(start, end int) source.Location {
	if j.opaque {
		return j.place
	}
	first := j.offset(start)
	if end <= start {
		return at(j.file, first, first)
	}
	return at(j.file, first, max(first, j.offset(end-1)+1))
}

func (j joined) offset(i int) int {
	piece := sort.SearchInts(j.starts, i+1) - 1
	if piece < 0 {
		return 0
	}
	return j.from[piece] + i - j.starts[piece]
}

// cut is a part of the text that remembers where it comes from.
func (j joined) cut(start, end int) joined {
	part := joined{file: j.file, text: j.text[start:end], opaque: j.opaque, place: j.place}
	for i := max(0, sort.SearchInts(j.starts, start+1)-1); i < len(j.starts); i++ {
		if j.starts[i] > end {
			break
		}
		inside := max(j.starts[i], start)
		part.starts = append(part.starts, inside-start)
		part.from = append(part.from, j.from[i]+inside-j.starts[i])
	}
	return part
}

// trim removes blanks at both ends.
func (j joined) trim() joined {
	start := len(j.text) - len(strings.TrimLeft(j.text, " \t\r\n"))
	return j.cut(start, max(start, len(strings.TrimRight(j.text, " \t\r\n"))))
}

func (j joined) location() source.Location { return j.locate(0, len(j.text)) }

// collapse places a decoded text at the place it was decoded from as a whole:
// escapes hide where its parts stand.
func (j joined) collapse(at joined) joined {
	j.opaque = true
	j.place = at.location()
	return j
}
