package tree

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
)

const (
	// indexName is the file of the index in a git directory.
	indexName = "index"
	// maxSplitIndex bounds both files of a split index together, in bytes: they are put
	// together in memory.
	maxSplitIndex = 64 << 20
)

var errIndexLink = errors.New("the git index is split, and does not fit the shared one")

// readIndex reads the index of a git directory, with the one that it shares where it
// is split, and shows each entry; visit may be nil. The error is [fs.ErrNotExist]
// where there is no index.
func (t *Tree) readIndex(dir string, visit func(indexEntry)) (*index, error) {
	data, err := t.readAtMost(path.Join(dir, indexName), maxIndex)
	if err != nil {
		return nil, err
	}
	d, err := decodeIndex(data, visit)
	if err != nil {
		return nil, err
	}
	if d.link == nil {
		return &d.index, nil
	}
	return t.readSplitIndex(dir, data, d.link, d.hashSize, visit)
}

// readSplitIndex puts a split index and the shared one together, as git's
// merge_base_index does (split-index.c). A link is the name of the shared index, and
// two bitmaps over its entries: those that are gone, and those that others, which
// have no names, take the place of.
func (t *Tree) readSplitIndex(dir string, data, link []byte, hashSize int, visit func(indexEntry)) (*index, error) {
	if len(link) < hashSize || len(data) > maxSplitIndex {
		return nil, errIndexLink
	}
	var entries []indexEntry
	if name := link[:hashSize]; !bytes.Equal(name, make([]byte, hashSize)) {
		file := "sharedindex." + hex.EncodeToString(name)
		shared, err := t.readAtMost(path.Join(dir, file), maxSplitIndex-int64(len(data)))
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("the git index is split, and there is no %s", file)
		}
		if err != nil {
			return nil, fmt.Errorf("the git index is split: %s: %w", file, withoutPath(err))
		}
		if entries, err = indexEntries(shared, name); err != nil {
			return nil, err
		}
	}
	own, err := indexEntries(data, nil)
	if err != nil {
		return nil, err
	}
	entries, ok := joinIndex(entries, own, link[hashSize:])
	if !ok {
		return nil, errIndexLink
	}
	x := &index{}
	for _, e := range entries {
		x.add(e)
		if visit != nil {
			visit(e)
		}
	}
	x.finish()
	return x, nil
}

// indexEntries are those of one file. A shared one ends with the checksum that it is
// named by.
func indexEntries(data, named []byte) (entries []indexEntry, err error) {
	if !bytes.HasSuffix(data, named) {
		return nil, errIndexLink
	}
	d, err := decodeIndex(data, func(e indexEntry) { entries = append(entries, e) })
	if err == nil && named != nil && d.link != nil {
		return nil, errIndexLink
	}
	return entries, err
}

// joinIndex applies the entries of a split index and its bitmaps to the shared ones.
func joinIndex(shared, own []indexEntry, bitmaps []byte) ([]indexEntry, bool) {
	var gone, replaced []int
	if len(bitmaps) > 0 {
		var ok bool
		if gone, bitmaps, ok = bitPositions(bitmaps, len(shared)); !ok {
			return nil, false
		}
		if replaced, _, ok = bitPositions(bitmaps, len(shared)); !ok {
			return nil, false
		}
	}
	for _, at := range replaced {
		if len(own) == 0 || own[0].name != "" {
			return nil, false
		}
		own[0].name = shared[at].name
		shared[at], own = own[0], own[1:]
	}
	for _, at := range gone {
		shared[at].name = ""
	}
	var out []indexEntry
	for _, e := range shared {
		if e.name != "" {
			out = append(out, e)
		}
	}
	for _, e := range own {
		if e.name == "" {
			return nil, false
		}
		out = append(out, e) // behind one of the same name, which it replaces
	}
	return out, true
}

// bitPositions reads a bitmap in the EWAH form that git writes (gitformat-bitmap(5)):
// where it has a one, each place below a limit, and what comes behind it.
func bitPositions(data []byte, limit int) (ones []int, rest []byte, ok bool) {
	const head, word, tail = 8, 8, 4
	if len(data) < head+tail {
		return nil, nil, false
	}
	words := int(binary.BigEndian.Uint32(data[4:]))
	if words > (len(data)-head-tail)/word {
		return nil, nil, false
	}
	body, rest := data[head:head+word*words], data[head+word*words+tail:]
	next := func() uint64 {
		n := binary.BigEndian.Uint64(body)
		body = body[word:]
		return n
	}
	for at := 0; len(body) > 0; {
		// A word tells of a run of equal bits, and how many words follow as they are.
		marker := next()
		run, literals := int(marker>>1&0xffffffff)*64, int(marker>>33)
		ends := at + run + 64*literals // the last word may be padded
		if literals > len(body)/word || ends >= limit+64 {
			return nil, nil, false
		}
		if marker&1 == 1 {
			for i := range run {
				ones = append(ones, at+i)
			}
		}
		at += run
		for range literals {
			bits := next()
			for i := range 64 {
				if bits>>i&1 == 1 {
					ones = append(ones, at+i)
				}
			}
			at += 64
		}
	}
	if len(ones) > 0 && ones[len(ones)-1] >= limit {
		return nil, nil, false
	}
	return ones, rest, true
}
