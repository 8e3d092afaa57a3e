package pyparse

import (
	"bytes"
	"compress/flate"
	_ "embed"
	"encoding/binary"
	"fmt"
	"io"
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
	tables, err := io.ReadAll(flate.NewReader(bytes.NewReader(compressedCodecs)))
	if err != nil {
		panic(fmt.Sprintf("codecs.flate: %v; run go generate", err))
	}
	all := map[string]func() codec{}
	for rest := numbers(tables); len(rest) > 0; {
		name := string(rest.take(rest.next()))
		table := rest.take(rest.next())
		all[name] = sync.OnceValue(func() codec { return readCodec(table) })
	}
	return all
})

// readCodec reads a table of runs. Each is numbers: how far its first code is from the
// end of the run before, how many codes it has and how many characters each of them
// stands for, then these characters. Of a character there is how far it is from the one
// before: in many encodings the most are in Unicode's order, so that takes half the
// room of the characters.
func readCodec(table numbers) codec {
	c, code, char := codec{}, uint32(0), rune(0)
	for len(table) > 0 {
		code += uint32(table.next())
		codes, width := table.next(), table.next()
		for range codes {
			var text []byte
			for range width {
				char += rune(table.next())
				text = utf8.AppendRune(text, char)
			}
			c[code] = string(text)
			code++
		}
	}
	return c
}

// numbers are written as [binary.AppendVarint] does, and what they count follows them.
type numbers []byte

func (n *numbers) next() int {
	number, size := binary.Varint(*n)
	if size <= 0 {
		panic("codecs.flate ends within a number; run go generate")
	}
	n.take(size)
	return int(number)
}

func (n *numbers) take(size int) numbers {
	taken := (*n)[:size]
	*n = (*n)[size:]
	return taken
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
