package cli

import (
	"strings"

	"github.com/spf13/pflag"

	"github.com/djready/djready/pkg/lazyregexp"
)

// plainWord is what a shell takes as it is.
var plainWord = lazyregexp.New(`^[A-Za-z0-9_./:=,@%+-]+$`)

// reproduce is the command that does the same at the top of the repository on
// another machine. The values of variables are left out: they may be secrets.
func (f *checkFlags) reproduce(path string) string {
	words := []string{"djready"}
	for _, p := range parameters() {
		if p.flag == "" || p.input == "" || p.flag == "output" || p.flag == "template" || !f.given(p.flag) {
			continue
		}
		flag := f.set.Lookup(p.flag)
		values := []string{flag.Value.String()}
		if list, ok := flag.Value.(pflag.SliceValue); ok {
			values = list.GetSlice()
		}
		for _, value := range values {
			if p.flag == "env" {
				name, _, _ := strings.Cut(value, "=")
				value = name + "=…"
			}
			words = append(words, "--"+p.flag+"="+value)
		}
	}
	if path != "." {
		words = append(words, "--root=.", path)
	}
	for i, word := range words {
		if !plainWord.MatchString(word) {
			words[i] = "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
		}
	}
	return strings.Join(words, " ")
}
