package ignore

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/djready/djready/pkg/lazyregexp"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// Read reads the comments of a file. The tree is that of a Python file, nil for
// others; known gives the ID of a check by its ID or name, or says why there is
// none.
func Read(f *source.File, m *pyast.Module, known func(word string) (id string, err error)) ([]lint.Ignore, []lint.Mistake) {
	var out []lint.Ignore
	var mistakes []lint.Mistake
	for _, c := range comments(f, m) {
		at := source.Location{File: f, Span: c.span}
		i, err := parse(at.Text(), known)
		if err != nil {
			mistakes = append(mistakes, lint.Mistake{At: at, Message: err.Error()})
			continue
		}
		i.At = at
		if !i.wholeFile {
			i.Line = spokenOf(f, c)
		}
		out = append(out, i.Ignore)
	}
	return out, mistakes
}

// spokenOf is the line that a comment speaks of: its own, or the next one that
// holds more than comments if it stands alone.
func spokenOf(f *source.File, c comment) int {
	if !c.alone {
		return c.line
	}
	for n := c.line + 1; n <= f.LineCount(); n++ {
		if text := strings.TrimSpace(f.Line(n)); !strings.HasPrefix(text, "#") {
			return n
		}
	}
	return c.line
}

type parsed struct {
	lint.Ignore
	wholeFile bool
}

var (
	form  = lazyregexp.New(`^djready:\s*ignore(-file)?\s*\[([^\]]*)\](.*)$`)
	until = lazyregexp.New(`(?:^|\s)until=(\S*)\s*$`)
)

// parse reads the words of one comment.
func parse(text string, known func(string) (string, error)) (parsed, error) {
	var out parsed
	parts := form.FindStringSubmatch(text)
	if parts == nil {
		return out, errors.New(`a comment for djready is not understood; expected one such as "# djready: ignore[DR101] why that is right"`)
	}
	out.wholeFile = parts[1] != ""
	for word := range strings.SplitSeq(parts[2], ",") {
		id, err := known(strings.TrimSpace(word))
		if err != nil {
			return out, err
		}
		out.Checks = append(out.Checks, id)
	}
	reason := parts[3]
	if limit := until.FindStringSubmatchIndex(reason); limit != nil {
		day := reason[limit[2]:limit[3]]
		last, err := time.Parse(time.DateOnly, day)
		if err != nil {
			return out, fmt.Errorf("found until=%q, expected a date such as until=2027-01-31", day)
		}
		out.Until, reason = last, reason[:limit[0]]
	}
	if out.Reason = strings.TrimSpace(reason); out.Reason == "" {
		return out, fmt.Errorf("ignore[%s] has no reason and suppresses nothing; write behind it why that is right", strings.TrimSpace(parts[2]))
	}
	return out, nil
}
