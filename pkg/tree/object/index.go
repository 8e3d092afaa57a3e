package object

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"io"
	"io/fs"
	"sort"
	"sync"
)

// The layout of a pack's index, version 2 (gitformat-pack(5)): a head, how many
// names begin with each byte or a lower one, the names, their checksums, their
// offsets, and the offsets that need 64 bits.
const (
	indexHead  = 8
	fanoutSize = 256 * 4
	namesAt    = indexHead + fanoutSize
	checkSize  = 4
	offsetSize = 4
	wideSize   = 8
	wideFlag   = 1 << 31
)

// pack is a pack file and its index. Both are read where they are needed only.
type pack struct {
	files fs.FS
	path  string // without .pack and .idx

	once   sync.Once
	err    error
	index  io.ReaderAt
	data   io.ReaderAt
	size   int64 // bytes of data
	fanout [256]uint32
}

// open opens both files. They stay open: a program reads one repository.
func (p *pack) open() error {
	p.once.Do(func() {
		var length int64
		if p.index, length, p.err = openAt(p.files, p.path+".idx"); p.err != nil {
			return
		}
		if p.data, p.size, p.err = openAt(p.files, p.path+".pack"); p.err != nil {
			return
		}
		head := make([]byte, namesAt)
		if _, err := p.index.ReadAt(head, 0); err != nil || !bytes.HasPrefix(head, []byte("\xfftOc\x00\x00\x00\x02")) {
			p.err = ErrBroken
			return
		}
		for i := range p.fanout {
			p.fanout[i] = binary.BigEndian.Uint32(head[indexHead+4*i:])
			if i > 0 && p.fanout[i] < p.fanout[i-1] {
				p.err = ErrBroken
			}
		}
		if namesAt+int64(p.fanout[255])*(nameSize+checkSize+offsetSize) > length {
			p.err = ErrBroken
		}
	})
	return p.err
}

// openAt opens a file to be read anywhere.
func openAt(files fs.FS, name string) (io.ReaderAt, int64, error) {
	file, err := files.Open(name)
	if err != nil {
		return nil, 0, err
	}
	info, err := file.Stat()
	if err != nil {
		return nil, 0, err
	}
	at, ok := file.(io.ReaderAt)
	if !ok || !info.Mode().IsRegular() {
		return nil, 0, ErrBroken
	}
	return at, info.Size(), nil
}

// name is the index's name of a number.
func (p *pack) name(i int) (n Name, err error) {
	_, err = p.index.ReadAt(n[:], namesAt+int64(i)*nameSize)
	return n, err
}

// search is the number of the first name that is not below one.
func (p *pack) search(name Name) (int, error) {
	low, high := 0, int(p.fanout[name[0]])
	if name[0] > 0 {
		low = int(p.fanout[name[0]-1])
	}
	var failed error
	i := low + sort.Search(high-low, func(i int) bool {
		at, err := p.name(low + i)
		if err != nil {
			failed = err
		}
		return bytes.Compare(at[:], name[:]) >= 0
	})
	return i, failed
}

// find is the offset of an object in the pack.
func (p *pack) find(name Name) (int64, bool, error) {
	if err := p.open(); err != nil {
		return 0, false, err
	}
	i, err := p.search(name)
	if err != nil || i >= int(p.fanout[255]) {
		return 0, false, err
	}
	if at, err := p.name(i); err != nil || at != name {
		return 0, false, err
	}
	offset, err := p.offset(i)
	return offset, err == nil, err
}

func (p *pack) offset(i int) (int64, error) {
	count := int64(p.fanout[255])
	var narrow [offsetSize]byte
	if _, err := p.index.ReadAt(narrow[:], namesAt+count*(nameSize+checkSize)+int64(i)*offsetSize); err != nil {
		return 0, ErrBroken
	}
	offset := int64(binary.BigEndian.Uint32(narrow[:]))
	if offset&wideFlag == 0 {
		return offset, nil
	}
	var wide [wideSize]byte
	at := namesAt + count*(nameSize+checkSize+offsetSize) + (offset&^wideFlag)*wideSize
	if _, err := p.index.ReadAt(wide[:], at); err != nil {
		return 0, ErrBroken
	}
	return int64(binary.BigEndian.Uint64(wide[:])), nil
}

// abbreviated are the names that begin with some digits, at most two.
func (p *pack) abbreviated(prefix string) ([]Name, error) {
	if err := p.open(); err != nil {
		return nil, err
	}
	var first Name
	padded := prefix + "0000000000000000000000000000000000000000"[len(prefix):]
	if _, err := hex.Decode(first[:], []byte(padded)); err != nil {
		return nil, nil
	}
	i, err := p.search(first)
	if err != nil {
		return nil, err
	}
	var out []Name
	for ; i < int(p.fanout[255]) && len(out) < 2; i++ {
		n, err := p.name(i)
		if err != nil {
			return nil, err
		}
		if n.String()[:len(prefix)] != prefix {
			break
		}
		out = append(out, n)
	}
	return out, nil
}
