package gittest

import (
	"bytes"
	"cmp"
	"compress/zlib"
	"crypto/sha1"
	"encoding/binary"
	"encoding/hex"
	"hash/crc32"
	"slices"
)

// The types of a pack's entries (gitformat-pack(5)).
const (
	Blob        = 3
	OffsetDelta = 6
	NameDelta   = 7
)

// Entry is what a pack has of one object. Nothing of it is checked.
type Entry struct {
	Name string // 40 digits, in the index
	Type byte
	// Base stands before the content of a delta: [Back] or the bytes of a name.
	Base []byte
	// Content is compressed into the pack.
	Content []byte
	// Claims is the size that the head gives, 0 for that of Content.
	Claims uint64
}

// Pack is a pack in the making.
type Pack struct {
	entries    bytes.Buffer
	rows       []row
	compressor *zlib.Writer
}

const packHead = 12

// Next is where the next entry will begin.
func (p *Pack) Next() int64 { return packHead + int64(p.entries.Len()) }

// Add adds an entry and tells where it begins.
func (p *Pack) Add(e Entry) int64 {
	at := p.Next()
	p.entries.Write(e.head())
	p.entries.Write(e.Base)
	w := p.writer()
	w.Write(e.Content) // into memory: there is no error
	w.Close()
	p.rows = append(p.rows, row{e.Name, uint64(at), crc32.ChecksumIEEE(p.entries.Bytes()[at-packHead:])})
	return at
}

// writer compresses into the pack. One takes close to a megabyte, so there is one.
func (p *Pack) writer() *zlib.Writer {
	if p.compressor == nil {
		p.compressor = zlib.NewWriter(&p.entries)
	}
	p.compressor.Reset(&p.entries)
	return p.compressor
}

// Name lets the index name what lies at an offset, wherever that is.
func (p *Pack) Name(name string, offset uint64) {
	p.rows = append(p.rows, row{name: name, offset: offset})
}

// Files are the bytes of the pack and of its index.
func (p *Pack) Files() (pack, index []byte) {
	pack = binary.BigEndian.AppendUint32([]byte("PACK\x00\x00\x00\x02"), uint32(len(p.rows)))
	pack = append(pack, p.entries.Bytes()...)
	sum := sha1.Sum(pack)
	return append(pack, sum[:]...), writeIndex(p.rows, sum[:])
}

func (e Entry) head() []byte {
	size := e.Claims
	if size == 0 {
		size = uint64(len(e.Content))
	}
	out := []byte{e.Type<<4 | byte(size&15)}
	for size >>= 4; size > 0; size >>= 7 {
		out[len(out)-1] |= 0x80
		out = append(out, byte(size&0x7f))
	}
	return out
}

// Back is a base that lies a distance before its delta.
func Back(distance int64) []byte {
	out := []byte{byte(distance & 0x7f)}
	for distance >>= 7; distance > 0; distance >>= 7 {
		distance--
		out = append([]byte{byte(distance&0x7f) | 0x80}, out...)
	}
	return out
}

// Delta is a delta that says how large base and result are, and then what to do.
func Delta(base, result uint64, instructions ...byte) []byte {
	out := binary.AppendUvarint(nil, base)
	return append(binary.AppendUvarint(out, result), instructions...)
}

type row struct {
	name   string
	offset uint64
	check  uint32
}

// writeIndex writes an index of version 2, with offsets of 64 bits where they are
// beyond 31.
func writeIndex(rows []row, pack []byte) []byte {
	slices.SortFunc(rows, func(a, b row) int { return cmp.Compare(a.name, b.name) })
	out := []byte("\xfftOc\x00\x00\x00\x02")
	for first := range 256 {
		n := 0
		for _, r := range rows {
			if raw, err := hex.DecodeString(r.name[:2]); err == nil && int(raw[0]) <= first {
				n++
			}
		}
		out = binary.BigEndian.AppendUint32(out, uint32(n))
	}
	var wide []byte
	for _, r := range rows {
		raw, _ := hex.DecodeString(r.name)
		out = append(out, raw...)
	}
	for _, r := range rows {
		out = binary.BigEndian.AppendUint32(out, r.check)
	}
	for _, r := range rows {
		if r.offset < 1<<31 {
			out = binary.BigEndian.AppendUint32(out, uint32(r.offset))
			continue
		}
		out = binary.BigEndian.AppendUint32(out, 1<<31|uint32(len(wide)/8))
		wide = binary.BigEndian.AppendUint64(wide, r.offset)
	}
	out = append(append(out, wide...), pack...)
	sum := sha1.Sum(out)
	return append(out, sum[:]...)
}

// BlobName is git's name of a file with some content.
func BlobName(content string) string { return name("blob", content) }
