package tree

import "strings"

// IgnoreRule is the line of an ignore file that decided.
type IgnoreRule struct {
	File    string // relative to the tree, such as "backend/.gitignore"
	Line    int    // 1-based
	Pattern string // as written, without the line end
}

// rule is one line of an ignore file, compiled.
type rule struct {
	IgnoreRule
	base     string // the directory of the ignore file with a final "/", or ""
	glob     glob
	negated  bool // "!": what it matches is not ignored
	dirOnly  bool // a final "/": it matches directories only
	baseName bool // no other "/": it matches the last part of the path
}

// parseRules reads an ignore file. It follows add_patterns_from_buffer and
// parse_path_pattern of git's dir.c. Lines that can match nothing are left out.
func parseRules(file, base, text string) []rule {
	text = strings.TrimPrefix(text, "\uFEFF")
	var rules []rule
	number := 0
	for line := range strings.SplitSeq(text, "\n") {
		number++
		line = strings.TrimSuffix(line, "\r")
		if strings.HasPrefix(line, "#") {
			continue
		}
		if r, ok := parseRule(line); ok {
			r.IgnoreRule = IgnoreRule{File: file, Line: number, Pattern: line}
			r.base = base
			rules = append(rules, r)
		}
	}
	return rules
}

func parseRule(line string) (rule, bool) {
	// Strings end at NUL for git.
	line, _, _ = strings.Cut(line, "\x00")
	pattern := trimTrailingSpaces(line)
	var r rule
	pattern, r.negated = strings.CutPrefix(pattern, "!")
	pattern, r.dirOnly = strings.CutSuffix(pattern, "/")
	r.baseName = !strings.Contains(pattern, "/")
	pattern = strings.TrimPrefix(pattern, "/")
	if pattern == "" {
		return rule{}, false
	}
	var ok bool
	r.glob, ok = compileGlob(pattern)
	return r, ok
}

// trimTrailingSpaces removes spaces, but no tabs, at the end; "\ " stays.
func trimTrailingSpaces(line string) string {
	end := 0
	for i := 0; i < len(line); {
		switch line[i] {
		case ' ':
			i++
		case '\\':
			i = min(i+2, len(line))
			end = i
		default:
			i++
			end = i
		}
	}
	return line[:end]
}

// matches tells whether the rule speaks of path. dir is the path's directory
// with a final "/", or "". The rule's base is a prefix of it.
func (r *rule) matches(path, dir string, isDir bool) bool {
	if r.dirOnly && !isDir {
		return false
	}
	if r.baseName {
		return r.glob.match(path[len(dir):])
	}
	return r.glob.match(path[len(r.base):])
}
