package pyparse

import (
	"bytes"
	"compress/flate"
	_ "embed"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// compressedCodecs are the tables of x/text's encodings, for reading alone. With what
// is for writing, uncompressed, those packages would be a twentieth of the binary, for
// declarations that few programs still have.
//
//go:generate go test . -run ^TestCodecsAreUpToDate$ -update
//go:embed codecs.flate
var compressedCodecs []byte

// codec is an encoding in which the bytes below 0x80 are ASCII, and no sequence begins
// another: what each other sequence of bytes stands for. The sequence is a number, the
// first byte the highest.
type codec map[uint32]string

const longestCode = 3 // bytes of a sequence

// codecs unpacks the tables at the first use of any, and reads each at its own.
var codecs = sync.OnceValue(func() map[string]func() codec {
	text, err := io.ReadAll(flate.NewReader(bytes.NewReader(compressedCodecs)))
	if err != nil {
		panic(fmt.Sprintf("codecs.flate: %v; run go generate", err))
	}
	all := map[string]func() codec{}
	for section := range strings.SplitSeq(string(text), "\f") {
		name, lines, _ := strings.Cut(section, "\n")
		all[name] = sync.OnceValue(func() codec { return readCodec(lines) })
	}
	return all
})

// readCodec reads a table. A line has the first code of a run and what it and those
// after it stand for, a character each; or, behind an equals sign, one code and what
// it stands for.
func readCodec(lines string) codec {
	c := codec{}
	for line := range strings.SplitSeq(strings.TrimSuffix(lines, "\n"), "\n") {
		written, text, _ := strings.Cut(line, "\t")
		number, single := strings.CutPrefix(written, "=")
		code, err := strconv.ParseUint(number, 16, 32)
		if err != nil {
			panic(fmt.Sprintf("codecs.flate: %v; run go generate", err))
		}
		for len(text) > 0 {
			size := len(text)
			if !single {
				_, size = utf8.DecodeRuneInString(text)
			}
			c[uint32(code)], text = text[:size], text[size:]
			code++
		}
	}
	return c
}

// decode gives U+FFFD for a byte that begins no sequence.
func (c codec) decode(raw []byte) []byte {
	out := make([]byte, 0, len(raw)+len(raw)/2)
next:
	for i := 0; i < len(raw); {
		if raw[i] < utf8.RuneSelf {
			out = append(out, raw[i])
			i++
			continue
		}
		code := uint32(0)
		for j := i; j < min(i+longestCode, len(raw)); j++ {
			code = code<<8 | uint32(raw[j])
			if text, ok := c[code]; ok {
				out = append(out, text...)
				i = j + 1
				continue next
			}
		}
		out = utf8.AppendRune(out, utf8.RuneError)
		i++
	}
	return out
}

func firstNonASCII(raw []byte) int {
	return bytes.IndexFunc(raw, func(r rune) bool { return r >= utf8.RuneSelf })
}
