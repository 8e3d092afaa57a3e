package tree

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

const (
	ignoreFileName = ".gitignore"

	// A real ignore file has some hundred lines. These bounds keep a hostile
	// one from costing minutes: each rule is asked about each file.
	maxIgnoreFile  = 1 << 20 // bytes
	maxIgnoreRules = 10_000
)

// scope is the rules that hold in one directory: those of its own ignore file
// and, behind them, those of the directories above.
type scope struct {
	rules []rule
	above *scope
}

// decide finds the rule that has the last word on a path in this scope: the
// last line that matches, in the nearest ignore file that has one.
func (s *scope) decide(name string, isDir bool) *rule {
	dir := name[:strings.LastIndexByte(name, '/')+1]
	for ; s != nil; s = s.above {
		for i := len(s.rules) - 1; i >= 0; i-- {
			if r := &s.rules[i]; r.matches(name, dir, isDir) {
				return r
			}
		}
	}
	return nil
}

// Ignored tells whether git's ignore rules cover a name, and by which rule. The
// name need not exist; one that ends in a slash is a directory, else the tree
// is asked whether it is one. That a file is tracked changes nothing: see
// [Tree.Tracked].
//
// Where an ancestor directory is ignored, so is everything below, whatever a
// later "!" line says, and the rule is that of the ancestor. The user's global
// ignore file and those above the tree are not read.
func (t *Tree) Ignored(name string) (bool, IgnoreRule) {
	name, isDir := strings.CutSuffix(name, "/")
	if !fs.ValidPath(name) || name == "." {
		return false, IgnoreRule{}
	}
	// Only the link itself counts: git takes a link to a directory for a file.
	if info, err := t.store.Lstat(name); err == nil {
		isDir = info.IsDir()
	}
	scope := t.rootScope()
	for i := 0; ; {
		slash := strings.IndexByte(name[i:], '/')
		last := slash < 0
		ancestor := name
		if !last {
			ancestor = name[:i+slash]
		}
		if r := scope.decide(ancestor, isDir || !last); r != nil && !r.negated {
			return true, r.IgnoreRule
		}
		if last {
			return false, IgnoreRule{}
		}
		scope, _ = t.enter(ancestor, scope)
		i += slash + 1
	}
}

// IgnoreFiles are the ignore files that were consulted to list the files:
// every .gitignore of a visible directory, and git's own info/exclude. They
// are sorted; each is relative to the tree.
func (t *Tree) IgnoreFiles() []string { return t.snapshot().ignoreFiles }

// rootScope is what holds before any directory's own ignore file is read,
// and, in front of it, the ignore file of the root.
func (t *Tree) rootScope() *scope {
	var outer *scope
	if t.git != nil && len(t.git.exclude) > 0 {
		outer = &scope{rules: t.git.exclude}
	}
	inner, _ := t.enter(".", outer)
	return inner
}

// enter reads the ignore file of a directory, if it has one.
func (t *Tree) enter(dir string, above *scope) (*scope, error) {
	file := path.Join(dir, ignoreFileName)
	info, err := t.store.Lstat(file)
	if err != nil || info.IsDir() {
		return above, nil
	}
	if !info.Mode().IsRegular() {
		// git does so since 2.32: the link could point anywhere.
		return above, errors.New("a link is not followed for ignore rules, by git neither")
	}
	base := dir + "/"
	if dir == "." {
		base = ""
	}
	rules, err := t.readRules(file, base)
	if len(rules) == 0 {
		return above, err
	}
	return &scope{rules: rules, above: above}, err
}

func (t *Tree) readRules(file, base string) ([]rule, error) {
	text, err := t.readAtMost(file, maxIgnoreFile)
	if err != nil {
		return nil, fmt.Errorf("its ignore rules are not applied: %w", withoutPath(err))
	}
	rules := parseRules(file, base, string(text))
	if len(rules) > maxIgnoreRules {
		return nil, fmt.Errorf("its ignore rules are not applied: more than %d", maxIgnoreRules)
	}
	return rules, nil
}
