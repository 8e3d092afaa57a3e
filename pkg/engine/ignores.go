package engine

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/djready/djready/pkg/config/nearest"
	"github.com/djready/djready/pkg/engine/ignore"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/source"
)

// suppression takes the findings out that comments suppress.
type suppression struct {
	ignores  []lint.Ignore
	mistakes []lint.Mistake
}

// suppress gives the findings that no comment suppresses; the report tells of
// the others, and of comments that are wrong. All are the findings before some
// spoke for others.
func suppress(report *lint.Report, projects []*project.Project, found, all []lint.Finding, options Options) ([]lint.Finding, []*InternalError) {
	s := readIgnores(projects, all, options)
	today := options.Today
	if today.IsZero() {
		today = time.Now()
	}
	s.use(all, report.Checks, today)
	report.Mistakes = s.mistakes
	own, failed := s.judge(projects, report.Checks, options.Lint)
	found, report.Suppressed = s.split(append(found, own...))
	return found, failed
}

// readIgnores reads the comments of all files that findings stand in or may: a
// comment that suppresses nothing is found where checks look.
func readIgnores(projects []*project.Project, found []lint.Finding, options Options) suppression {
	var s suppression
	seen := map[string]bool{}
	known := knownCheck(options)
	read := func(p *project.Project, path string, f *source.File) {
		if path == "" || seen[path] {
			return
		}
		seen[path] = true
		var m *pyast.Module
		if strings.HasSuffix(path, ".py") {
			if m = p.Python(path); m != nil {
				f = m.File
			}
		}
		if f == nil {
			if f = p.Text(path); f == nil {
				return
			}
		}
		ignores, mistakes := ignore.Read(f, m, known)
		s.ignores = append(s.ignores, ignores...)
		s.mistakes = append(s.mistakes, mistakes...)
	}
	for _, p := range projects {
		for _, f := range found {
			read(p, f.At.Path(), f.At.File)
		}
		for _, path := range judgedFiles(p) {
			read(p, path, nil)
		}
	}
	return s
}

// judgedFiles are the files of a project that checks read in any case.
func judgedFiles(p *project.Project) []string {
	l := p.Layout
	files := slices.Concat(l.Requirements, l.Dockerfiles, l.Compose, l.Platform, l.Kubernetes, l.Projects, l.Entry)
	for _, m := range p.Production() {
		files = append(files, m.Settings.Files...)
	}
	return append(files, p.URLs)
}

// knownCheck finds the ID of a check by its ID or name. Where nobody says which
// there are, a word that is none of those that run stands for itself.
func knownCheck(options Options) func(string) (string, error) {
	all := slices.Concat(options.Known, options.Checks)
	return func(word string) (string, error) {
		var words []string
		for _, c := range all {
			if word == c.ID || word == c.Name {
				return c.ID, nil
			}
			words = append(words, c.ID, c.Name)
		}
		if options.Known == nil && word != "" {
			return word, nil
		}
		if near, ok := nearest.Word(word, words); ok {
			return "", fmt.Errorf("no check is called %q; did you mean %q?", word, near)
		}
		return "", fmt.Errorf("no check is called %q; djready rules lists them", word)
	}
}

// use marks what the comments suppress among all findings, those too that
// another one speaks for: a comment about such a one is of use. Only checks that
// ran can show that a comment is of none.
func (s *suppression) use(found []lint.Finding, ran []*lint.Check, today time.Time) {
	used := make([][]string, len(s.ignores))
	comments := ignoreLines(s.ignores)
	for _, f := range found {
		for _, i := range comments.near(f) {
			if s.ignores[i].Covers(f) {
				used[i] = append(used[i], f.Check.ID)
			}
		}
	}
	for i := range s.ignores {
		ignore := &s.ignores[i]
		ignore.Expired = !ignore.Until.IsZero() && !today.Before(ignore.Until.AddDate(0, 0, 1))
		for _, id := range ignore.Checks {
			if slices.ContainsFunc(ran, func(c *lint.Check) bool { return c.ID == id }) && !slices.Contains(used[i], id) {
				ignore.Unused = append(ignore.Unused, id)
			}
		}
	}
}

// split parts the findings into those that stay and those that a comment
// suppresses.
func (s *suppression) split(found []lint.Finding) (kept []lint.Finding, suppressed []lint.Suppressed) {
	comments := ignoreLines(s.ignores)
	for _, f := range found {
		near := comments.near(f)
		n := slices.IndexFunc(near, func(i int) bool { return !s.ignores[i].Expired && s.ignores[i].Covers(f) })
		if n < 0 {
			kept = append(kept, f)
		} else {
			suppressed = append(suppressed, lint.Suppressed{Finding: f, Ignore: s.ignores[near[n]]})
		}
	}
	return kept, suppressed
}

// judge runs the checks that are about the comments themselves.
func (s *suppression) judge(projects []*project.Project, checks []*lint.Check, options lint.Options) (found []lint.Finding, failed []*InternalError) {
	if len(projects) == 0 || len(s.ignores) == 0 || options.Exact {
		return nil, nil
	}
	for _, c := range checks {
		findings, internal := executed(c, lint.NewPass(c, projects[0], nil, options).After(s.ignores))
		if internal != nil {
			failed = append(failed, internal)
		}
		for _, f := range findings {
			f.Projects = []string{projects[0].Root}
			found = append(found, f)
		}
	}
	return found, failed
}

func executed(c *lint.Check, pass *lint.Pass) (found []lint.Finding, failed *InternalError) {
	defer catch(c, &failed)
	found, _ = pass.Execute()
	return found, nil
}
