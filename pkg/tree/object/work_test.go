package object

import (
	"os"
	"strconv"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/tree/gittest"
)

// What is far smaller when packed is unpacked up to a bound, all objects together:
// loose ones, packed ones and chains of deltas.
func TestMuchInLittle(t *testing.T) {
	const size = 1 << 20
	zeros := string(make([]byte, size))
	blob := gittest.BlobName(zeros)
	var copies []byte // of the whole, 64 KiB at a time
	for at := range byte(size >> 16) {
		copies = append(copies, 0x84, at)
	}
	var p gittest.Pack
	last := p.Add(gittest.Entry{Name: blob, Type: gittest.Blob, Content: []byte(zeros)})
	for i := range 40 {
		last = p.Add(gittest.Entry{Name: numbered(i), Type: gittest.OffsetDelta, Base: gittest.Back(p.Next() - last), Content: gittest.Delta(size, size, copies...)})
	}
	pack, index := p.Files()
	files := fstest.MapFS{"o/pack/p.pack": {Data: pack}, "o/pack/p.idx": {Data: index}}
	whole, ok := ParseName(blob)
	require.True(t, ok)

	s := NewStore(files, "o")
	s.most = 20 << 20
	_, err := s.Read(whole, size)
	require.NoError(t, err)
	end, ok := ParseName(numbered(39))
	require.True(t, ok)
	_, err = s.Read(end, size)
	require.ErrorIs(t, err, ErrTooLarge)
	require.LessOrEqual(t, s.room, cacheSize)
	require.GreaterOrEqual(t, s.room, 0)

	dir := t.TempDir()
	_, err = gittest.Repository{Dir: dir}.Object("blob", zeros)
	require.NoError(t, err)
	s = NewStore(os.DirFS(dir), ".git/objects")
	s.most = 3 << 19
	_, err = s.Read(whole, size)
	require.NoError(t, err)
	_, err = s.Read(whole, size)
	require.ErrorIs(t, err, ErrTooLarge)
}

func numbered(i int) string { return strconv.Itoa(1_000_000_000+i) + "000000000000000000000000000000" }
