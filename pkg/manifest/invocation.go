package manifest

import (
	"path"
	"slices"
	"strings"
)

// Invocation is one program that a command starts, seen through shells,
// `exec`, `poetry run`, `python -m` and the like.
type Invocation struct {
	// Program is the base name of the executable; of a Python module or
	// script its name ("gunicorn" for `python -m gunicorn`); of Django's
	// manage.py and django-admin the management command ("runserver").
	Program string
	// Management is true for a management command.
	Management bool
	// Arguments are what follows, unquoted; references stay as written.
	Arguments []string
	// Environment is NAME=value before the command, values as written.
	Environment map[string]string
	// Conditional is true where it depends on something whether it runs: it
	// stands in an if, a loop, a function, or after && or ||.
	Conditional bool
	// Branch is true where it is one way of several: it stands in an if, a loop,
	// a function, or after ||.
	Branch bool
}

// maxShells bounds `sh -c 'sh -c "…"'`.
const maxShells = 8

// Invocations are the programs a command starts, in the order of the text.
func (c Command) Invocations() []Invocation {
	if c.Shell != "" {
		return scriptInvocations(c.Shell, 0)
	}
	return wordInvocations(c.Words, nil, 0)
}

// Programs are the names of the programs a command starts.
func (c Command) Programs() []string {
	var programs []string
	for _, i := range c.Invocations() {
		programs = append(programs, i.Program)
	}
	return programs
}

// Runs reports whether a command starts the program.
func (c Command) Runs(program string) bool { return slices.Contains(c.Programs(), program) }

func scriptInvocations(script string, depth int) []Invocation {
	var all []Invocation
	exported := map[string]string{}
	for _, command := range splitShell(script) {
		words := make([]string, 0, len(command.words))
		for _, w := range command.words {
			words = append(words, plainWord(script[w.start:w.end]))
		}
		environment := exported
		for _, w := range command.assignments {
			environment = with(environment, plainWord(script[w.start:w.end]))
		}
		if len(words) > 0 && words[0] == "export" {
			for _, word := range words[1:] {
				exported = with(exported, word)
			}
			continue
		}
		if len(words) == 0 {
			continue
		}
		for _, i := range wordInvocations(words, environment, depth) {
			i.Conditional = i.Conditional || command.conditional()
			i.Branch = i.Branch || command.branch()
			all = append(all, i)
		}
		if len(all) > maxFacts {
			break
		}
	}
	return all
}

// with is the environment and one more assignment, NAME=value.
func with(environment map[string]string, assignment string) map[string]string {
	name, value, ok := strings.Cut(assignment, "=")
	if !ok || len(environment) > maxDepth {
		return environment
	}
	extended := map[string]string{name: value}
	for key, old := range environment {
		if key != name {
			extended[key] = old
		}
	}
	return extended
}

func wordInvocations(words []string, environment map[string]string, depth int) []Invocation {
	if script, ok := shellScript(words); ok && depth < maxShells {
		inner := scriptInvocations(script, depth+1)
		for n := range inner {
			for key, value := range environment {
				if _, own := inner[n].Environment[key]; !own {
					inner[n].Environment = with(inner[n].Environment, key+"="+value)
				}
			}
		}
		return inner
	}
	rest := unwrap(words)
	for _, word := range words[:len(words)-len(rest)] {
		if isAssignment(word) {
			environment = with(environment, word)
		}
	}
	if len(rest) == 0 || rest[0] == "" {
		return nil
	}
	invocation := program(rest)
	invocation.Environment = environment
	all := []Invocation{invocation}
	// An entry point is given the command, and runs it when all is prepared.
	if isEntrypoint(invocation.Program) && len(rest) > 1 && !strings.HasPrefix(rest[1], "-") && !slices.Contains(rest, "--") && depth < maxShells {
		return append(all, wordInvocations(rest[1:], environment, depth+1)...)
	}
	// `wait-for-it.sh db:5432 -- gunicorn …`: scripts and tools that are not
	// known run what follows their "--".
	if n := slices.Index(rest, "--"); n > 0 && n+1 < len(rest) && !invocation.Management && depth < maxShells {
		all = append(all, wordInvocations(rest[n+1:], environment, depth+1)...)
	}
	return all
}

// isEntrypoint tells scripts by name that run the command they are given.
func isEntrypoint(program string) bool {
	name := strings.ToLower(program)
	return strings.HasSuffix(name, ".sh") || strings.Contains(name, "entrypoint") || strings.Contains(name, "entry-point")
}

// program names what the words start.
func program(words []string) Invocation {
	name, arguments := path.Base(words[0]), words[1:]
	if isPython(name) {
		for len(arguments) > 0 && strings.HasPrefix(arguments[0], "-") && arguments[0] != "-m" && arguments[0] != "-c" {
			if arguments[0] == "-W" || arguments[0] == "-X" {
				arguments = arguments[min(1, len(arguments)-1):]
			}
			arguments = arguments[1:]
		}
		switch {
		case len(arguments) > 1 && arguments[0] == "-m":
			name, arguments = arguments[1], arguments[2:]
		case len(arguments) > 0 && arguments[0] != "-c":
			name, arguments = path.Base(arguments[0]), arguments[1:]
		}
	}
	i := Invocation{Program: name, Arguments: arguments}
	if name == "manage.py" || name == "django-admin" || name == "django-admin.py" || name == "django" && len(arguments) > 0 {
		i.management()
	}
	return i
}

// management takes the management command for the program. Options may stand
// before it.
func (i *Invocation) management() {
	for n := 0; n < len(i.Arguments); n++ {
		argument := i.Arguments[n]
		if argument == "--settings" || argument == "--pythonpath" || argument == "--verbosity" || argument == "-v" {
			n++
			continue
		}
		if strings.HasPrefix(argument, "-") {
			continue
		}
		i.Program, i.Management = argument, true
		i.Arguments = slices.Delete(slices.Clone(i.Arguments), n, n+1)
		return
	}
}

const settingsVariable = "DJANGO_SETTINGS_MODULE"

// SettingsModule is the settings module that a command names: by --settings,
// by DJANGO_SETTINGS_MODULE before it, or by the servers' own options for the
// environment (gunicorn -e, uwsgi --env). Of several the last counts, which in
// a chain is the server.
func (c Command) SettingsModule() (string, bool) {
	module := ""
	for _, i := range c.Invocations() {
		if own := i.settingsModule(); own != "" {
			module = own
		}
	}
	return module, module != "" && !strings.ContainsAny(module, "$`")
}

func (i Invocation) settingsModule() string {
	module := i.Environment[settingsVariable]
	for n, argument := range i.Arguments {
		value, joined := "", false
		switch {
		case i.Management && strings.HasPrefix(argument, "--settings="):
			value, joined = strings.TrimPrefix(argument, "--settings="), true
		case i.Management && argument == "--settings" && n+1 < len(i.Arguments):
			value, joined = i.Arguments[n+1], true
		case !i.Management:
			_, value, joined = strings.Cut(argument, settingsVariable+"=")
		}
		if joined {
			module = value
		}
	}
	return module
}
