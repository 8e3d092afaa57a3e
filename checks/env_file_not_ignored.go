package checks

import (
	"path"
	"slices"
	"strings"

	"github.com/djready/djready/checks/fixes"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
)

// EnvFileNotIgnored finds environment files that only wait to be committed.
var EnvFileNotIgnored = &lint.Check{
	ID: "DR701", Name: "env-file-not-ignored", Title: "The environment file is not ignored by git",
	Category: lint.Deployment, Severity: lint.High, CWE: []int{538}, Since: "0.1.0", Page: page("env-file-not-ignored"),
	Why: `The program reads its secrets from an environment file beside the source, and nothing tells git to leave that file alone. The next
"git add ." publishes it, and what was pushed once stays in the history and in every copy of it.`,
	Fix: `Ignore it, together with whatever else the program leaves behind:

~~~text
# .gitignore
.env
db.sqlite3
media/
*.log
~~~

If the file was ever committed, change every secret in it.`,
	FixLine: "add the file to .gitignore",
	Links:   []string{"https://git-scm.com/docs/gitignore"},
	Run:     lint.OnSettings(envFileNotIgnored),
}

func envFileNotIgnored(p *lint.Pass) {
	for _, read := range envFileReads(p) {
		names := envFilePaths(p.Project, read)
		if slices.ContainsFunc(names, p.Project.Tree.Tracked) || slices.ContainsFunc(names, ignored(p.Project)) {
			continue // a tracked one is another check's
		}
		message := "no .gitignore covers " + read.name + ", which is read here"
		if !hasGitignore(p.Project) {
			message = "there is no .gitignore: nothing keeps " + read.name +
				", which is read here, db.sqlite3, media/ and *.log out of the repository"
		}
		f := lint.Finding{Confidence: lint.ConfidenceHigh, At: read.at, Message: message, Fixes: fixes.Ignored(p.Project, read.name, hasGitignore(p.Project))}
		if read.off {
			f.Confidence = lint.ConfidenceLow
		}
		p.Report(f)
		return // further reads are mended by the same line
	}
}

func ignored(p *project.Project) func(string) bool {
	return func(name string) bool {
		yes, _ := p.Tree.Ignored(name)
		return yes
	}
}

// envFilePaths are the places where the file may lie: beside the file that reads
// it, in the directories above it, which the libraries search, and in the
// project's root.
func envFilePaths(p *project.Project, read envFileRead) []string {
	out := []string{path.Join(p.Root, read.name)}
	for dir := path.Dir(read.at.Path()); ; dir = path.Dir(dir) {
		out = append(out, path.Join(dir, read.name))
		if dir == "." {
			return out
		}
	}
}

func hasGitignore(p *project.Project) bool {
	return slices.ContainsFunc(p.Tree.IgnoreFiles(), func(name string) bool {
		return path.Base(name) == ".gitignore" && (strings.HasPrefix(p.Root+"/", path.Dir(name)+"/") || path.Dir(name) == ".")
	})
}
