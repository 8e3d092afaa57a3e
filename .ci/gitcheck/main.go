// Command gitcheck holds what djready reads of git equal to what git itself says,
// in each work tree that it is given: which files there are and are tracked, which
// are ignored and by which rule, what refs name, and what is in commits. It is for
// .ci/git.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"github.com/djready/djready/pkg/tree"
)

func main() {
	failed := false
	for _, dir := range os.Args[1:] {
		c := checkout{dir: dir}
		if err := c.compare(); err != nil {
			c.differs("%v", err)
		}
		fmt.Printf("%-28s %6d files %6d names %5d refs and commits %7d blobs\n", c.name(), c.files, c.names, c.revisions, c.blobs)
		for _, d := range c.differences {
			fmt.Printf("    %s\n", d)
		}
		failed = failed || len(c.differences) > 0
	}
	if failed {
		os.Exit(1)
	}
}

// mostDifferences are shown of a checkout.
const mostDifferences = 20

// checkout is a work tree, as git and djready see it.
type checkout struct {
	dir  string
	tree *tree.Tree

	files, names, revisions, blobs int // that were compared
	differences                    []string
}

func (c *checkout) name() string { return c.dir[strings.LastIndexByte(c.dir, '/')+1:] }

func (c *checkout) differs(format string, args ...any) {
	if len(c.differences) < mostDifferences {
		c.differences = append(c.differences, fmt.Sprintf(format, args...))
	}
}

func (c *checkout) compare() error {
	var err error
	if c.tree, err = tree.Dir(c.dir); err != nil {
		return err
	}
	if !c.tree.Git() {
		return fmt.Errorf("no git repository to djready: %v", c.tree.Problems())
	}
	for _, compare := range []func() error{c.compareFiles, c.compareIgnored, c.compareCommits} {
		if err := compare(); err != nil {
			return err
		}
	}
	return nil
}

// git asks git. Of its configuration only the repository's own counts, as for djready.
func (c *checkout) git(input string, args ...string) (string, error) {
	command := exec.Command("git", append([]string{"-C", c.dir, "-c", "core.quotePath=false", "-c", "safe.directory=*"}, args...)...)
	command.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1", "GIT_OPTIONAL_LOCKS=0", "LC_ALL=C")
	command.Stdin = strings.NewReader(input)
	var complaint bytes.Buffer
	command.Stderr = &complaint
	out, err := command.Output()
	if err != nil {
		return string(out), fmt.Errorf("git %s: %w: %s", strings.Join(args, " "), err, complaint.String())
	}
	return string(out), nil
}

// words are git's, between NULs.
func words(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == 0 })
}

// exitedWith tells whether a program ended with a status.
func exitedWith(err error, status int) bool {
	var exit *exec.ExitError
	return errors.As(err, &exit) && exit.ExitCode() == status
}
