package project

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/manifest"
)

// maxScripts bounds the scripts that one unit starts, each the next.
const maxScripts = 16

// followScripts reads the shell scripts that a unit's commands start: what they
// export and run belongs to the unit.
func (b *builder) followScripts(u *unit) {
	seen := map[string]bool{}
	// The commands grow while they are followed: a script starts another one.
	for n := 0; n < len(u.commands) && len(seen) < maxScripts; n++ {
		for _, word := range commandWords(u.commands[n].Command) {
			if file, ok := b.scriptFile(u, word); ok && !seen[file] {
				seen[file] = true
				u.scripts = append(u.scripts, file)
				b.takeScript(u, file, u.commands[n])
			}
		}
	}
}

// commandWords are the words of a command, as far as names of scripts matter.
func commandWords(c manifest.Command) []string {
	var out []string
	for _, word := range append(slices.Clone(c.Words), c.Shell) {
		out = append(out, strings.FieldsFunc(word, func(r rune) bool { return strings.ContainsRune(" \t\r\n;&|()\"'`", r) })...)
	}
	return out
}

// scriptFile is the shell script of the repository that a word of a command
// names.
func (b *builder) scriptFile(u *unit, word string) (string, bool) {
	if word == "" || strings.HasPrefix(word, "-") || strings.ContainsAny(word, "$*=:") {
		return "", false
	}
	file, ok := "", false
	if u.image != nil {
		file, ok = b.repositoryFile(u.image, word)
	} else {
		file, ok = b.suffixFile(word, path.Dir(u.path))
	}
	if !ok || !b.belongs(file) || !b.isShellScript(file) {
		return "", false
	}
	return file, true
}

// shebang is the first line of a shell script.
var shebang = lazyregexp.New(`^#!\s*\S*/(?:env\s+(?:-S\s+)?)?(?:ba|da|a|k|z)?sh\b`)

func (b *builder) isShellScript(file string) bool {
	switch path.Ext(file) {
	case ".sh", ".bash":
		return true
	case "":
		text := b.loader.text(file)
		return text != nil && shebang.MatchString(text.Line(1))
	}
	return false
}

// takeScript adds what a script exports and runs. Where it is not certain that
// the script runs, or where it ends before the program starts, it exports
// nothing.
func (b *builder) takeScript(u *unit, file string, caller DeployedCommand) {
	script, known := b.scripts[file]
	if text := b.loader.text(file); !known && text != nil {
		script = manifest.ParseScript(text)
		b.scripts[file] = script
		b.loader.unread(file, script.Problems)
	}
	if script == nil {
		return
	}
	source := "the script " + file
	for _, c := range script.Commands {
		if b.tellsProcess(u, c.Command) {
			u.commands = append(u.commands, DeployedCommand{
				Command: c.Command, Source: source, OneOff: caller.OneOff,
				Conditional: caller.Conditional || c.Conditional, Branch: caller.Branch || c.Branch,
			})
		}
	}
	if caller.Conditional || caller.OneOff {
		return
	}
	for _, ref := range script.EnvFiles {
		sourced, ok := b.suffixFile(ref.Path, path.Dir(file))
		if ok && ref.Required && !b.isShellScript(sourced) { // a script is followed as a command
			b.takeEnvFile(u, scriptLayer, sourced)
		}
	}
	for _, v := range script.Environment {
		if resolved, ok := u.exported(v); ok {
			u.set(scriptLayer, source, resolved)
		}
	}
}

// tellsProcess reports whether a command of a script says how the program is run: it
// starts a server, Python, a management command or the next script.
func (b *builder) tellsProcess(u *unit, c manifest.Command) bool {
	for _, call := range c.Invocations() {
		if call.Management || isServer(call.Program) || isDevelopmentServer(call.Program) || strings.HasPrefix(call.Program, "python") || isWorker(call.Program) {
			return true
		}
	}
	return slices.ContainsFunc(commandWords(c), func(word string) bool {
		_, ok := b.scriptFile(u, word)
		return ok
	})
}

// exported is what an export of a script sets in the unit's environment; false
// where it changes nothing that is known.
func (u *unit) exported(v manifest.EnvAssignment) (manifest.EnvAssignment, bool) {
	if !v.Known && len(v.References) == 0 && !strings.ContainsAny(v.Location.Text(), "$`") {
		return v, false // a text that is exported in a branch only
	}
	for _, ref := range v.References {
		outer, set := u.variable(ref.Name)
		switch {
		case !set:
			continue
		case ref.Name == v.Name && wholly(v, ref):
			return v, false // export X=${X:-default} where X is set
		case wholly(v, ref) && outer.Known && (outer.Value != "" || !strings.HasPrefix(ref.Operator, ":")):
			v.Value, v.Known = outer.Value, true
		default:
			v.Known = false
		}
	}
	return v, true
}

// wholly reports whether a value is nothing but one reference that has its
// value, if it has one.
func wholly(v manifest.EnvAssignment, ref manifest.Reference) bool {
	return strings.Trim(v.Location.Text(), `"'`) == ref.Location.Text() && !strings.HasSuffix(ref.Operator, "+")
}
