package pyparse

import (
	"bytes"
	"encoding/binary"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// encodings are x/text's, by the names of the tables. Two that share many characters
// follow each other, for the compression.
func encodings() (names []string, byName map[string]encoding.Encoding) {
	byName = map[string]encoding.Encoding{
		"latin_1": charmap.ISO8859_1, "iso8859_2": charmap.ISO8859_2, "iso8859_3": charmap.ISO8859_3, "iso8859_4": charmap.ISO8859_4,
		"iso8859_5": charmap.ISO8859_5, "iso8859_6": charmap.ISO8859_6, "iso8859_7": charmap.ISO8859_7, "iso8859_8": charmap.ISO8859_8,
		"iso8859_9": charmap.ISO8859_9, "iso8859_10": charmap.ISO8859_10, "iso8859_13": charmap.ISO8859_13, "iso8859_14": charmap.ISO8859_14,
		"iso8859_15": charmap.ISO8859_15, "iso8859_16": charmap.ISO8859_16, "koi8_r": charmap.KOI8R, "koi8_u": charmap.KOI8U,
		"mac_roman": charmap.Macintosh, "mac_cyrillic": charmap.MacintoshCyrillic, "cp437": charmap.CodePage437,
		"cp850": charmap.CodePage850, "cp852": charmap.CodePage852, "cp855": charmap.CodePage855, "cp858": charmap.CodePage858,
		"cp860": charmap.CodePage860, "cp862": charmap.CodePage862, "cp863": charmap.CodePage863, "cp865": charmap.CodePage865,
		"cp866": charmap.CodePage866, "cp874": charmap.Windows874, "cp1250": charmap.Windows1250, "cp1251": charmap.Windows1251,
		"cp1252": charmap.Windows1252, "cp1253": charmap.Windows1253, "cp1254": charmap.Windows1254, "cp1255": charmap.Windows1255,
		"cp1256": charmap.Windows1256, "cp1257": charmap.Windows1257, "cp1258": charmap.Windows1258,
		"shift_jis": japanese.ShiftJIS, "euc_jp": japanese.EUCJP, "gbk": simplifiedchinese.GBK, "cp949": korean.EUCKR,
		"big5hkscs": traditionalchinese.Big5,
	}
	for line := range strings.Lines(strings.TrimSpace(codecNames)) {
		names = append(names, strings.Fields(line)[0])
	}
	return names, byName
}

// TestCodecsAreUpToDate holds the embedded tables against those of x/text.
func TestCodecsAreUpToDate(t *testing.T) {
	names, byName := encodings()
	require.Len(t, byName, len(names))
	var table bytes.Buffer
	for _, name := range names {
		require.Contains(t, byName, name)
		for _, part := range [][]byte{[]byte(name), writeCodec(codecOf(name, byName[name]))} {
			table.Write(append(binary.AppendVarint(nil, int64(len(part))), part...))
		}
	}
	if *update {
		require.NoError(t, os.WriteFile("codecs.flate", compressed(t, table.Bytes()), 0o644))
		return
	}
	for _, name := range names {
		require.Equal(t, codecOf(name, byName[name]), codecs()[name](), "%s: run go generate", name)
	}
}

// codecOf tries all sequences of bytes. The tables of x/text for ISO 8859 leave the C1
// controls undefined; Python's have them.
func codecOf(name string, e encoding.Encoding) codec {
	c := codec{}
	var try func(code uint32, bytes ...byte)
	try = func(code uint32, sequence ...byte) {
		text, err := e.NewDecoder().Bytes(sequence)
		switch {
		case err == nil && !bytes.ContainsRune(text, utf8.RuneError):
			c[code] = string(text)
		case len(sequence) == 1 && code < 0xA0 && (name == "latin_1" || strings.HasPrefix(name, "iso8859")):
			c[code] = string(rune(code))
		case len(sequence) < longestCode && (len(sequence) == 1 || sequence[0] == 0x8F):
			for next := range 0x100 {
				try(code<<8|uint32(next), append(sequence, byte(next))...)
			}
		}
	}
	for first := 0x80; first < 0x100; first++ {
		try(uint32(first), byte(first))
	}
	return c
}

func writeCodec(c codec) (table []byte) {
	add := func(number int) { table = binary.AppendVarint(table, int64(number)) }
	codes := slices.Sorted(maps.Keys(c))
	width := func(i int) int { return utf8.RuneCountInString(c[codes[i]]) }
	next, before := 0, rune(0)
	for i := 0; i < len(codes); {
		end := i + 1
		for end < len(codes) && codes[end] == codes[end-1]+1 && width(end) == width(i) {
			end++
		}
		add(int(codes[i]) - next)
		add(end - i)
		add(width(i))
		for next = int(codes[end-1]) + 1; i < end; i++ {
			for _, char := range c[codes[i]] {
				add(int(char - before))
				before = char
			}
		}
	}
	return table
}

// Each alias has its table, and no name has two.
func TestCodecNames(t *testing.T) {
	names := strings.Fields(codecNames + unreadNames)
	seen := map[string]bool{}
	for _, name := range names {
		require.False(t, seen[name], name)
		seen[name] = true
		require.Equal(t, name, normaliseCodec(name))
	}
	for alias, name := range codecByAlias() {
		require.Contains(t, codecs(), name, alias)
	}
}
