package source

import (
	"sort"
	"unicode/utf8"
)

// farColumn is the number of bytes from which a column is counted from the last
// mark. A minified line holds any number of places, and counting each from the
// line's start would take the square of its length.
const farColumn = 1 << 12

// mark is how many UTF-16 code units stand before an offset.
type mark struct{ offset, units int }

// utf16Between counts the UTF-16 code units between two offsets.
func (f *File) utf16Between(start, offset int) int {
	if offset-start < farColumn {
		return utf16Length(f.text[start:offset])
	}
	f.marked.Do(f.setMarks)
	return f.utf16Before(offset) - f.utf16Before(start)
}

func (f *File) setMarks() {
	units := 0
	for i, r := range f.text {
		if len(f.marks) == 0 || i-f.marks[len(f.marks)-1].offset >= farColumn {
			f.marks = append(f.marks, mark{i, units})
		}
		units += utf16Units(r)
	}
}

func (f *File) utf16Before(offset int) int {
	i := sort.Search(len(f.marks), func(i int) bool { return f.marks[i].offset > offset }) - 1
	return f.marks[i].units + utf16Length(f.text[f.marks[i].offset:offset])
}

// utf16Length counts UTF-16 code units, the unit of SARIF's default columnKind.
func utf16Length(text string) int {
	n := 0
	for _, r := range text {
		n += utf16Units(r)
	}
	return n
}

func utf16Units(r rune) int {
	if r > 0xFFFF && r != utf8.RuneError {
		return 2
	}
	return 1
}
