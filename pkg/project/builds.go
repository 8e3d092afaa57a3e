package project

import (
	"slices"
	"strings"

	"github.com/djready/djready/pkg/manifest"
	"github.com/djready/djready/pkg/source"
)

// collectBuilds joins the commands that run before the program or beside it, for
// the report.
func (b *builder) collectBuilds(d *Deployment) {
	units := slices.Clone(b.beside)
	for _, i := range b.images {
		u := &unit{path: i.file, image: i}
		for _, s := range i.stages() {
			for _, run := range s.Runs {
				u.build("a build step of "+i.file, run)
			}
		}
		units = append(units, u)
	}
	for _, c := range b.builds {
		u := &unit{path: c.Location.Path()}
		u.build(c.Source, c.Command)
		units = append(units, u)
	}
	seen := map[string]bool{}
	key := func(c DeployedCommand) string { return place(c.Location) + " " + c.Shell }
	for _, c := range d.Commands {
		seen[key(c)] = true
	}
	for _, u := range units {
		b.followScripts(u)
		for _, c := range u.commands {
			if !seen[key(c)] {
				seen[key(c)] = true
				d.Builds = append(d.Builds, c)
			}
		}
	}
}

func place(at source.Location) string { return at.Path() + ":" + at.File.Slice(at.Span) }

// build adds the parts of a command of a build. What only moves files or changes
// them starts no script that it names.
func (u *unit) build(source string, c manifest.Command) {
	if c.Shell == "" {
		u.run(source, c, false)
		return
	}
	for _, part := range unquotedParts(c.Shell) {
		words := strings.Fields(part)
		if len(words) > 0 && !handlesFiles(words[0]) {
			u.run(source, manifest.Command{Shell: strings.TrimSpace(part), Location: c.Location}, false)
		}
	}
}

// unquotedParts are the commands of a line, cut at operators outside of quotes.
func unquotedParts(script string) []string {
	var out []string
	start, quote := 0, byte(0)
	for i := 0; i < len(script); i++ {
		switch c := script[i]; {
		case c == '\\' && quote != '\'':
			i++
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case strings.IndexByte("&;|\n", c) >= 0:
			out = append(out, script[start:i])
			start = i + 1
		}
	}
	return append(out, script[start:])
}

func handlesFiles(program string) bool {
	switch program {
	case "cat", "chmod", "chown", "cp", "curl", "dos2unix", "echo", "install", "ln", "mkdir", "mv", "rm", "sed", "test", "touch", "wget":
		return true
	}
	return false
}
