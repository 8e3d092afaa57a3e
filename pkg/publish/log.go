package publish

import (
	"bytes"
	"io"
	"strings"
	"unicode"
)

// Log writes lines to the runner's log so that none of them is a command: the
// runner obeys ::command:: at the beginning of a line, and ##[command] anywhere.
type Log struct {
	to   io.Writer
	rest []byte // of a line that has not ended
}

// NewLog is a log over standard output or standard error.
func NewLog(to io.Writer) *Log { return &Log{to: to} }

// Write writes the lines that have ended.
func (l *Log) Write(p []byte) (int, error) {
	l.rest = append(l.rest, p...)
	end := bytes.LastIndexByte(l.rest, '\n') + 1
	if end == 0 {
		return len(p), nil
	}
	lines := string(l.rest[:end])
	l.rest = l.rest[end:]
	return len(p), l.write(lines)
}

// Flush ends the last line.
func (l *Log) Flush() error {
	if len(l.rest) == 0 {
		return nil
	}
	line := string(l.rest) + "\n"
	l.rest = nil
	return l.write(line)
}

func (l *Log) write(lines string) error {
	var out strings.Builder
	for line := range strings.Lines(lines) {
		out.WriteString(harmless(line))
	}
	_, err := io.WriteString(l.to, out.String())
	return err
}

// harmless breaks up what the runner would take for a command. A carriage return
// ends a line for it as well.
func harmless(line string) string {
	line = strings.ReplaceAll(line, "\r", `\r`)
	line = strings.ReplaceAll(line, "##[", "## [")
	if text := strings.TrimLeftFunc(line, unicode.IsSpace); strings.HasPrefix(text, "::") {
		return line[:len(line)-len(text)] + ": " + text[1:]
	}
	return line
}
