package checktest

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// want is one finding that a case must give.
type want struct {
	path string
	line int // of the comment; 0 where any line will do
	// confidence is a word; "" where any will do.
	confidence string
	message    *regexp.Regexp
	text       string // "…" stands for anything
}

// String is the want as its comment has it, after its place.
func (w want) String() string {
	confidence := w.confidence
	if confidence != "" {
		confidence += " "
	}
	return fmt.Sprintf("%s:%d: %s%q at %q", w.path, w.line, confidence, w.message, w.text)
}

// meets reports whether a finding is the one that is wanted.
func (w want) meets(f lint.Finding) bool {
	return (w.confidence == "" || f.Confidence.String() == w.confidence) && w.stands(f.At, f.Message)
}

// stands reports whether the message is the one that is wanted, at the place.
func (w want) stands(at source.Location, message string) bool {
	line := at.Start().Line
	return at.Path() == w.path &&
		(w.line == 0 || line == w.line || line == w.line+1) &&
		w.message.MatchString(message) &&
		covers(w.text, at.Text())
}

// covers compares a text with one in which "…" stands for anything.
func covers(pattern, text string) bool {
	before, after, open := strings.Cut(pattern, "…")
	if !open {
		return pattern == text
	}
	return len(text) >= len(before)+len(after) && strings.HasPrefix(text, before) && strings.HasSuffix(text, after)
}

// Words that begin a comment about findings, and one about good practices.
const (
	wantMark      = "# want "
	satisfiedMark = "# satisfied "
)

// findingsOf are the findings that a case must give, by its comments and options.
func findingsOf(c *catalog.Case) ([]want, error) {
	out, err := wantsOf(c, wantMark)
	if err != nil {
		return nil, err
	}
	for _, w := range c.Options.Want {
		message, err := regexp.Compile(w.Message)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.Name, err)
		}
		out = append(out, want{path: w.File, message: message, text: w.At})
	}
	return out, nil
}

// wantsOf reads the comments that begin with a mark.
func wantsOf(c *catalog.Case, mark string) ([]want, error) {
	var out []want
	for _, path := range slices.Sorted(maps.Keys(c.Files)) {
		for i, line := range strings.Split(c.Files[path], "\n") {
			_, comment, ok := strings.Cut(line, mark)
			if !ok {
				continue
			}
			found, err := parseWants(strings.TrimSpace(comment))
			if err != nil {
				return nil, fmt.Errorf("%s: %s:%d: %w", c.Name, path, i+1, err)
			}
			for _, w := range found {
				w.path, w.line = path, i+1
				out = append(out, w)
			}
		}
	}
	return out, nil
}

// parseWants reads: [confidence] "message" at "text" and so on.
func parseWants(comment string) ([]want, error) {
	var out []want
	for rest := comment; rest != ""; {
		var w want
		for _, word := range []string{"low", "medium", "high"} {
			if after, ok := strings.CutPrefix(rest, word+" "); ok {
				w.confidence, rest = word, strings.TrimSpace(after)
			}
		}
		message, rest1, err := quoted(rest)
		if err != nil {
			return nil, err
		}
		after, ok := strings.CutPrefix(rest1, "at ")
		if !ok {
			return nil, fmt.Errorf(`want: expected at "source text" after %q`, message)
		}
		if w.text, rest, err = quoted(after); err != nil {
			return nil, err
		}
		if w.message, err = regexp.Compile(message); err != nil {
			return nil, fmt.Errorf("want: %w", err)
		}
		out = append(out, w)
	}
	return out, nil
}

// quoted reads a text in Go's quotes and gives what follows it.
func quoted(text string) (unquoted, rest string, err error) {
	text = strings.TrimSpace(text)
	prefix, err := strconv.QuotedPrefix(text)
	if err != nil {
		return "", "", fmt.Errorf("want: expected a quoted text at %q", text)
	}
	unquoted, err = strconv.Unquote(prefix)
	return unquoted, strings.TrimSpace(text[len(prefix):]), err
}
