package lib

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestZZDiff(t *testing.T) {
	in := os.Getenv("DIFF")
	if in == "" {
		return
	}
	raw, _ := os.ReadFile(in)
	var keep strings.Builder
	for line := range strings.Lines(string(raw)) {
		source, want, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		var settings strings.Builder
		fmt.Fprintf(&settings, "try:\n    X = %s\nexcept Exception as error:\n    X = error.__class__\n", source)
		r := program{}.evaluate(t, settings.String())
		got := shownValue(r.Worlds[0].Names["X"].Value)
		switch {
		case got == want:
			keep.WriteString(line)
		case got == "unknown":
			fmt.Println("UNKNOWN", source, want)
		default:
			fmt.Println("WRONG", source, "\n   want", want, "\n   got ", got)
		}
	}
	os.WriteFile(in+".keep", []byte(keep.String()), 0o644)
}
