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
)

// compressedNames are the names of characters, of x/text's runenames. That package
// itself would be a twentieth of the binary, for an escape that few programs use.
//
//go:generate go test . -run ^TestNamesAreUpToDate$ -update
//go:embed runenames.flate
var compressedNames []byte

// runesByName unpacks the table of names at its first use. Aliases, Hangul
// syllables and CJK ideographs, whose names Python computes, are not in it.
var runesByName = sync.OnceValue(func() map[string]rune {
	table, err := io.ReadAll(flate.NewReader(bytes.NewReader(compressedNames)))
	if err != nil {
		panic(fmt.Sprintf("runenames.flate: %v; run go generate", err))
	}
	names, r := make(map[string]rune, 1<<15), rune(0)
	for line := range strings.Lines(string(table)) {
		name, step := strings.TrimSuffix(line, "\n"), int64(1)
		if gap, rest, found := strings.Cut(name, "\t"); found {
			name = rest
			if step, err = strconv.ParseInt(gap, 10, 32); err != nil {
				panic(fmt.Sprintf("runenames.flate: %v; run go generate", err))
			}
		}
		r += rune(step)
		names[name] = r
	}
	return names
})
