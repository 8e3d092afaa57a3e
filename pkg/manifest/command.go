package manifest

import (
	"path"
	"strings"
)

// plainWord removes quotes and escapes from a shell word and leaves references
// as they stand.
func plainWord(word string) string {
	if !strings.ContainsAny(word, `'"\`) {
		return word
	}
	var out strings.Builder
	double := false
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case c == '\\' && i+1 < len(word):
			i++
			if word[i] == '\n' {
				continue
			}
			if double && strings.IndexByte("\"\\$`", word[i]) < 0 {
				out.WriteByte('\\')
			}
			out.WriteByte(word[i])
		case c == '\'' && !double:
			end := skipTo(word, i+1, '\'')
			out.WriteString(strings.TrimSuffix(word[i+1:end], "'"))
			i = end - 1
		case c == '"':
			double = !double
		default:
			out.WriteByte(c)
		}
	}
	return out.String()
}

// shellScript is the script of `sh -c script`, also `bash -lc script`.
func shellScript(words []string) (string, bool) {
	words = unwrap(words)
	if len(words) < 3 || !isShell(words[0]) {
		return "", false
	}
	for i := 1; i+1 < len(words) && strings.HasPrefix(words[i], "-"); i++ {
		if !strings.HasPrefix(words[i], "--") && strings.HasSuffix(words[i], "c") {
			return words[i+1], true
		}
	}
	return "", false
}

func isShell(word string) bool {
	switch path.Base(word) {
	case "sh", "bash", "ash", "dash", "zsh", "ksh":
		return true
	}
	return false
}

// unwrap takes off what runs another command and changes nothing about it.
func unwrap(words []string) []string {
	for len(words) > 1 {
		n := wrapperLength(words)
		if n == 0 || n >= len(words) {
			break
		}
		words = words[n:]
	}
	return words
}

// wrapperLength is how many words the wrapper in front takes, with its
// options; 0 if the first word is no wrapper.
func wrapperLength(words []string) int {
	program := path.Base(words[0])
	i := 0
	switch {
	case runners[program] && len(words) > 1 && words[1] == "run":
		i = 2
	case wrappers[program]:
		i = 1
	default:
		return 0
	}
	for i < len(words) && (strings.HasPrefix(words[i], "-") || isAssignment(words[i]) && program == "env") {
		if wrapperOptions[program+" "+words[i]] {
			i++
		}
		i++
	}
	if program == "timeout" || program == "chpst" || program == "gosu" || program == "su-exec" {
		i++
	}
	return i
}

// runners run a command within a Python environment: `poetry run …`.
var runners = map[string]bool{
	"poetry": true, "pipenv": true, "uv": true, "pdm": true, "hatch": true, "rye": true, "conda": true, "mamba": true,
}

var wrappers = map[string]bool{
	"exec": true, "env": true, "nohup": true, "time": true, "nice": true, "sudo": true, "command": true,
	"tini": true, "dumb-init": true, "gosu": true, "su-exec": true, "timeout": true, "setpriv": true,
	"catatonit": true, "ionice": true, "stdbuf": true, "xvfb-run": true,
}

// wrapperOptions take the next word as their value.
var wrapperOptions = map[string]bool{
	"env -u": true, "nice -n": true, "sudo -u": true, "sudo -g": true, "exec -a": true, "uv --env-file": true,
	"uv --with": true, "uv --group": true, "uv --extra": true, "uv --package": true, "uv -p": true,
	"uv --python": true, "timeout -s": true, "timeout -k": true, "conda -n": true, "conda --name": true,
	"ionice -c": true, "ionice -n": true, "uv --directory": true, "uv --project": true,
}

func isAssignment(word string) bool {
	n := nameLength(word)
	return n > 0 && strings.HasPrefix(word[n:], "=")
}
