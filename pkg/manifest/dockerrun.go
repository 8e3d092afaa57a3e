package manifest

import (
	"encoding/json"
	"strings"
)

// dockerCommand reads the exec form, a JSON array, or else the shell form.
// What looks like an array but is no valid JSON is a shell command to Docker.
func dockerCommand(args joined) Command {
	args = args.trim()
	c := Command{Location: args.location()}
	if strings.HasPrefix(args.text, "[") {
		var words []string
		if json.Unmarshal([]byte(args.text), &words) == nil {
			c.Words = words
			return c
		}
	}
	c.Shell = args.text
	return c
}

// run reads RUN. Its assignments (`RUN DEBUG=0 python manage.py …`) live as
// long as the command and are no environment of the container.
func (b *dockerBuilder) run(i instruction) {
	args := i.args.trim()
	for strings.HasPrefix(args.text, "--") {
		end := strings.IndexAny(args.text, " \t")
		if end < 0 {
			return
		}
		args = args.cut(end, len(args.text)).trim()
	}
	command := dockerCommand(args)
	script := args
	// `RUN <<EOF` runs the here-document itself.
	if len(i.heredocs) > 0 && strings.HasPrefix(args.text, "<<") {
		script = whole(i.heredocs[0])
		command = Command{Shell: script.text, Location: i.heredocs[0]}
	}
	if command.IsZero() {
		return
	}
	b.stage.Runs = append(b.stage.Runs, command)
	if command.Shell != "" {
		b.installs(shellInstalls(script))
		return
	}
	words := command.Words
	if script, ok := shellScript(words); ok {
		b.installs(shellInstalls(joined{file: args.file, text: script}.collapse(args)))
		return
	}
	b.installs(wordInstalls(words, func(int) joined { return args }))
}

func (b *dockerBuilder) installs(found []Install) {
	if len(b.stage.Installs)+len(found) <= maxFacts {
		b.stage.Installs = append(b.stage.Installs, found...)
	}
}

func (b *dockerBuilder) copy(i instruction) {
	args := i.args.trim()
	c := Copy{Add: i.keyword == "ADD", Location: args.location()}
	words := fields(args)
	for len(words) > 0 && strings.HasPrefix(words[0].text, "--") {
		flag, value, _ := strings.Cut(words[0].text, "=")
		switch flag {
		case "--from":
			c.From = b.expander(words[0], b.lookup).expand(value).value
		case "--chown":
			c.Chown = value
		}
		words = words[1:]
	}
	var paths []string
	if len(words) > 0 && strings.HasPrefix(words[0].text, "[") {
		rest := args.text[strings.IndexByte(args.text, '['):]
		if json.Unmarshal([]byte(rest), &paths) != nil {
			paths = nil
		}
	}
	if paths == nil {
		for _, word := range words {
			paths = append(paths, word.text)
		}
	}
	if len(paths) < 2 {
		b.Problems.add(c.Location, "the copy has no source or no destination")
		return
	}
	c.Sources, c.Destination = paths[:len(paths)-1], paths[len(paths)-1]
	b.stage.Copies = append(b.stage.Copies, c)
}

func (b *dockerBuilder) expose(i instruction) {
	for _, word := range fields(i.args) {
		number, protocol, ok := strings.Cut(b.word(word).value, "/")
		if !ok {
			protocol = "tcp"
		}
		if number != "" {
			b.stage.Ports = append(b.stage.Ports, Port{Number: number, Protocol: protocol, Location: word.location()})
		}
	}
}
