package manifest

import (
	"path"
	"regexp"
	"strings"

	"github.com/djready/djready/pkg/source"
)

// DockerIgnore is what a .dockerignore keeps out of a build.
//
// The rules are those of github.com/moby/patternmatcher, which differ from
// git's: every pattern begins at the context, "*" does not pass over a slash,
// and the last pattern that matches decides, also for what lies in a directory
// that an earlier one has excluded.
type DockerIgnore struct {
	rules    []dockerIgnoreRule
	Problems Problems
}

type dockerIgnoreRule struct {
	pattern *regexp.Regexp
	negated bool
}

// maxIgnoreRules and maxIgnorePattern bound hostile files: each rule is asked
// about each directory of a name.
const maxIgnoreRules, maxIgnorePattern = 2_000, 1_000

// ParseDockerIgnore reads a .dockerignore. Docker refuses to build with a
// pattern that is broken; here it matches nothing.
func ParseDockerIgnore(f *source.File) *DockerIgnore {
	d := &DockerIgnore{}
	if tooLarge(f, maxTextSize, &d.Problems) {
		return d
	}
	for n := 1; n <= f.LineCount(); n++ {
		where := at(f, f.LineSpan(n).Start, f.LineSpan(n).End)
		line := strings.TrimPrefix(f.Line(n), "\uFEFF")
		text, negated := dockerIgnoreLine(line)
		if text == "" {
			continue
		}
		if len(d.rules) == maxIgnoreRules || len(text) > maxIgnorePattern {
			d.Problems.unread(where, "the file has too many patterns, or too long ones, to be read")
			break
		}
		pattern, err := regexp.Compile(dockerIgnoreExpression(text))
		if err != nil {
			d.Problems.add(where, "this pattern cannot be read")
			continue
		}
		d.rules = append(d.rules, dockerIgnoreRule{pattern, negated})
	}
	return d
}

// dockerIgnoreLine is the pattern of a line, relative to the context and without
// a trailing slash; "" for a line without one. Only a line that begins with "#"
// is a comment.
func dockerIgnoreLine(line string) (pattern string, negated bool) {
	if strings.HasPrefix(line, "#") {
		return "", false
	}
	pattern = strings.TrimSpace(line)
	if rest, ok := strings.CutPrefix(pattern, "!"); ok {
		pattern, negated = strings.TrimSpace(rest), true
	}
	if pattern == "" {
		return "", false
	}
	if pattern = path.Clean(pattern); len(pattern) > 1 {
		pattern = strings.TrimPrefix(pattern, "/")
	}
	return pattern, negated
}

// dockerIgnoreExpression is a pattern as a regular expression. What is special
// in neither stands for itself.
func dockerIgnoreExpression(pattern string) string {
	var out strings.Builder
	out.WriteString(`\A`)
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; c {
		case '*':
			switch rest := pattern[i:]; {
			case strings.HasPrefix(rest, "**/"):
				out.WriteString(`(?:.*/)?`)
				i += 2
			case strings.HasPrefix(rest, "**"):
				out.WriteString(`.*`)
				i++
			default:
				out.WriteString(`[^/]*`)
			}
		case '?':
			out.WriteString(`[^/]`)
		case '\\':
			if i++; i == len(pattern) {
				return `[` // Docker refuses it
			}
			out.WriteString(regexp.QuoteMeta(pattern[i : i+1]))
		case '[', ']', '-', '^':
			out.WriteByte(c)
		default:
			out.WriteString(regexp.QuoteMeta(pattern[i : i+1]))
		}
	}
	out.WriteString(`\z`)
	return "(?s)" + out.String()
}

// Excludes reports whether a file, by its path in the context, is kept out of
// the build.
func (d *DockerIgnore) Excludes(file string) bool {
	excluded := false
	for _, r := range d.rules {
		if r.negated == excluded && r.matches(file) {
			excluded = !r.negated
		}
	}
	return excluded
}

// matches reports whether a rule means a file or a directory that it lies in.
func (r dockerIgnoreRule) matches(file string) bool {
	for name := path.Clean(file); name != "." && name != "/"; name = path.Dir(name) {
		if r.pattern.MatchString(name) {
			return true
		}
	}
	return false
}
