package tree

import (
	"bytes"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"slices"
	"sort"
	"strings"
)

// index is what git's index says of names. The format is that of
// gitformat-index(5).
//
// go-git's decoder is not used: it rejects indexes without a checksum
// (index.skipHash, set by feature.manyFiles) and those of SHA-256
// repositories, and the names of a hostile version 4 index, which share their
// beginnings, can grow to the square of its size.
type index struct {
	names  []string // tracked files and links, sorted
	opaque []string // submodules and sparse directories: what is in them is not listed
}

const (
	maxIndex      = 256 << 20 // bytes
	maxIndexNames = 64 << 20  // bytes, all names together: a million files of 64

	modeType      = 0o170000
	modeDirectory = 0o040000 // in a sparse index
	modeSubmodule = 0o160000

	flagExtended = 0x4000
	flagLength   = 0x0fff
	flagStage    = 0x3000
	stageShift   = 12

	statSize = 40 // ctime … size, before the object name; the mode is at 24
	modeAt   = 24
)

var (
	errIndexBroken = errors.New("the git index is broken")
	errIndexKind   = errors.New("the git index is of a kind not known here")
)

func (x *index) has(name string) bool {
	_, found := slices.BinarySearch(x.names, name)
	return found
}

// below tells whether any name lies in a directory.
func (x *index) below(dir string) bool {
	dir += "/"
	i := sort.SearchStrings(x.names, dir)
	return i < len(x.names) && strings.HasPrefix(x.names[i], dir) ||
		slices.ContainsFunc(x.opaque, func(o string) bool { return strings.HasPrefix(o, dir) })
}

// inOpaque tells whether a name lies in a submodule or a sparse directory.
func (x *index) inOpaque(name string) bool {
	return slices.ContainsFunc(x.opaque, func(o string) bool {
		return len(name) > len(o) && name[len(o)] == '/' && strings.HasPrefix(name, o)
	})
}

// add says of one more name that it is tracked. finish has to follow.
func (x *index) add(e indexEntry) {
	switch e.mode & modeType {
	case modeSubmodule, modeDirectory:
		x.opaque = append(x.opaque, strings.TrimSuffix(e.name, "/"))
	default:
		x.names = append(x.names, e.name)
	}
}

// finish sorts what was added. An unmerged file has an entry for each side.
func (x *index) finish() {
	slices.Sort(x.names)
	x.names = slices.Compact(x.names)
}

// indexEntry is one name in an index file.
type indexEntry struct {
	name   string // "" for one that takes another's place in the shared index
	mode   uint32
	object []byte // the name of the content, in the file's bytes
	stage  int
}

// decodeIndex reads the file of an index of version 2, 3 or 4, and shows each entry.
// Which hash the repository uses is not written in it, so both are tried: the
// checksum decides. visit may be called in vain where there is an error; it may be nil.
func decodeIndex(data []byte, visit func(indexEntry)) (*indexDecoder, error) {
	d, err := decodeIndexWith(data, sha1.Size, func(b []byte) []byte { s := sha1.Sum(b); return s[:] }, visit)
	if errors.Is(err, errIndexBroken) {
		if d, err := decodeIndexWith(data, sha256.Size, func(b []byte) []byte { s := sha256.Sum256(b); return s[:] }, visit); err == nil {
			return d, nil
		}
	}
	return d, err
}

func decodeIndexWith(data []byte, hashSize int, sum func([]byte) []byte, visit func(indexEntry)) (*indexDecoder, error) {
	const header = 12
	if len(data) < header+hashSize || string(data[:4]) != "DIRC" {
		return nil, errIndexBroken
	}
	body, trailer := data[:len(data)-hashSize], data[len(data)-hashSize:]
	if !bytes.Equal(trailer, make([]byte, hashSize)) && !bytes.Equal(trailer, sum(body)) {
		return nil, errIndexBroken
	}
	version := binary.BigEndian.Uint32(data[4:])
	if version < 2 || version > 4 {
		return nil, errIndexKind
	}
	d := &indexDecoder{data: body, at: header, version: version, hashSize: hashSize, visit: visit}
	for range binary.BigEndian.Uint32(data[8:]) {
		if !d.entry() {
			return nil, errIndexBroken
		}
	}
	if err := d.extensions(); err != nil {
		return nil, err
	}
	if d.nameless > 0 && d.link == nil {
		return nil, errIndexBroken
	}
	d.index.finish()
	return d, nil
}

// indexDecoder reads entry after entry. data ends before the checksum.
type indexDecoder struct {
	data     []byte
	at       int
	version  uint32
	hashSize int
	visit    func(indexEntry)

	previous  string // name of the entry before, for version 4
	nameBytes int
	nameless  int // entries that take the place of others, which come first
	index     index
	link      []byte // what a split index says of the shared one; nil for a whole index
}

// entry reads one entry; false means that the index is broken.
func (d *indexDecoder) entry() bool {
	start := d.at
	flagsAt := start + statSize + d.hashSize
	nameAt := flagsAt + 2
	if nameAt > len(d.data) {
		return false
	}
	mode := binary.BigEndian.Uint32(d.data[start+modeAt:])
	flags := binary.BigEndian.Uint16(d.data[flagsAt:])
	if flags&flagExtended != 0 {
		nameAt += 2
	}
	name, ok := d.name(start, nameAt)
	if !ok {
		return false
	}
	if n := int(flags & flagLength); n != min(len(name), flagLength) {
		return false
	}
	if d.nameBytes += len(name); d.nameBytes > maxIndexNames {
		return false
	}
	e := indexEntry{name: name, mode: mode, object: d.data[start+statSize : flagsAt], stage: int(flags&flagStage) >> stageShift}
	if d.visit != nil {
		d.visit(e)
	}
	if name == "" {
		d.nameless++
		return d.previous == ""
	}
	d.previous = name
	d.index.add(e)
	return true
}

// name reads the name at nameAt and moves on to the next entry.
func (d *indexDecoder) name(start, nameAt int) (string, bool) {
	var prefix string
	if d.version == 4 {
		strip, width, ok := offsetVarint(d.data[min(nameAt, len(d.data)):])
		if !ok || strip > len(d.previous) {
			return "", false
		}
		nameAt += width
		prefix = d.previous[:len(d.previous)-strip]
	}
	if nameAt > len(d.data) {
		return "", false
	}
	length := bytes.IndexByte(d.data[nameAt:], 0)
	if length < 0 || d.nameBytes+len(prefix)+length > maxIndexNames {
		return "", false
	}
	d.at = nameAt + length + 1
	if d.version < 4 {
		// One to eight NULs make the entry a multiple of eight bytes long.
		d.at = start + (nameAt+length-start+8)&^7
	}
	return prefix + string(d.data[nameAt:nameAt+length]), d.at <= len(d.data)
}

// offsetVarint reads git's variable-width number, as in pack files: seven bits
// a byte, most significant first, and one is added at each step.
func offsetVarint(b []byte) (value, width int, ok bool) {
	for i, c := range b {
		if i > 4 { // 35 bits: more than any name
			break
		}
		value = value<<7 | int(c&0x7f)
		if c&0x80 == 0 {
			return value, i + 1, true
		}
		value++
	}
	return 0, 0, false
}

// extensions walks over what follows the entries. One whose name begins with a
// lower-case letter changes their meaning: of a sparse directory ("sdir") the mode
// tells, a split index ("link") has most entries in another file.
func (d *indexDecoder) extensions() error {
	for d.at < len(d.data) {
		if d.at+8 > len(d.data) {
			return errIndexBroken
		}
		name := string(d.data[d.at : d.at+4])
		size := int(binary.BigEndian.Uint32(d.data[d.at+4:]))
		if size > len(d.data)-d.at-8 {
			return errIndexBroken
		}
		switch {
		case name == "link":
			d.link = d.data[d.at+8 : d.at+8+size]
		case (name[0] < 'A' || name[0] > 'Z') && name != "sdir":
			return errIndexKind
		}
		d.at += 8 + size
	}
	return nil
}
