package checks

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/pkg/discover"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/source"
)

// startedCommands are what the deployment runs: the program, what is run before
// it and beside it. A file that is a developer's by its name is left out, however
// it came to be among them.
func startedCommands(p *project.Project) []project.DeployedCommand {
	all := slices.Concat(p.Deployment.Commands, p.Deployment.Builds)
	return slices.DeleteFunc(all, func(c project.DeployedCommand) bool { return !forProduction(c.Location.Path()) })
}

// forProduction reports whether a file may be for production, by its name.
func forProduction(file string) bool {
	role := discover.PathRole(file)
	return role != discover.Test && role != discover.Development
}

// invocation is one program that a command of the deployment starts.
type invocation struct {
	manifest.Invocation
	command project.DeployedCommand
}

// startedPrograms are the programs that the deployment starts.
func startedPrograms(p *project.Project) []invocation {
	var out []invocation
	for _, c := range startedCommands(p) {
		for _, call := range c.Invocations() {
			out = append(out, invocation{call, c})
		}
	}
	return out
}

// confidence is how sure a finding about what a command does is: a script may
// decide whether it runs.
func (i invocation) confidence() lint.Confidence {
	if i.command.Conditional || i.Conditional {
		return lint.ConfidenceMedium
	}
	return lint.ConfidenceHigh
}

// at is the first place of a word in the command, else the command.
func (i invocation) at(word string) source.Location {
	at := i.command.Location
	if n := strings.Index(at.Text(), word); n >= 0 && word != "" {
		at.Span.Start += n
		at.Span.End = at.Span.Start + len(word)
	}
	return at
}

// startedScripts are the shell scripts among the files that hold the
// deployment's commands, each once.
func startedScripts(p *project.Project) []*source.File {
	var out []*source.File
	for _, c := range startedCommands(p) {
		file := c.Location.File
		if file != nil && isScriptFile(file) && !slices.Contains(out, file) {
			out = append(out, file)
		}
	}
	return out
}

func isScriptFile(f *source.File) bool {
	return path.Ext(f.Path()) == ".sh" || path.Ext(f.Path()) == ".bash" || strings.HasPrefix(f.Line(1), "#!")
}
