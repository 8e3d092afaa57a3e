package cli_test

import (
	"strconv"
	"unicode/utf16"
)

// hostileBytes are projects with files that are no text, or not the text that
// was to be expected.
func hostileBytes() []hostileProject {
	noise := "\x00\xff\xfe\x80" + repeat("\x00\x01\x02\xf0\x9f", 1000)
	names := []string{"Dockerfile", ".env", "requirements.txt", "compose.yaml", "Procfile", "app.json", "fly.toml", "nginx.conf", "setup.cfg", "Pipfile", "Pipfile.lock", "poetry.lock", "manage.sh"}
	all := func(text string) map[string]string {
		files := map[string]string{}
		for _, name := range names {
			files[name] = text
		}
		return files
	}
	return []hostileProject{
		{name: "UTF-16 settings", make: project("from .base import *\n", map[string]string{"site1/base.py": wide("X = 1\n")}), status: 1, says: []string{debugFound, settingsUnset}},
		{name: "UTF-16 files", make: project("", all(wide("A=1\n"))), status: 1, says: []string{debugFound}},
		{name: "NULs in settings", make: project("from .base import *\n", map[string]string{"site1/base.py": "X = 1\n\x00\nY = 2\n"}), status: 1, says: []string{debugFound, settingsUnset}},
		{name: "noise in settings", make: project("from .base import *\n", map[string]string{"site1/base.py": noise}), status: 1, says: []string{debugFound, settingsUnset}},
		{name: "noise", make: project("", all(noise)), status: 1, says: []string{debugFound}},
		{name: "NULs", make: project("", all(repeat("\x00", 1_000_000))), status: 1, says: []string{debugFound}},
		{name: "zero length", make: project("from .base import *\n", add(all(""), "site1/base.py", "", "site1/urls.py", "")), status: 1, says: []string{debugFound}, silent: []string{settingsUnset}},
		{name: "one long line", make: project("", all(repeat("a ", 500_000))), status: 1, says: []string{debugFound}},
		{name: "10 MB", make: project("", all(repeat("A=1\n", 2_500_000))), status: 1, says: []string{debugFound, fileUnread, "too large|limit"}},
	}
}

// wide is a text in UTF-16 with a byte order mark.
func wide(text string) string {
	out := []byte{0xff, 0xfe}
	for _, unit := range utf16.Encode([]rune(text)) {
		out = append(out, byte(unit), byte(unit>>8))
	}
	return string(out)
}

// add adds names and texts, in turn, to files.
func add(files map[string]string, more ...string) map[string]string {
	for i := 0; i < len(more); i += 2 {
		files[more[i]] = more[i+1]
	}
	return files
}

func number(i int) string { return strconv.Itoa(i) }
