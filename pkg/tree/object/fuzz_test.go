package object

import (
	"bytes"
	"compress/zlib"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/tree/gittest"
)

const most = 1 << 16 // bytes of an object that a fuzz target reads

// FuzzPatch holds that a delta makes what it says, or nothing.
func FuzzPatch(f *testing.F) {
	base := []byte("SECRET_KEY = 1\n")
	f.Add(base, gittest.Delta(15, 3, 0x91, 1, 3))
	f.Add(base, gittest.Delta(15, 15, 0x90, 12, 3, 'a', 'b', 'c'))
	f.Add(base, gittest.Delta(15, 1<<40, 0xff, 0, 0, 0, 0, 0, 0, 0))
	f.Fuzz(func(t *testing.T, base, delta []byte) {
		out, err := patch(base, delta, most)
		if err != nil {
			require.Nil(t, out)
			return
		}
		r := bytes.NewReader(delta)
		from, _ := deltaSize(r)
		size, _ := deltaSize(r)
		require.Equal(t, from, int64(len(base)))
		require.Equal(t, size, int64(len(out)))
		require.LessOrEqual(t, len(out), most)
	})
}

// FuzzEntry reads an entry of a pack, whose head is any bytes and whose content is
// compressed well, or is any bytes as well.
func FuzzEntry(f *testing.F) {
	f.Add([]byte{0x36}, []byte("hello\n"), true)
	f.Add([]byte{0xb6, 0x01}, []byte("hello\n"), true)
	f.Add(append([]byte{0x74}, make([]byte, nameSize)...), gittest.Delta(0, 1, 1, 'x'), true)
	f.Add([]byte{0x64, 0x01}, gittest.Delta(0, 1, 1, 'x'), true)
	f.Add([]byte{0x36}, []byte{0x78, 0x9c, 0x01}, false)
	f.Fuzz(func(t *testing.T, head, content []byte, compress bool) {
		var p gittest.Pack
		at := p.Add(gittest.Entry{Name: numbered(0), Type: gittest.Blob, Content: []byte("hello\n")})
		pack, _ := p.Files()
		end := len(pack) - nameSize
		p.Name(numbered(1), uint64(end))
		_, index := p.Files()
		pack = append(pack[:end:end], head...)
		if compress {
			pack = append(pack, compressed(content)...)
		} else {
			pack = append(pack, content...)
		}
		s := NewStore(fstest.MapFS{"o/pack/p.pack": {Data: pack}, "o/pack/p.idx": {Data: index}}, "o")
		require.Positive(t, at)
		reads(t, s)
	})
}

// reads reads what fuzzed bytes hold: an object of its own name and size, or none.
func reads(t *testing.T, s *Store) {
	for i := range 3 {
		n, _ := ParseName(numbered(i))
		o, err := s.read(n, most)
		if err == nil {
			require.LessOrEqual(t, len(o.Content), most)
			size, err := s.Size(n)
			require.NoError(t, err)
			require.Equal(t, int64(len(o.Content)), size)
		}
		_, err = s.Read(n, most)
		require.Error(t, err, "no content has such a name")
		_, _ = s.Abbreviated(numbered(i)[:8])
	}
}

func compressed(text []byte) []byte {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	w.Write(text) // into memory: there is no error
	w.Close()
	return b.Bytes()
}

// FuzzIndex reads a good pack by any index.
func FuzzIndex(f *testing.F) {
	var p gittest.Pack
	p.Add(gittest.Entry{Name: numbered(0), Type: gittest.Blob, Content: []byte("hello\n")})
	p.Name(numbered(1), 1<<33)
	pack, index := p.Files()
	f.Add(index)
	for _, dir := range []string{"offset", "wide"} {
		found, err := filepath.Glob(filepath.Join("testdata", dir, "pack", "*.idx"))
		require.NoError(f, err)
		require.Len(f, found, 1)
		index, err := os.ReadFile(found[0])
		require.NoError(f, err)
		f.Add(index)
	}
	f.Fuzz(func(t *testing.T, index []byte) {
		reads(t, NewStore(fstest.MapFS{"o/pack/p.pack": {Data: pack}, "o/pack/p.idx": {Data: index}}, "o"))
	})
}

// FuzzLoose reads an object in a file of its own.
func FuzzLoose(f *testing.F) {
	f.Add([]byte("blob 6\x00hello\n"), true)
	f.Add([]byte("tree 0\x00"), true)
	f.Add([]byte("blob 99999999999\x00"), true)
	f.Add([]byte("x\x9c"), false)
	f.Fuzz(func(t *testing.T, text []byte, compress bool) {
		if compress {
			text = compressed(text)
		}
		digits := numbered(0)
		reads(t, NewStore(fstest.MapFS{"o/" + digits[:2] + "/" + digits[2:]: {Data: text}}, "o"))
	})
}
