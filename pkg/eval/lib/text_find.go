package lib

import "slices"

// window is text[start:end] as the searching methods of texts understand it,
// in characters. It is empty with ok false where start lies behind the end:
// there not even the empty text is found.
func window(length, start, end int) (from, to int, ok bool) {
	from, to = clampIndex(start, length), clampIndex(end, length)
	if start > length {
		return 0, 0, false
	}
	return from, to, from <= to
}

// clampIndex is an index of a slice: from the end where it is negative, and
// within the length.
func clampIndex(i, length int) int {
	if i < 0 {
		i += length
	}
	return min(max(i, 0), length)
}

// findIn gives the first place of part in items, -1 where there is none.
func findIn[T comparable](items, part []T) int {
	for i := 0; i+len(part) <= len(items); i++ {
		if slices.Equal(items[i:i+len(part)], part) {
			return i
		}
	}
	return -1
}

// findLastIn gives the last place of part in items, -1 where there is none.
func findLastIn[T comparable](items, part []T) int {
	for i := len(items) - len(part); i >= 0; i-- {
		if slices.Equal(items[i:i+len(part)], part) {
			return i
		}
	}
	return -1
}
