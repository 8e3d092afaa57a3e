package report

import (
	"strconv"
)

// The parameters of GitHub's rolling hash.
const (
	hashWindow     = 100 // characters that a line's hash covers
	hashMultiplier = 37
	endOfText      = 0xFFFF // the unit that GitHub's code appends to every text
)

// LineHash is GitHub's primaryLocationLineHash of one line.
type LineHash struct {
	// Sum is the hash of the line's first 100 characters that are not blank,
	// running on over the lines that follow.
	Sum uint64
	// Count numbers the lines of equal Sum in one file, from 1.
	Count int
}

// String is the hash as partialFingerprints hold it: "4161ef5b430f953a:1".
func (h LineHash) String() string {
	return strconv.FormatUint(h.Sum, 16) + ":" + strconv.Itoa(h.Count)
}

// EachLineHash calls visit with the hash of each line of a text, the first line
// (1) first. An empty text has one line, and a text that ends with a line end
// has an empty last one. The values are those that github/codeql-action's
// src/fingerprints.ts computes for a file with these bytes: whoever changes from
// one upload to the other keeps the alerts.
func EachLineHash(text string, visit func(line int, hash LineHash)) {
	h := lineHasher{visit: visit, atLineStart: true, counts: map[uint64]int{}, leaving: 1}
	for range hashWindow {
		h.leaving *= hashMultiplier // wraps around, as GitHub's 64-bit numbers do
	}
	eachUnit(text, h.add)
	h.add(endOfText)
	for range hashWindow {
		h.finishLine()
		h.slide(0)
	}
}

// lineHasher is a rolling hash over the last hashWindow units. A line that
// begins at the unit in a slot of the window is finished when that slot comes
// round again: then the sum covers the line's first hashWindow units.
type lineHasher struct {
	visit   func(line int, hash LineHash)
	window  [hashWindow]uint16
	begins  [hashWindow]int // the line that begins at the slot's unit; 0 is none
	slot    int
	sum     uint64
	leaving uint64 // the factor of the unit that leaves the window
	counts  map[uint64]int

	line        int
	atLineStart bool
	afterReturn bool // the unit before was CR
}

func (h *lineHasher) add(unit uint16) {
	if unit == ' ' || unit == '\t' || unit == '\n' && h.afterReturn {
		// A blank clears the flag as well, so that CR, blank, LF are two line
		// ends. So it is upstream.
		h.afterReturn = false
		return
	}
	h.afterReturn = unit == '\r'
	if h.afterReturn {
		unit = '\n'
	}
	h.finishLine()
	if h.atLineStart {
		h.atLineStart = false
		h.line++
		h.begins[h.slot] = h.line
	}
	h.atLineStart = unit == '\n'
	h.slide(unit)
}

func (h *lineHasher) finishLine() {
	line := h.begins[h.slot]
	if line == 0 {
		return
	}
	h.begins[h.slot] = 0
	h.counts[h.sum]++
	h.visit(line, LineHash{Sum: h.sum, Count: h.counts[h.sum]})
}

func (h *lineHasher) slide(unit uint16) {
	h.sum = hashMultiplier*h.sum + uint64(unit) - h.leaving*uint64(h.window[h.slot])
	h.window[h.slot] = unit
	h.slot = (h.slot + 1) % hashWindow
}
