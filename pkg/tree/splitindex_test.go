package tree

import (
	"crypto/sha1"
	"encoding/binary"
	"encoding/hex"
	"testing"

	"github.com/go-git/go-git/v5/plumbing"
	gogit "github.com/go-git/go-git/v5/plumbing/format/index"
	"github.com/stretchr/testify/require"
)

// bitmap is an EWAH bitmap of a run of zeros or ones, in words, and further words.
func bitmap(marker uint64, literals ...uint64) []byte {
	out := binary.BigEndian.AppendUint32(nil, 0)
	out = binary.BigEndian.AppendUint32(out, uint32(1+len(literals)))
	for _, word := range append([]uint64{marker | uint64(len(literals))<<33}, literals...) {
		out = binary.BigEndian.AppendUint64(out, word)
	}
	return append(out, 0, 0, 0, 0)
}

// split is a split index over the shared one of a name, with what is gone and
// replaced, and entries.
func split(t testing.TB, shared string, gone, replaced []byte, entries ...*gogit.Entry) []byte {
	t.Helper()
	link := shared + string(gone) + string(replaced)
	size := binary.BigEndian.AppendUint32(nil, uint32(len(link)))
	return withTail(encodeIndex(t, 2, entries...), sha1Sum, "link"+string(size)+link)
}

func TestSplitIndex(t *testing.T) {
	shared := encodeIndex(t, 2, tracked("a.py", "b.py", "c.py", "d.py")...)
	name := shared[len(shared)-sha1.Size:]
	for label, test := range map[string]struct {
		index []byte
		want  []string // nil for none
	}{
		"all of it":          {split(t, name, bitmap(0), bitmap(0)), []string{"a.py", "b.py", "c.py", "d.py"}},
		"no bitmaps":         {split(t, name, nil, nil), []string{"a.py", "b.py", "c.py", "d.py"}},
		"gone and new":       {split(t, name, bitmap(0, 0b1010), bitmap(0), tracked("e.py", "a.py")...), []string{"a.py", "c.py", "e.py"}},
		"nothing shared":     {split(t, string(make([]byte, sha1.Size)), bitmap(0), bitmap(0), tracked("e.py")...), []string{"e.py"}},
		"gone beyond":        {split(t, name, bitmap(0, 0b10000), bitmap(0)), nil},
		"gone far beyond":    {split(t, name, bitmap(0xffffffff<<1, 1), bitmap(0)), nil},
		"a run of 2^38 ones": {split(t, name, bitmap(1|0xffffffff<<1), bitmap(0)), nil},
		"replaced by none":   {split(t, name, bitmap(0), bitmap(0, 1)), nil},
		"words that lack":    {split(t, name, bitmap(1000<<33), bitmap(0)), nil},
		"a bitmap cut short": {split(t, name, bitmap(0)[:9], nil), nil},
		"another name":       {split(t, name[1:]+"x", bitmap(0), bitmap(0)), nil},
		"a name cut short":   {split(t, name[:7], nil, nil), nil},
	} {
		t.Run(label, func(t *testing.T) {
			files := map[string]string{
				".git/HEAD": "ref: refs/heads/main\n", ".git/index": string(test.index),
				".git/sharedindex." + hex.EncodeToString([]byte(name)): shared,
			}
			tr := Memory(files)
			require.Equal(t, test.want != nil, tr.Git(), tr.Problems())
			if test.want != nil {
				require.Equal(t, test.want, tr.git.index.names)
			}
		})
	}
}

// An entry without a name has the name of the one whose place it takes.
func TestJoinIndex(t *testing.T) {
	shared := []indexEntry{{name: "a", stage: 1}, {name: "b", object: []byte("old")}, {name: "c"}}
	own := []indexEntry{{object: []byte("new"), mode: modeSubmodule}, {name: "d"}}
	got, ok := joinIndex(shared, own, append(bitmap(0, 0b100), bitmap(0, 0b010)...))
	require.True(t, ok)
	require.Equal(t, []indexEntry{{name: "a", stage: 1}, {name: "b", object: []byte("new"), mode: modeSubmodule}, {name: "d"}}, got)
	_, ok = joinIndex(nil, []indexEntry{{}}, nil)
	require.False(t, ok, "a name is lacking")
}

// A file in a split index is known by its content, too.
func TestStagedInASplitIndex(t *testing.T) {
	entries := tracked("a.py", "b.py")
	entries[0].Hash = plumbing.NewHash(hex.EncodeToString(blob([]byte("a"), sha1.Size)))
	shared := encodeIndex(t, 2, entries...)
	name := shared[len(shared)-sha1.Size:]
	tr := Memory(map[string]string{
		".git/HEAD": "ref: refs/heads/main\n", ".git/index": string(split(t, name, bitmap(0), bitmap(0))),
		".git/sharedindex." + hex.EncodeToString([]byte(name)): shared, "a.py": "a", "b.py": "b",
	})
	require.NoError(t, tr.Staged("a.py"))
	require.ErrorIs(t, tr.Staged("b.py"), ErrModified)
}

// FuzzBitPositions holds of any bitmap that its ones lie in order below the limit,
// and that it costs no more than that.
func FuzzBitPositions(f *testing.F) {
	f.Add(bitmap(1|3<<1, 5, 7), 1000)
	f.Add(bitmap(0xffffffff<<1), 64)
	f.Fuzz(func(t *testing.T, data []byte, limit int) {
		if limit < 0 || limit > 1<<20 {
			return
		}
		ones, rest, ok := bitPositions(data, limit)
		if !ok {
			return
		}
		require.Less(t, len(rest), len(data))
		last := -1
		for _, at := range ones {
			require.Greater(t, at, last)
			last = at
		}
		require.Less(t, last, limit)
	})
}
