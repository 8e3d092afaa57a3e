package manifest

import (
	"path"
	"strings"

	"github.com/djready/djready/pkg/source"
)

// Install is one package that a command of a build or start script installs.
type Install struct {
	// Manager is "pip" (also for uv, Poetry, PDM and Pipenv), "apt", "apk",
	// "dnf" or "conda".
	Manager string
	// Requirement is what is installed; of a system package only its Name is
	// set, as written.
	Requirement Requirement
	// File is the requirements file of `-r`, relative to the working
	// directory; Requirement is then empty.
	File     string
	Location source.Location
}

// shellInstalls finds the packages that a shell script installs.
func shellInstalls(script joined) []Install {
	var installs []Install
	for _, command := range splitShell(script.text) {
		words := make([]string, len(command.words))
		for i, w := range command.words {
			words[i] = plainWord(script.text[w.start:w.end])
		}
		installs = append(installs, wordInstalls(words, func(i int) joined {
			return script.cut(command.words[i].start, command.words[i].end)
		})...)
		if len(installs) > maxFacts {
			break
		}
	}
	return installs
}

// wordInstalls finds them in one command's words. A word that contains "$" is
// not known and is left out.
func wordInstalls(words []string, locate func(int) joined) []Install {
	start := len(words) - len(unwrap(words))
	manager, first := installer(words[start:])
	if manager == "" {
		return nil
	}
	var installs []Install
	for i := start + first; i < len(words); i++ {
		word := words[i]
		if flag, file, ok := fileOption(words, i); ok {
			if flag == 2 {
				i++
			}
			installs = append(installs, Install{Manager: manager, File: file, Location: locate(i).location()})
			continue
		}
		if strings.HasPrefix(word, "-") {
			if optionTakesValue[word] {
				i++
			}
			continue
		}
		if word == "" || strings.ContainsAny(word, "$`") {
			continue
		}
		install := Install{Manager: manager, Location: locate(i).location()}
		install.Requirement = packageRequirement(manager, word)
		install.Requirement.Location = install.Location
		if install.Requirement.Name != "" || install.Requirement.URL != "" {
			installs = append(installs, install)
		}
	}
	return installs
}

func packageRequirement(manager, word string) Requirement {
	r := Requirement{Group: MainGroup}
	switch {
	case manager != "pip" && manager != "conda":
		r.Name, _, _ = strings.Cut(word, "=")
	case looksLikeURL(word):
		r = urlRequirement(word)
		r.Group = MainGroup
	default:
		r, _ = parseRequirement(word)
		r.Group = MainGroup
	}
	return r
}

// fileOption reads `-r file`, `-rfile` and `--requirement=file`; the number is
// how many words it takes.
func fileOption(words []string, i int) (int, string, bool) {
	word := words[i]
	switch {
	case (word == "-r" || word == "--requirement" || word == "--requirements") && i+1 < len(words):
		return 2, words[i+1], true
	case strings.HasPrefix(word, "--requirement="):
		return 1, strings.TrimPrefix(word, "--requirement="), true
	case strings.HasPrefix(word, "-r") && len(word) > 2:
		return 1, word[2:], true
	}
	return 0, "", false
}

// optionTakesValue are the options of the package managers whose value is the
// next word and must not be taken for a package.
var optionTakesValue = map[string]bool{
	"-c": true, "--constraint": true, "-i": true, "--index-url": true, "--extra-index-url": true,
	"-f": true, "--find-links": true, "-t": true, "--target": true, "--prefix": true, "--root": true,
	"--python": true, "-p": true, "--trusted-host": true, "--timeout": true, "--retries": true,
	"--cache-dir": true, "--group": true, "-G": true, "-o": true, "--option": true, "--virtual": true,
	"--repository": true, "-X": true, "-n": true, "--name": true, "--channel": true, "--no-binary": true,
	"--only-binary": true, "-e": true, "--editable": true, "--progress-bar": true,
}

// installer recognises an installing command and says where its packages
// start.
func installer(words []string) (manager string, first int) {
	if len(words) < 2 {
		return "", 0
	}
	program := path.Base(words[0])
	switch {
	case program == "pip" || strings.HasPrefix(program, "pip3") || program == "pip2" || program == "pipx":
		return verb("pip", words, 1, "install")
	case isPython(program) && len(words) > 3 && words[1] == "-m" && words[2] == "pip":
		return verb("pip", words, 3, "install")
	case program == "uv" && words[1] == "pip":
		return verb("pip", words, 2, "install")
	case program == "uv" || program == "poetry" || program == "pdm":
		return verb("pip", words, 1, "add")
	case program == "pipenv":
		return verb("pip", words, 1, "install")
	case program == "apt-get" || program == "apt" || program == "aptitude":
		return verb("apt", words, 1, "install")
	case program == "apk":
		return verb("apk", words, 1, "add")
	case program == "dnf" || program == "yum" || program == "microdnf":
		return verb("dnf", words, 1, "install")
	case program == "conda" || program == "mamba" || program == "micromamba":
		return verb("conda", words, 1, "install")
	}
	return "", 0
}

// verb finds the subcommand, past options before it (`apt-get -y install`).
func verb(manager string, words []string, i int, want string) (string, int) {
	for ; i < len(words); i++ {
		if words[i] == want {
			return manager, i + 1
		}
		if !strings.HasPrefix(words[i], "-") {
			return "", 0
		}
		if optionTakesValue[words[i]] {
			i++
		}
	}
	return "", 0
}

func isPython(program string) bool {
	return strings.HasPrefix(program, "python") || strings.HasPrefix(program, "pypy")
}
