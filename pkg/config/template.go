package config

import (
	"bytes"
	"fmt"
	"strings"
)

// Template is a configuration file that changes nothing: every key stands in a
// comment, with its meaning and its default.
func Template() []byte {
	var out bytes.Buffer
	out.WriteString("# What djready is to do here. Every key stands below in a comment, with its default; take the # away from\n" +
		"# those to change. The command line beats this file. Checks are named by ID or name: djready rules lists them.\n")
	for _, k := range keys() {
		fmt.Fprintf(&out, "\n# %s", k.does)
		if len(k.words) > 0 && k.shape == text {
			fmt.Fprintf(&out, ": %s", strings.Join(k.words, ", "))
		}
		out.WriteString(".\n")
		value := k.standard
		if k.example != "" {
			fmt.Fprintf(&out, "# Default: %s.\n", k.standard)
			value = k.example
		}
		fmt.Fprintf(&out, "#%s = %s\n", k.name, value)
	}
	return out.Bytes()
}
